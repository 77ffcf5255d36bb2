import { Body, Controller, Get, Logger, Param, Put } from '@nestjs/common';
import { type FieldProblem, Refusal, SIGNALS, workflowId } from '@thidua/contracts';
import { Facts, ownWorkdays, type Queries, type Tx } from '@thidua/database';
import { VIETNAM_WORKDAYS } from '@thidua/domain';
import { Operation, Process, Target, WorkflowGone } from '../foundation';
import { ReplaceWorkdaysDto, WorkdaysDto } from './workdays.dto';

const YEAR = /^2\d{3}$/;

/** @throws Refusal NOT_FOUND for what is no year */
function yearOf(text: string): number {
  if (!YEAR.test(text)) throw new Refusal('NOT_FOUND');
  return Number(text);
}

/**
 * The days of a year on which nobody is reminded, and Saturdays on which they are: the delivered table of public
 * holidays, in which the standing body says what is otherwise in its bloc.
 */
@Controller('blocs/:bloc/workdays')
export class WorkdaysController {
  private readonly logger = new Logger(WorkdaysController.name);

  constructor(
    private readonly facts: Facts,
    private readonly process: Process,
  ) {}

  @Get(':year')
  @Operation('readWorkdays', { response: WorkdaysDto })
  read(@Target() { bloc }: Target, @Param('year') year: string): Promise<WorkdaysDto> {
    return this.facts.commit((tx) => tableOf(tx, bloc ?? '', yearOf(year)));
  }

  /** The whole list of a year at once. What was planned before is planned anew from now on. */
  @Put(':year')
  @Operation('replaceWorkdays', { errors: ['VALIDATION_FAILED', 'CSRF'], response: WorkdaysDto })
  async replace(@Target() { bloc }: Target, @Param('year') text: string, @Body() { rows }: ReplaceWorkdaysDto) {
    const year = yearOf(text);
    requireOneOfEach(rows, year);
    const { table, running } = await this.facts.commit(async (tx) => {
      await replaceYear(tx, bloc ?? '', year, rows);
      const cycles = await tx.query<{ id: string }>(`select id from cycle where bloc_id = $1 and state = 'running'`, [
        bloc,
      ]);
      return { table: await tableOf(tx, bloc ?? '', year), running: cycles };
    });
    await Promise.all(running.map(({ id }) => this.planAnew(id)));
    return table;
  }

  /** The year's workflow looks again when it has to wake; while the engine is away, it does so at its next turn. */
  private async planAnew(cycle: string): Promise<void> {
    try {
      await this.process.signal(workflowId.cycle(cycle), SIGNALS.changed);
    } catch (error) {
      const isAway = error instanceof Refusal && error.code === 'ENGINE_UNAVAILABLE';
      if (!isAway && !(error instanceof WorkflowGone)) throw error;
      this.logger.warn(`${cycle} plans its reminders anew at its next turn: ${error.message}`);
    }
  }
}

const OTHER_YEAR = { vi: 'Ngày này thuộc năm khác.', en: 'This date is of another year.' };

/** @throws Refusal VALIDATION_FAILED for a date of another year, or one that is named twice */
function requireOneOfEach(rows: ReplaceWorkdaysDto['rows'], year: number): void {
  const seen = new Set<string>();
  const problems = rows.flatMap(({ date }, index): FieldProblem[] => {
    const path = `/rows/${index}/date`;
    if (!date.startsWith(`${year}-`)) return [{ path, code: 'OTHER_YEAR', message: OTHER_YEAR }];
    if (seen.has(date)) return [{ path, code: 'DUPLICATES' }];
    seen.add(date);
    return [];
  });
  if (problems.length > 0) throw new Refusal('VALIDATION_FAILED', {}, problems);
}

async function replaceYear(tx: Tx, bloc: string, year: number, rows: ReplaceWorkdaysDto['rows']): Promise<void> {
  await tx.query(`delete from workday where bloc_id = $1 and left(date, 4) = $2`, [bloc, String(year)]);
  await tx.query(
    `insert into workday (bloc_id, date, kind, name)
     select $1, date, kind, name from jsonb_to_recordset($2) as day (date text, kind text, name jsonb)`,
    [bloc, JSON.stringify(rows)],
  );
}

async function tableOf(queries: Queries, bloc: string, year: number): Promise<WorkdaysDto> {
  const { days = [], source = null, announced = false } = VIETNAM_WORKDAYS[year] ?? {};
  const said = await ownWorkdays(queries, bloc, year);
  const delivered = days.filter(({ date }) => !said.some((day) => day.date === date));
  const rows = [
    ...delivered.map((day) => ({ ...day, own: false })),
    ...said.map((day) => ({ ...day, own: true })),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { year, source, announced, rows };
}

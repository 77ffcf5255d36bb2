import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { type Instant, Refusal, WORKFLOWS, workflowId } from '@thidua/contracts';
import { Years } from '@thidua/database';
import { toInstant } from '@thidua/domain';
import type { Act } from '@thidua/rulebook';
import { CyclesService } from '../cycles/cycles.service';
import { instantOfSent } from '../cycles/normalise';
import { byCode, Command, CommandContext, CommandRunner, Operation, Process, WorkflowGone } from '../foundation';
import { checkBook } from '../rules/rule-book';
import { ClockService, type Led } from './clock.service';
import { PlayersService } from './players.service';
import { ClockDto, RehearseDto } from './rehearsals.dto';
import { RehearsalsService } from './rehearsals.service';
import { SampleYear, type SampleYearTexts } from './sample-year.service';

/** Rehearsals: a year by other people's rules, at whatever pace its player likes. */
@Controller('rehearsals')
export class RehearsalsController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly rehearsals: RehearsalsService,
    private readonly players: PlayersService,
    private readonly cycles: CyclesService,
    private readonly clock: ClockService,
    private readonly years: Years,
    private readonly process: Process,
    private readonly sample: SampleYear,
  ) {}

  /** A year to rehearse at once: that of the samples, where the program runs in local mode. */
  @Get('sample')
  @Operation('rehearse', {
    id: 'readSampleYear',
    summary: 'Năm mẫu (chỉ khi chạy tại chỗ) / The sample year (local mode only)',
    errors: ['NOT_FOUND'],
    response: { example: { bloc: 'format: 1\n…', rules: 'format: 1\n…', year: 'format: 1\nacts: []\n' } },
  })
  sampleYear(): Promise<SampleYearTexts> {
    return this.sample.texts();
  }

  /**
   * Begins a rehearsal. A retry with the same key gives the same cycle, with fresh tokens. The acts of a `year` are
   * checked, brought into their order, and given back for whoever plays them; nothing plays them here.
   */
  @Post()
  @Operation('rehearse', {
    errors: ['VALIDATION_FAILED', 'RULES_INVALID', 'UNIT_UNKNOWN', 'ENGINE_UNAVAILABLE'],
    response: {
      example: {
        cycle: '2023-k7m2xq',
        players: byCode({ PL: 'Zk3…', 'PL:officer': 'b0Q…', head: 'x9T…', 'body:UBND-T': 'Q1v…' }),
        acts: [
          { index: 0, line: 4, at: '2023-02-08T09:00', by: 'PL', do: 'register', moment: '2023-02-08T02:00:00.000Z' },
        ],
      },
    },
  })
  async begin(@Command() context: CommandContext, @Body() sent: RehearseDto) {
    const texts = { bloc: sent.bloc, rules: sent.rules };
    const ruleSet = checkBook({ ...texts, ...(sent.year !== undefined && { year: sent.year }) });
    const { timezone } = ruleSet.bloc;
    const acts = inOrder(ruleSet.acts, timezone);
    const from = sent.from === undefined ? acts[0]?.moment : instantOfSent(sent.from, timezone, '/from');
    await this.rehearsals.requireMayRehearse(context.caller, ruleSet);
    // the texts are kept as the rule set, not once more with the command
    const { cycle } = await this.runner.byFacts(
      context.with({ body: undefined, digestOf: { ...texts, from: from ?? null } }),
      (tx, command) => this.rehearsals.begin(tx, command, texts, ruleSet, from),
    );
    await this.startWorkflow(cycle);
    return { cycle, players: await this.players.tokens(cycle), acts };
  }

  /** Where the clock of a rehearsal stands. */
  @Get(':cycle/clock')
  @Operation('rehearse', {
    id: 'readClock',
    summary: 'Đồng hồ diễn tập đang chỉ mấy giờ? / Where the clock of a rehearsal stands',
    errors: ['NOT_REHEARSAL'],
    response: { example: { at: '2023-02-08T02:00:00.000Z' } },
  })
  async stands(@Param('cycle') cycle: string): Promise<{ at: string }> {
    const { businessTime } = await this.years.read(cycle);
    if (businessTime === null) throw new Refusal('NOT_REHEARSAL');
    return { at: businessTime };
  }

  /** Leads the clock of a rehearsal up to an instant. Repeating the call does nothing more. */
  @Post(':cycle/clock')
  @Operation('rehearse', {
    id: 'leadClock',
    summary: 'Đưa đồng hồ diễn tập đến một thời điểm / Lead the clock of a rehearsal up to an instant',
    errors: ['VALIDATION_FAILED', 'NOT_REHEARSAL', 'CLOCK_BACKWARDS', 'COMMAND_IN_PROGRESS', 'ENGINE_UNAVAILABLE'],
    response: { example: { at: '2023-02-08T02:00:00.000Z', moves: 1 } },
  })
  async lead(@Param('cycle') cycle: string, @Body() sent: ClockDto): Promise<Led> {
    const { bloc } = await this.years.read(cycle);
    return this.clock.lead(cycle, instantOfSent(sent.to, bloc.timezone, '/to'));
  }

  private async startWorkflow(cycle: string): Promise<void> {
    const ref = await this.cycles.yearRef(cycle);
    try {
      await this.process.start({ workflowId: workflowId.cycle(cycle), workflow: WORKFLOWS.cycle, ref });
    } catch (error) {
      if (!(error instanceof WorkflowGone)) throw error;
    }
  }
}

/** Acts by their moment, those of the same moment in the order of the file. */
function inOrder(acts: readonly Act[], zone: string): (Act & { moment: Instant })[] {
  return acts
    .map((act) => ({ ...act, moment: toInstant(act.at, zone) }))
    .sort((a, b) => (a.moment === b.moment ? a.index - b.index : a.moment < b.moment ? -1 : 1));
}

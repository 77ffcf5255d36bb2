import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WorkflowNotFoundError } from '@temporalio/client';
import { type Instant, SIGNALS, workflowId } from '@thidua/contracts';
import { withEngine } from './engine';
import type { Owner } from './owner';
import type { Person } from './people';
import { SAMPLES, type TestStack } from './stack';
import { until } from './until';

export interface StageView {
  name: string;
  state: 'pending' | 'open' | 'closed';
  opensAt: Date | null;
  closesAt: Date | null;
  openedAt: Date | null;
  closedAt: Date | null;
  overdueAt: Date | null;
  reason: string | null;
}

/** The instant so many seconds from now. */
export const inSeconds = (seconds: number): Instant => new Date(Date.now() + seconds * 1000).toISOString();

/** A zone in which it is noon now: nobody is reminded at night, whenever a test runs. */
function zoneOfNoon(): string {
  const offset = 12 - new Date().getUTCHours();
  return offset === 0 ? 'Etc/GMT' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

/** In the tests' bloc offices work on these days, whatever day of the week they are. */
const WORKED = `insert into workday (bloc_id, date, kind, name)
  select $1, (current_date + day)::date::text, 'working', '{"vi": "Ngày làm việc", "en": "A working day"}'
    from generate_series(-2, 2) day on conflict do nothing`;

const furtherUnits = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `    - { code: U${index}, name: { vi: Đơn vị ${index}, en: Unit ${index} } }\n`,
  ).join('');

/**
 * The sample's rules with reminders that are seconds away, without late days, and a calendar that nobody here lives to
 * see; with so many units more.
 */
async function rulesOf(year: number, more: number): Promise<{ bloc: string; rules: string }> {
  const [bloc, rules] = await Promise.all(
    ['bloc.yaml', 'rules.yaml'].map((name) => readFile(join(SAMPLES, 'ha-nam-2023', name), 'utf8')),
  );
  if (bloc === undefined || rules === undefined) throw new Error('the sample has no rules');
  return {
    bloc: bloc
      .replace('year: 2023', `year: ${year}`)
      .replace('Asia/Ho_Chi_Minh', zoneOfNoon())
      .replace('  officers:', `${furtherUnits(more)}  officers:`),
    rules: rules
      .replace('year: 2023', `year: ${year}`)
      .replaceAll(/2023-(\d\d-\d\dT)/g, `${year}-$1`)
      .replace('era: A', 'era: D')
      .replaceAll(
        'before: [P14D, P3D, P1D], after: [P1D], escalateAfter: P2D',
        'before: [PT2S], after: [PT1S], escalateAfter: PT2S',
      )
      .replaceAll('acceptUntil: P5D', 'acceptUntil: P0D')
      .replaceAll(', evidence: required', ''),
  };
}

/** A dossier whose submission has not opened yet, or is over, has nothing to look at. */
function unlessGone(error: unknown): void {
  if (!(error instanceof WorkflowNotFoundError)) throw error;
}

/** A year that runs by the clock of the world, with its calendar moved to seconds from now. */
export class RealYear {
  private constructor(
    private readonly stack: TestStack,
    private readonly owner: Owner,
    readonly id: string,
  ) {}

  /** Drafts and starts a year through the API. Its calendar lies far ahead until {@link move} brings it near. */
  static async start(
    stack: TestStack,
    owner: Owner,
    people: { rules: Person; year: Person },
    year: number,
    more = 0,
  ): Promise<RealYear> {
    const { id: bloc } = await owner.row<{ id: string }>(`select id from bloc where code = 'HNA-VH'`);
    await owner.rows(WORKED, [bloc]);
    const ruleSet = await people.rules.does<{ id: string }>(`/blocs/${bloc}/rule-sets`, await rulesOf(year, more));
    const { cycle } = await people.year.does<{ cycle: string }>('/cycles', { ruleSet: ruleSet.id });
    await people.year.does(`/cycles/${cycle}/start`);
    return new RealYear(stack, owner, cycle);
  }

  get path(): string {
    return `/cycles/${this.id}`;
  }

  /** Moves stages behind the application's back, as no person could, and has the engine look again. */
  async move(stages: Record<string, { opens?: Instant; closes?: Instant }>): Promise<void> {
    for (const [name, { opens, closes }] of Object.entries(stages)) {
      await this.owner.rows(
        `update stage set opens_at = coalesce($3, opens_at), closes_at = coalesce($4, closes_at) where cycle_id = $1 and name = $2`,
        [this.id, name, opens ?? null, closes ?? null],
      );
    }
    const dossiers = await this.owner.rows<{ unit: string }>(`select unit from submission where cycle_id = $1`, [
      this.id,
    ]);
    const ids = [workflowId.cycle(this.id), ...dossiers.map(({ unit }) => workflowId.submission(this.id, unit))];
    await withEngine(this.stack, async (client) => {
      for (const id of ids) await client.workflow.getHandle(id).signal(SIGNALS.changed).catch(unlessGone);
    });
  }

  stage(name: string): Promise<StageView> {
    return this.owner.row<StageView>(
      `select name, state, opens_at as "opensAt", closes_at as "closesAt", opened_at as "openedAt", closed_at as "closedAt",
              overdue_at as "overdueAt", close_reason as reason
         from stage where cycle_id = $1 and name = $2`,
      [this.id, name],
    );
  }

  async until(name: string, state: StageView['state']): Promise<StageView> {
    return until(
      () => this.stage(name),
      (stage) => stage.state === state,
    );
  }

  /** Brings a stage to its opening now, with the stages before it over. */
  async open(name: string, closes: Instant): Promise<void> {
    await this.move({ [name]: { opens: inSeconds(-1), closes } });
    await this.until(name, 'open');
  }

  async dossier(
    unit: string,
  ): Promise<{ state: string; revision: number; lateDays: number; submittedAt: Date | null }> {
    return this.owner.row(
      `select state, revision, late_days as "lateDays", first_submitted_at as "submittedAt" from submission where cycle_id = $1 and unit = $2`,
      [this.id, unit],
    );
  }

  async count(table: string): Promise<number> {
    const { count } = await this.owner.row<{ count: number }>(
      `select count(*)::int as count from ${table} where cycle_id = $1`,
      [this.id],
    );
    return count;
  }
}

import { Injectable } from '@nestjs/common';
import { WORKFLOWS, workflowId } from '@thidua/contracts';
import { Facts, type Tx, type Year } from '@thidua/database';
import type { Duty, StageConduct } from '../cycle/stage-conduct';
import { unitDuties } from '../cycle/unit-duties';
import { Engine } from '../engine';
import { yearRefOf } from '../year-ref';

/** Units hand in their dossiers. The stage ends for everybody at its deadline; later dossiers live on by themselves. */
@Injectable()
export class SubmissionStage implements StageConduct {
  constructor(
    private readonly engine: Engine,
    private readonly facts: Facts,
  ) {}

  async opened(year: Year): Promise<void> {
    const registered = await this.facts.commit((tx) =>
      tx.query<{ unit: string }>(`select unit from submission where cycle_id = $1 order by unit`, [year.id]),
    );
    const ref = yearRefOf(year);
    await this.engine.start(
      WORKFLOWS.submission,
      registered.map(({ unit }) => ({ workflowId: workflowId.submission(year.id, unit), ref: { ...ref, unit } })),
    );
  }

  /** A unit that has not registered has no dossier to hand in. */
  async duties(tx: Tx, year: Year): Promise<Duty[]> {
    return unitDuties(
      tx,
      year,
      'submission',
      `(s.id is null or s.state in ('submitted', 'verified', 'lapsed', 'notVerified'))`,
      { due: 's.revision_due_at', since: `case when s.state = 'returned' then s.returned_at end` },
    );
  }

  async holding(): Promise<string[]> {
    return [];
  }
}

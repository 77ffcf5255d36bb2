import { Injectable } from '@nestjs/common';
import { WORKFLOWS, workflowId } from '@thidua/contracts';
import { Facts, type Year } from '@thidua/database';
import type { StageConduct } from '../cycle/stage-conduct';
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

  async holding(): Promise<string[]> {
    return [];
  }
}

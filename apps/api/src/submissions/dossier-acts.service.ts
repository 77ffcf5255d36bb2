import { Injectable } from '@nestjs/common';
import { type ErrorCode, type SubmissionRef, UPDATES, WORKFLOWS, workflowId } from '@thidua/contracts';
import { Years } from '@thidua/database';
import { DataSource } from 'typeorm';
import { yearRefOf } from '../cycles/as-of';
import type { CommandContext } from '../foundation/commands/command-context';
import { CommandRunner } from '../foundation/commands/command-runner.service';
import type { SubmissionState } from './open-dossier';

type Update = keyof typeof UPDATES.submission;

/** What an act meets when the dossier's workflow is over. */
const WHEN_OVER: Partial<Record<SubmissionState, (update: Update) => ErrorCode>> = {
  verified: () => 'ALREADY_VERIFIED',
  notVerified: () => 'STAGE_CLOSED',
  lapsed: (update) => (update === 'submit' ? 'LATE_CLOSED' : update === 'withdraw' ? 'NOTHING_TO_WITHDRAW' : 'NOT_SUBMITTED'),
};

/** Acts on a dossier that move its process. */
@Injectable()
export class DossierActs {
  constructor(
    private readonly runner: CommandRunner,
    private readonly years: Years,
    private readonly dataSource: DataSource,
  ) {}

  /** @throws Refusal ENGINE_UNAVAILABLE, CYCLE_NOT_RUNNING, NOT_REGISTERED, and what the activity refuses */
  async act(context: CommandContext, cycle: string, unit: string, update: Update): Promise<unknown> {
    const year = await this.years.read(cycle);
    const [dossier] = await this.dataSource.query<{ state: SubmissionState }[]>(
      `select state from submission where cycle_id = $1 and unit = $2`,
      [cycle, unit],
    );
    const over = dossier ? WHEN_OVER[dossier.state]?.(update) : 'NOT_REGISTERED';
    const ref: SubmissionRef = { ...yearRefOf(year), unit };
    return this.runner.byProcess(context, {
      workflowId: workflowId.submission(cycle, unit),
      update: UPDATES.submission[update],
      ...(dossier && { start: { workflow: WORKFLOWS.submission, ref } }),
      whenGone: over ?? (year.state === 'cancelled' ? 'CYCLE_CANCELLED' : 'STAGE_CLOSED'),
    });
  }

  /**
   * In whose name the caller returns a dossier: a unit of theirs that reviews it, else the standing body, else a unit of
   * theirs, which the act then refuses.
   */
  async returnsAs(cycle: string, unit: string, units: string[], isStandingBody: boolean): Promise<string> {
    const [assigned] = await this.dataSource.query<{ reviewer: string }[]>(
      `select reviewer from review_assignment where cycle_id = $1 and unit = $2 and reviewer = any($3::text[]) order by reviewer limit 1`,
      [cycle, unit, units],
    );
    if (assigned) return assigned.reviewer;
    return isStandingBody ? 'standingBody' : (units[0] ?? '');
  }
}

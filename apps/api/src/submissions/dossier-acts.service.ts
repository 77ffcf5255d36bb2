import { Injectable } from '@nestjs/common';
import { type ErrorCode, type SubmissionRef, UPDATES, WORKFLOWS, workflowId } from '@thidua/contracts';
import { Years } from '@thidua/database';
import { DataSource } from 'typeorm';
import { yearRefOf } from '../cycles/as-of';
import { type CommandContext, CommandRunner } from '../foundation';
import { type DossierFacts, type DossierUpdate, whenOver } from './over-dossier';

/** Acts on a dossier that move its process. */
@Injectable()
export class DossierActs {
  constructor(
    private readonly runner: CommandRunner,
    private readonly years: Years,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * @param reviewer the reviewing unit that acts; null for the unit itself and for the standing body
   * @throws Refusal ENGINE_UNAVAILABLE, CYCLE_NOT_RUNNING, NOT_REGISTERED, and what the activity refuses
   */
  async act(
    context: CommandContext,
    { cycle, unit, reviewer = null }: { cycle: string; unit: string; reviewer?: string | null },
    update: DossierUpdate,
  ): Promise<unknown> {
    const year = await this.years.read(cycle);
    const facts = await this.factsOf(cycle, unit, reviewer);
    const ref: SubmissionRef = { ...yearRefOf(year), unit };
    const gone: ErrorCode = year.state === 'cancelled' ? 'CYCLE_CANCELLED' : whenOver(update, facts);
    return this.runner.byProcess(context, {
      workflowId: workflowId.submission(cycle, unit),
      update: UPDATES.submission[update],
      // a unit that has not registered has no dossier, hence nothing to start
      ...(facts.state !== null && { start: { workflow: WORKFLOWS.submission, ref } }),
      whenGone: gone,
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

  private async factsOf(cycle: string, unit: string, reviewer: string | null): Promise<DossierFacts> {
    const [facts] = await this.dataSource.query<Omit<DossierFacts, 'isOwn'>[]>(
      `select s.state, st.state as review,
              $3::text is null or exists (select 1 from review_assignment a
                where a.cycle_id = st.cycle_id and a.unit = $2 and a.reviewer = $3) as "isAssigned",
              exists (select 1 from conflict_of_interest c
                where c.cycle_id = st.cycle_id and c.unit = $3 and c.of_unit = $2) as "hasConflict"
         from stage st left join submission s on s.cycle_id = st.cycle_id and s.unit = $2
        where st.cycle_id = $1 and st.name = 'review'`,
      [cycle, unit, reviewer],
    );
    const none = { state: null, review: 'pending', isAssigned: true, hasConflict: false } as const;
    return { ...(facts ?? none), isOwn: reviewer === unit };
  }
}

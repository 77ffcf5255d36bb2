import { Injectable } from '@nestjs/common';
import { type Instant, Refusal, workflowId } from '@thidua/contracts';
import { Facts, notify, type Tx, type Year } from '@thidua/database';
import { assignReviewers } from '@thidua/domain';
import { ENGINE } from '../conduct';
import type { StageConduct } from '../cycle/stage-conduct';
import { windowOf } from '../submission/window';

/** Other units score each dossier and the standing body verifies it. */
@Injectable()
export class ReviewStage implements StageConduct {
  constructor(private readonly facts: Facts) {}

  /** Assigns the reviewers by the rules, unless the standing body has assigned them already. */
  async open(tx: Tx, year: Year, at: Instant): Promise<void> {
    const assigned = await tx.query(`select 1 from review_assignment where cycle_id = $1 limit 1`, [year.id]);
    if (assigned.length > 0) return;
    const rows = await tx.query<{ unit: string }>(
      `select s.unit from submission s join cycle_member m using (cycle_id, unit)
        where s.cycle_id = $1 and s.state <> 'lapsed' order by m.position`,
      [year.id],
    );
    const conflicts = await tx.query<{ unit: string; of: string }>(
      `select unit, of_unit as "of" from conflict_of_interest where cycle_id = $1`,
      [year.id],
    );
    const units = rows.map((row) => row.unit);
    const assignment = assignReviewers({
      units,
      reviewers: units,
      perSubmission: year.rules.review.reviewersPerSubmission,
      conflicts: conflicts.map((conflict): [string, string] => [conflict.unit, conflict.of]),
    });
    if (!assignment.ok) {
      await notify(tx, [
        {
          cycle: year.id,
          recipient: 'standingBody',
          kind: 'assignmentImpossible',
          facts: { units: assignment.units },
          stage: 'review',
          about: assignment.units.join(','),
          subject: 'review/assignment',
          dueAt: at,
          at,
        },
      ]);
      return;
    }
    await assignAll(tx, year, assignment.reviews, at, ENGINE);
  }

  /** Dossiers that are handed in and unverified, and units whose own time to hand in is not over. */
  async holding(tx: Tx, year: Year, through: Instant): Promise<string[]> {
    const rows = await tx.query<{ unit: string; state: string; deadline: Instant }>(
      `select s.unit, s.state, greatest(st.closes_at, d.due_at) as deadline
         from submission s
         join stage st on st.cycle_id = s.cycle_id and st.name = 'submission'
         left join deadline d on d.cycle_id = s.cycle_id and d.stage = 'submission' and d.unit = s.unit
        where s.cycle_id = $1 and s.state in ('draft', 'submitted', 'returned') order by s.unit`,
      [year.id],
    );
    return rows.filter((row) => row.state !== 'draft' || windowOf(year, row.deadline) > through).map((row) => row.unit);
  }

  /** What is still unverified when the stage is closed for a reason is out of the ranking, handed in or not. */
  async close(tx: Tx, year: Year, at: Instant, forced: boolean): Promise<void> {
    if (!forced) return;
    const rows = await tx.query<{ unit: string; state: string }>(
      `update submission set state = case when state = 'draft' then 'lapsed' else 'notVerified' end, revision_due_at = null
        where cycle_id = $1 and state in ('draft', 'submitted', 'returned') returning unit, state`,
      [year.id],
    );
    for (const { unit, state } of rows) {
      const type = state === 'lapsed' ? 'dossier.lapsed' : 'dossier.notVerified';
      tx.event({ cycle: year.id, type, actor: ENGINE, at, payload: { unit } });
    }
  }

  async closed(year: Year): Promise<string[]> {
    const rows = await this.facts.commit((tx) =>
      tx.query<{ unit: string }>(
        `select unit from submission where cycle_id = $1 and state in ('notVerified', 'lapsed')`,
        [year.id],
      ),
    );
    return rows.map(({ unit }) => workflowId.submission(year.id, unit));
  }
}

/** Replaces the reviewers of the dossiers named. */
async function assignAll(
  tx: Tx,
  year: Year,
  reviews: Record<string, string[]>,
  at: Instant,
  actor: string,
): Promise<void> {
  const pairs = Object.entries(reviews).flatMap(([unit, reviewers]) =>
    reviewers.map((reviewer) => [unit, reviewer] as const),
  );
  if (pairs.some(([unit, reviewer]) => unit === reviewer)) throw new Refusal('OWN_DOSSIER');
  await tx.query(
    `insert into review_assignment (cycle_id, unit, reviewer)
     select $1, pair.unit, pair.reviewer from unnest($2::text[], $3::text[]) as pair (unit, reviewer)
     on conflict do nothing`,
    [year.id, pairs.map(([unit]) => unit), pairs.map(([, reviewer]) => reviewer)],
  );
  tx.event({ cycle: year.id, type: 'reviewers.assigned', actor, at, payload: { reviews } });
  const { closesAt } = await tx.one<{ closesAt: Instant | null }>(
    `select closes_at as "closesAt" from stage where cycle_id = $1 and name = 'review'`,
    [year.id],
  );
  await notify(
    tx,
    [...new Set(pairs.map(([, reviewer]) => reviewer))].map((reviewer) => {
      const units = pairs.filter((pair) => pair[1] === reviewer).map(([unit]) => unit);
      return {
        cycle: year.id,
        recipient: `unit:${reviewer}`,
        kind: 'assigned' as const,
        facts: { units },
        stage: 'review' as const,
        about: units.join(','),
        subject: 'review',
        deadline: closesAt,
        dueAt: at,
        at,
      };
    }),
  );
}

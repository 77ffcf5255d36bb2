import { Injectable } from '@nestjs/common';
import { type ErrorCode, Refusal } from '@thidua/contracts';
import { type Command, lockStage, type Tx, type Year, Years } from '@thidua/database';
import { checkAssignment } from '@thidua/domain';
import { DataSource } from 'typeorm';
import { requireRunning } from '../cycles/as-of';
import { leads } from '../cycles/leads';
import { pointer } from '../cycles/normalise';
import type { Caller } from '../foundation';
import { HAS_SCORES } from './reviewer-facts';

export interface AssignmentRow {
  unit: string;
  reviewer: string;
  /** Whether this reviewer has ended their part; only for who leads the year and for the reviewer. */
  approved: boolean | null;
  /** Whether this reviewer has declared a conflict of interest with the dossier's unit; for the same readers. */
  conflict: boolean | null;
  /** How many criteria this reviewer has scored so far; for the same readers. */
  scored: number | null;
}

interface Present {
  unit: string;
  reviewer: string;
  hasScores: boolean;
}

/** Who reviews whom. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly years: Years,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * Replaces the reviewers of the units named; the others keep theirs. Whoever stays a reviewer keeps what they saved.
   * @throws Refusal STAGE_NOT_OPEN, STAGE_CLOSED, UNIT_UNKNOWN, OWN_DOSSIER, CONFLICT_OF_INTEREST, ASSIGNMENT_IMPOSSIBLE
   * (wrong number of reviewers), SCORES_EXIST for a dossier that has scores, though its reviewers stay the same. Of one
   * that was handed in again the approved scores alone count: drafts may still be about the revision before.
   */
  async assign(tx: Tx, command: Command, reviews: Record<string, string[]>) {
    const cycle = command.cycle ?? '';
    const year = await this.years.read(cycle, tx);
    requireRunning(year);
    const stage = await lockStage(tx, cycle, 'review', 'share');
    if (stage.state === 'closed') throw new Refusal('STAGE_CLOSED');
    if (stage.reachedAt === null || command.receivedAt < stage.reachedAt) {
      throw new Refusal('STAGE_NOT_OPEN');
    }
    await this.check(tx, year, reviews);
    const units = Object.keys(reviews);
    const present = await tx.query<Present>(
      `select a.unit, a.reviewer, ${HAS_SCORES} as "hasScores"
         from review_assignment a left join submission s using (cycle_id, unit)
        where a.cycle_id = $1 and a.unit = any($2::text[]) order by a.unit, a.reviewer for update of a`,
      [cycle, units],
    );
    const scored = units.filter((unit) => present.some((one) => one.unit === unit && one.hasScores));
    if (scored.length > 0) {
      throw new Refusal(
        'SCORES_EXIST',
        { units: scored.join(', ') },
        fieldsOf(scored.map((unit) => ({ unit, code: 'SCORES_EXIST' }))),
      );
    }
    const changed = units.filter((unit) => !sameReviewers(present, unit, reviews[unit] ?? []));
    const pairs = changed.flatMap((unit) => (reviews[unit] ?? []).map((reviewer) => ({ unit, reviewer })));
    await tx.query(
      `delete from review_assignment a where a.cycle_id = $1 and a.unit = any($2::text[])
          and not exists (select 1 from jsonb_to_recordset($3) as p (unit text, reviewer text)
                           where p.unit = a.unit and p.reviewer = a.reviewer)`,
      [cycle, changed, JSON.stringify(pairs)],
    );
    await tx.query(
      `insert into review_assignment (cycle_id, unit, reviewer)
       select $1, unit, reviewer from jsonb_to_recordset($2) as p (unit text, reviewer text) on conflict do nothing`,
      [cycle, JSON.stringify(pairs)],
    );
    tx.event({
      cycle,
      type: 'reviewers.assigned',
      actor: `account:${command.account}`,
      at: command.receivedAt,
      payload: { reviews },
    });
    return { reviews, changed };
  }

  async list(cycle: string, caller: Caller): Promise<{ rows: AssignmentRow[] }> {
    const year = await this.years.read(cycle);
    const rows = await this.dataSource.query<{ [K in keyof AssignmentRow]: NonNullable<AssignmentRow[K]> }[]>(
      `select a.unit, a.reviewer, a.approved_revision is not null as approved, c.unit is not null as conflict,
              (select count(*)::integer from jsonb_object_keys(a.scores)) as scored
         from review_assignment a
         join cycle_member m on m.cycle_id = a.cycle_id and m.unit = a.unit
         join cycle_member r on r.cycle_id = a.cycle_id and r.unit = a.reviewer
         left join conflict_of_interest c on c.cycle_id = a.cycle_id and c.unit = a.reviewer and c.of_unit = a.unit
        where a.cycle_id = $1 order by m.position, r.position`,
      [cycle],
    );
    const all = leads(caller, year);
    const own = caller.unitIn(year);
    return {
      rows: rows.map((row) =>
        all || own.includes(row.reviewer)
          ? row
          : { unit: row.unit, reviewer: row.reviewer, approved: null, conflict: null, scored: null },
      ),
    };
  }

  private async check(tx: Tx, year: Year, reviews: Record<string, string[]>): Promise<void> {
    const conflicts = await tx.query<{ unit: string; of: string }>(
      `select unit, of_unit as "of" from conflict_of_interest where cycle_id = $1`,
      [year.id],
    );
    const problems = checkAssignment(reviews, {
      units: year.members.map(({ unit }) => unit),
      reviewers: year.members.map(({ unit }) => unit),
      perSubmission: year.rules.review.reviewersPerSubmission,
      conflicts: conflicts.map(({ unit, of }): [string, string] => [unit, of]),
    }).filter(({ unit }) => Object.hasOwn(reviews, unit));
    const [first] = problems;
    if (!first) return;
    const code: ErrorCode = first.code;
    throw new Refusal(code, { units: [...new Set(problems.map(({ unit }) => unit))].join(', ') }, fieldsOf(problems));
  }
}

const fieldsOf = (problems: readonly { unit: string; code: ErrorCode }[]) =>
  problems.map(({ unit, code }) => ({ path: pointer('reviews', unit), code }));

function sameReviewers(present: readonly Present[], unit: string, reviewers: readonly string[]): boolean {
  const now = present.filter((one) => one.unit === unit).map(({ reviewer }) => reviewer);
  return now.length === reviewers.length && now.every((reviewer) => reviewers.includes(reviewer));
}

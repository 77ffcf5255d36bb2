import { Injectable } from '@nestjs/common';
import type { Instant } from '@thidua/contracts';
import { DataSource } from 'typeorm';
import type { SubmissionState } from '../submissions/open-dossier';

type Texts = Record<string, string>;

/** One reviewing unit on the board. */
interface BoardReview {
  reviewer: string;
  /** Whether it has ended its part for the revision that is in; only then its scores count and are shown. */
  approved: boolean;
  /** Whether it has declared a conflict of interest with the dossier's unit since. */
  conflict: boolean;
  /** How many criteria it has scored so far, approved or not. */
  scored: number;
  scores: Texts;
}

/** A dossier on the board, by what was handed in last. Scores by criterion. */
export interface BoardRow {
  unit: string;
  /** Null where the unit has not registered. */
  state: SubmissionState | null;
  revision: number;
  lateDays: number;
  returns: number;
  selfTotal: string | null;
  total: string | null;
  gapReason: string | null;
  verifiedAt: Instant | null;
  self: Texts;
  verified: Texts;
  overrides: Record<string, { score: string; reason: string }>;
  /** How often each minus counts, by its code; lateness is added by the rules until the dossier is verified. */
  minus: Record<string, number>;
  reviews: BoardReview[];
}

type Head = Omit<BoardRow, 'self' | 'verified' | 'overrides' | 'minus' | 'reviews'>;

interface Lines {
  unit: string;
  kind: 'self' | 'review' | 'override' | 'verified';
  reviewer: string | null;
  scores: Texts;
  reasons: Texts;
}

/** All dossiers of a year side by side, for those who lead it. */
@Injectable()
export class BoardService {
  constructor(private readonly dataSource: DataSource) {}

  /** Every unit of the year in the order of the bloc. Four statements, whatever the number of units and criteria. */
  async read(cycle: string): Promise<{ rows: BoardRow[] }> {
    const query = <T>(sql: string) => this.dataSource.query<T[]>(sql, [cycle]);
    const [heads, lines, minus, reviews] = await Promise.all([
      query<Head>(
        `select m.unit, s.state, coalesce(s.revision, 0) as revision, coalesce(s.late_days, 0) as "lateDays",
                coalesce(s.returns, 0) as returns, s.self_total as "selfTotal", s.total, s.gap_reason as "gapReason",
                s.verified_at as "verifiedAt"
           from cycle_member m left join submission s using (cycle_id, unit)
          where m.cycle_id = $1 order by m.position`,
      ),
      query<Lines>(
        `select s.unit, l.kind, l.reviewer, jsonb_object_agg(l.criterion, l.score::text) as scores,
                coalesce(jsonb_object_agg(l.criterion, l.reason) filter (where l.kind = 'override'), '{}') as reasons
           from submission s join score_line l on l.submission_id = s.id and l.revision = s.revision
          where s.cycle_id = $1 group by s.unit, l.kind, l.reviewer`,
      ),
      query<{ unit: string; minus: Record<string, number> }>(
        `select s.unit, jsonb_object_agg(e.code, e.times) as minus
           from submission s join minus_entry e on e.submission_id = s.id where s.cycle_id = $1 group by s.unit`,
      ),
      query<Omit<BoardReview, 'scores'> & { unit: string }>(
        `select a.unit, a.reviewer, a.approved_revision is not null as approved, c.unit is not null as conflict,
                (select count(*)::integer from jsonb_object_keys(a.scores)) as scored
           from review_assignment a
           join cycle_member r on r.cycle_id = a.cycle_id and r.unit = a.reviewer
           left join conflict_of_interest c on c.cycle_id = a.cycle_id and c.unit = a.reviewer and c.of_unit = a.unit
          where a.cycle_id = $1 order by r.position`,
      ),
    ]);
    const linesOf = byUnit(lines);
    const reviewsOf = byUnit(reviews);
    const minusOf = new Map(minus.map((row) => [row.unit, row.minus]));
    return {
      rows: heads.map((head) => ({
        ...head,
        ...scoresOf(linesOf.get(head.unit) ?? [], reviewsOf.get(head.unit) ?? []),
        minus: minusOf.get(head.unit) ?? {},
      })),
    };
  }
}

function byUnit<T extends { unit: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) found.set(row.unit, [...(found.get(row.unit) ?? []), row]);
  return found;
}

function scoresOf(
  lines: readonly Lines[],
  reviews: readonly (Omit<BoardReview, 'scores'> & { unit: string })[],
): Pick<BoardRow, 'self' | 'verified' | 'overrides' | 'reviews'> {
  const find = (kind: Lines['kind'], reviewer: string | null = null) =>
    lines.find((line) => line.kind === kind && line.reviewer === reviewer);
  const override = find('override');
  return {
    self: find('self')?.scores ?? {},
    verified: find('verified')?.scores ?? {},
    overrides: Object.fromEntries(
      Object.entries(override?.scores ?? {}).map(([code, score]) => [
        code,
        { score, reason: override?.reasons[code] ?? '' },
      ]),
    ),
    reviews: reviews.map(({ unit: _unit, ...review }) => ({
      ...review,
      scores: find('review', review.reviewer)?.scores ?? {},
    })),
  };
}

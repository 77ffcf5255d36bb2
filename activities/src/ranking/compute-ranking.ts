import { createHash } from 'node:crypto';
import { type Instant, Refusal } from '@thidua/contracts';
import type { Tx, Year } from '@thidua/database';
import {
  type Contender,
  canonicalJson,
  formatScore,
  ineligibleBecause,
  parseTotal,
  type Ranking,
  type RankingInput,
  rank,
} from '@thidua/domain';
import { ENGINE } from '../conduct';

/** A ranking with what it was computed from. */
export interface ComputedRanking {
  ranking: Ranking;
  contenders: Contender[];
  /** SHA-256 over the canonical JSON of contenders, ladder and quotas. */
  digest: string;
}

interface Row {
  unit: string;
  position: number;
  titles: string[] | null;
  pact: boolean;
  state: string | null;
  total: string | null;
  groups: Record<string, string> | null;
  minus: string | null;
}

/** Computes the ranking from the verified dossiers as they stand. Deterministic; nothing is written. */
export async function computeRanking(tx: Tx, year: Year): Promise<ComputedRanking> {
  const question = await rankingQuestion(tx, year);
  const digest = createHash('sha256').update(canonicalJson(question)).digest('hex');
  return { ranking: rank(question), contenders: [...question.contenders], digest };
}

/** What the ranking is computed from: the contenders as they stand, the ladder and the quotas. */
export async function rankingQuestion(tx: Tx, year: Year): Promise<RankingInput> {
  const rows = await tx.query<Row>(
    `select m.unit, m.position, r.titles, p.unit is not null as pact, s.state, s.total, s.groups, s.minus
       from cycle_member m
       left join registration r using (cycle_id, unit)
       left join pact p using (cycle_id, unit)
       left join submission s using (cycle_id, unit)
      where m.cycle_id = $1 order by m.position`,
    [year.id],
  );
  const { ties: ladder, quotas } = year.rules.ranking;
  return { contenders: rows.map((row) => contenderOf(year, row)), ladder, quotas };
}

function contenderOf(year: Year, row: Row): Contender {
  const verified = row.state === 'verified';
  const because = ineligibleBecause(year.rules.ranking.ineligible, {
    registered: row.titles !== null,
    pact: row.pact,
    submitted: row.state !== null && row.state !== 'draft' && row.state !== 'lapsed',
    verified,
  });
  return {
    unit: row.unit,
    order: row.position,
    total: verified && row.total !== null ? hundredths(row.total) : null,
    groups: Object.fromEntries(Object.entries(row.groups ?? {}).map(([group, score]) => [group, hundredths(score)])),
    minus: hundredths(row.minus ?? '0'),
    pledged: row.titles ?? [],
    eligible: because.length === 0,
    ineligibleBecause: because,
  };
}

/** Shows a provisional ranking, so that objections can be raised. */
export async function publishRanking(tx: Tx, year: Year, computed: ComputedRanking, at: Instant): Promise<void> {
  await write(tx, year, computed, at, 'provisional');
  tx.event({ cycle: year.id, type: 'ranking.published', actor: ENGINE, at, payload: { digest: computed.digest } });
}

/**
 * Fixes the ranking for good.
 * @throws Refusal OBJECTION_UNANSWERED
 */
export async function fixRanking(tx: Tx, year: Year, computed: ComputedRanking, at: Instant): Promise<void> {
  const open = await tx.query(`select 1 from objection where cycle_id = $1 and state = 'open' limit 1`, [year.id]);
  if (open.length > 0) throw new Refusal('OBJECTION_UNANSWERED');
  await write(tx, year, computed, at, 'fixed');
  tx.event({ cycle: year.id, type: 'ranking.fixed', actor: ENGINE, at, payload: { digest: computed.digest } });
}

async function write(
  tx: Tx,
  year: Year,
  { ranking, contenders, digest }: ComputedRanking,
  at: Instant,
  state: 'provisional' | 'fixed',
): Promise<void> {
  await tx.query(`delete from ranking_place where cycle_id = $1`, [year.id]);
  const places = new Map(ranking.places.map((place) => [place.unit, place]));
  const unplaced = new Map(ranking.unplaced.map((absent) => [absent.unit, absent]));
  const rows = contenders.map((contender) => {
    const place = places.get(contender.unit);
    return {
      unit: contender.unit,
      position: contender.order,
      rank: place?.rank ?? null,
      total: typeof contender.total === 'number' ? formatScore(contender.total) : null,
      eligible: contender.eligible,
      because: contender.ineligibleBecause ?? [],
      tie: place?.tieBrokenBy ?? null,
      explanation: (place ?? unplaced.get(contender.unit))?.explanation,
    };
  });
  await tx.query(
    `insert into ranking (cycle_id, state, digest, nominations, computed_at, fixed_at)
     values ($1, 'provisional', $2, $3::jsonb, $4, null)
     on conflict (cycle_id) do update set digest = $2, nominations = $3::jsonb, computed_at = $4`,
    [year.id, digest, JSON.stringify(ranking.nominations), at],
  );
  await tx.query(
    `insert into ranking_place (cycle_id, unit, position, rank, total, eligible, ineligible_because, tie_broken_by, explanation)
     select $1, r.unit, r.position, r.rank, r.total, r.eligible,
            array(select jsonb_array_elements_text(r.because)), r.tie, r.explanation
       from jsonb_to_recordset($2::jsonb)
         as r (unit text, position integer, rank integer, total numeric, eligible boolean, because jsonb, tie text, explanation jsonb)`,
    [year.id, JSON.stringify(rows)],
  );
  if (state === 'fixed') {
    await tx.query(`update ranking set state = 'fixed', fixed_at = $2 where cycle_id = $1`, [year.id, at]);
  }
}

function hundredths(text: string): number {
  const score = parseTotal(text);
  if (score === undefined) throw new Error(`not a score: ${text}`);
  return score;
}

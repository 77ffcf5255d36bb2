import { type Instant, Refusal } from '@thidua/contracts';
import { notify, type Tx, type Year } from '@thidua/database';
import { approvalNominees, MIN_SECRET_VOTERS, orderForNomination, quorumMet } from '@thidua/domain';
import { computeRanking } from '../ranking/compute-ranking';
import type { Contest, Round } from './contest';
import { tieWinners } from './tie-winners';

/**
 * Who is put to the vote when a contest opens. An approval's nominees come from the ranking; an election's were named,
 * less the winners of contests that exclude them. @throws Refusal NO_CANDIDATES for an election without candidates
 */
export async function openingNominees(tx: Tx, year: Year, contest: Contest): Promise<string[]> {
  if (contest.kind === 'approval') return nomineesFrom(tx, year, contest, contest.seats);
  const standing = contest.kind === 'tie' ? contest.candidates : await withoutExcluded(tx, year, contest);
  if (standing.length === 0) throw new Refusal('NO_CANDIDATES');
  return standing;
}

/** The next units of the ranking for so many places of an approval contest. */
export async function nomineesFrom(tx: Tx, year: Year, contest: Contest, places: number): Promise<string[]> {
  if (contest.award === null) return [];
  const { ranking, contenders } = await computeRanking(tx, year);
  const won = await tx.query<{ unit: string }>(
    `select unnest(winners) as unit from contest where cycle_id = $1 and kind = 'approval' and code <> $2`,
    [year.id, contest.code],
  );
  return approvalNominees({
    order: orderForNomination(ranking, await tieWinners(tx, year)),
    contenders,
    award: contest.award,
    places,
    wonAlready: won.map(({ unit }) => unit),
    alreadyVoted: contest.rounds.flatMap((round) => round.nominees),
  });
}

async function withoutExcluded(tx: Tx, year: Year, contest: Contest): Promise<string[]> {
  const rule = year.rules.voting.contests.find(({ code }) => code === contest.code);
  const excluding = rule?.kind === 'election' ? rule.excludes : [];
  const won = await tx.query<{ unit: string }>(
    `select unnest(winners) as unit from contest where cycle_id = $1 and code = any($2::text[])`,
    [year.id, excluding],
  );
  return contest.candidates.filter((unit) => !won.some((winner) => winner.unit === unit));
}

/**
 * Opens a round for these nominees, or ends an approval that has none. The roll, the members and the quorum are those
 * of this moment. @throws Refusal NO_QUORUM, TOO_FEW_VOTERS
 */
export async function openNextRound(
  tx: Tx,
  year: Year,
  contest: Contest,
  nominees: string[],
  at: Instant,
  actor: string,
): Promise<Round | undefined> {
  const present = await presentUnits(tx, year);
  const refusal = whyNotOpen(year, contest, present);
  if (refusal) throw new Refusal(refusal);
  if (nominees.length === 0) {
    await tx.query(
      `update contest set status = 'empty', opened_at = coalesce(opened_at, $3), decided_at = $3 where cycle_id = $1 and code = $2`,
      [year.id, contest.code, at],
    );
    tx.event({
      cycle: year.id,
      type: 'contest.decided',
      actor,
      at,
      payload: { contest: contest.code, status: 'empty', winners: [] },
    });
    return undefined;
  }
  const number = contest.rounds.length + 1;
  const { id } = await tx.one<{ id: string }>(
    `insert into round (cycle_id, contest, number, members, nominees, opened_at) values ($1, $2, $3, $4, $5, $6) returning id`,
    [year.id, contest.code, number, year.members.length, nominees, at],
  );
  await tx.query(`insert into roll (round_id, unit) select $1, unnest($2::text[])`, [id, present]);
  await tx.query(
    `update contest set status = 'open', undecided = '{}', opened_at = coalesce(opened_at, $3) where cycle_id = $1 and code = $2`,
    [year.id, contest.code, at],
  );
  const round: Round = { id, number, state: 'open', members: year.members.length, nominees, passed: [], roll: present };
  contest.rounds.push(round);
  contest.status = 'open';
  tx.event({
    cycle: year.id,
    type: 'round.opened',
    actor,
    at,
    payload: { contest: contest.code, round: number, nominees, present, members: year.members.length },
  });
  await notify(
    tx,
    present.map((unit) => ({
      cycle: year.id,
      recipient: `unit:${unit}`,
      kind: 'ballotOpen',
      stage: 'voting',
      about: `${contest.code}/${number}`,
      subject: `contest/${contest.code}`,
      dueAt: at,
      at,
    })),
  );
  return round;
}

/** Whether a further round can be opened by itself, without anybody asking. */
export async function canOpen(tx: Tx, year: Year, contest: Contest): Promise<boolean> {
  return whyNotOpen(year, contest, await presentUnits(tx, year)) === undefined;
}

function whyNotOpen(year: Year, contest: Contest, present: string[]): 'NO_QUORUM' | 'TOO_FEW_VOTERS' | undefined {
  if (!quorumMet(year.rules.voting.quorum, year.members.length, present.length)) return 'NO_QUORUM';
  if (contest.mode === 'secret' && present.length < MIN_SECRET_VOTERS) return 'TOO_FEW_VOTERS';
  return undefined;
}

async function presentUnits(tx: Tx, year: Year): Promise<string[]> {
  const rows = await tx.query<{ unit: string }>(
    `select unit from attendance where cycle_id = $1 and mark = 'present' order by unit`,
    [year.id],
  );
  return rows.map(({ unit }) => unit);
}

import { type Instant, Refusal } from '@thidua/contracts';
import { notify, type Tx, type Year } from '@thidua/database';
import { approvalNominees, decidedBefore, MIN_SECRET_VOTERS, orderForNomination, quorumMet } from '@thidua/domain';
import { computeRanking } from '../ranking/compute-ranking';
import type { Contest, Round } from './contest';
import { endContest } from './end-contest';
import { neededTies, tieWinners } from './tie-winners';

/**
 * Who is put to the vote when a contest opens. An approval's nominees come from the ranking; an election's were named,
 * less the winners of contests that exclude them.
 * @throws Refusal CONTEST_WAITS where who stands hangs on what is not decided yet, NO_CANDIDATES for an election without
 * candidates
 */
export async function openingNominees(tx: Tx, year: Year, contest: Contest): Promise<string[]> {
  await waitItsTurn(tx, year, contest);
  if (contest.kind === 'approval') return nomineesFrom(tx, year, contest, contest.seats);
  const standing = contest.kind === 'tie' ? contest.candidates : await withoutExcluded(tx, year, contest);
  if (standing.length === 0) throw new Refusal('NO_CANDIDATES');
  return standing;
}

/**
 * Makes sure that what the nominees of a contest hang on is decided.
 * @throws Refusal CONTEST_WAITS, which names the contests to be decided first
 */
async function waitItsTurn(tx: Tx, year: Year, contest: Contest): Promise<void> {
  const undecided = await tx.query<{ code: string }>(
    `select code from contest where cycle_id = $1 and status in ('pending', 'open')`,
    [year.id],
  );
  const first = decidedBefore(contest.code, {
    contests: year.rules.voting.contests,
    quotas: year.rules.ranking.quotas,
    ties: await neededTies(tx, year),
    undecided: undecided.map(({ code }) => code),
  });
  if (first.length > 0) throw new Refusal('CONTEST_WAITS', { contests: first.join(', ') });
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

/** Who won a contest beside which this one cannot be won, whichever of the two the rules let exclude the other. */
export async function winnersElsewhere(tx: Tx, year: Year, { code }: Pick<Contest, 'code'>): Promise<string[]> {
  const elections = year.rules.voting.contests.filter((rule) => rule.kind === 'election');
  const excluding = elections.flatMap((rule) => {
    if (rule.code === code) return rule.excludes;
    return rule.excludes.includes(code) ? [rule.code] : [];
  });
  const won = await tx.query<{ unit: string }>(
    `select unnest(winners) as unit from contest where cycle_id = $1 and code = any($2::text[])`,
    [year.id, excluding],
  );
  return won.map(({ unit }) => unit);
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

/** What a round is opened with: `present` is its roll, `dueAt` until when ballots are asked for, where that was said. */
interface Opening {
  nominees: string[];
  present: string[];
  dueAt: Instant | null;
}

/**
 * Opens a round for these nominees, or ends an approval that has none. The roll is that of the units `present`, as
 * `presentVoters` gives them in the same transaction.
 */
export async function openNextRound(
  tx: Tx,
  year: Year,
  contest: Contest,
  { nominees, present, dueAt }: Opening,
  at: Instant,
  actor: string,
): Promise<Round | undefined> {
  if (nominees.length === 0) {
    await endContest(tx, year, contest, { status: 'empty', winners: [] }, at, actor);
    return undefined;
  }
  const number = contest.rounds.length + 1;
  const { id } = await tx.one<{ id: string }>(
    `insert into round (cycle_id, contest, number, members, nominees, opened_at, due_at) values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [year.id, contest.code, number, year.members.length, nominees, at, dueAt],
  );
  await tx.query(`insert into roll (round_id, unit) select $1, unnest($2::text[])`, [id, present]);
  await tx.query(
    `update contest set status = 'open', undecided = '{}', opened_at = coalesce(opened_at, $3) where cycle_id = $1 and code = $2`,
    [year.id, contest.code, at],
  );
  const round: Round = {
    id,
    number,
    state: 'open',
    members: year.members.length,
    nominees,
    openedAt: at,
    dueAt,
    passed: [],
    wasHeld: true,
    roll: present,
  };
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
      kind: 'ballotOpen' as const,
      facts: { contest: contest.code, round: number, secret: contest.mode === 'secret' },
      stage: 'voting' as const,
      about: `${contest.code}/${number}`,
      subject: `contest/${contest.code}`,
      deadline: dueAt,
      dueAt: at,
      at,
    })),
  );
  return round;
}

/** The units present, if they are enough to vote in this contest; else the code that says why not. */
export async function presentVoters(
  tx: Tx,
  year: Year,
  contest: Contest,
): Promise<string[] | 'NO_QUORUM' | 'TOO_FEW_VOTERS'> {
  const rows = await tx.query<{ unit: string }>(
    `select unit from attendance where cycle_id = $1 and mark = 'present' order by unit`,
    [year.id],
  );
  const present = rows.map(({ unit }) => unit);
  if (!quorumMet(year.rules.voting.quorum, year.members.length, present.length)) return 'NO_QUORUM';
  if (contest.mode === 'secret' && present.length < MIN_SECRET_VOTERS) return 'TOO_FEW_VOTERS';
  return present;
}

import type { Instant } from '@thidua/contracts';
import type { Command, Tx, Year } from '@thidua/database';
import { approvalRound, electionRound, type Tally, tieRound, type VoterCount } from '@thidua/domain';
import { actorOf } from '../conduct';
import type { Contest, Round } from './contest';
import { endContest } from './end-contest';
import { electOfficers } from './officers';
import { nomineesFrom, openNextRound, presentVoters } from './open-round';
import { prepareTieContests } from './tie-winners';

interface Outcome {
  passed: string[];
  /** Undefined while another round follows. */
  status?: 'elected' | 'passed' | 'empty' | 'deadlock';
  /** Who is put to the vote next, or among whom a deadlock is settled. */
  next: string[];
}

/**
 * Counts a round by its figures, decides the contest as far as it is decided, and opens the round that follows. Where
 * that one lacks its quorum it waits for the head to open it.
 */
export async function countRound(
  tx: Tx,
  year: Year,
  contest: Contest,
  round: Round,
  tally: Tally,
  command: Command,
): Promise<{ contest: string; round: number; passed: string[]; status: string; votes: Record<string, number> }> {
  const at = command.receivedAt;
  const counts: Record<VoterCount, number> = {
    members: round.members,
    present: round.roll.length,
    collected: tally.collected,
    valid: tally.valid,
  };
  const { passed, status, next } = await outcomeOf(tx, year, contest, round, tally, counts);
  await tx.query(
    `update round set state = 'counted', issued = $2, collected = $3, valid = $4, invalid = $5, votes = $6::jsonb, passed = $7, counted_at = $8
      where id = $1`,
    [round.id, tally.issued, tally.collected, tally.valid, tally.invalid, JSON.stringify(tally.votes), passed, at],
  );
  round.state = 'counted';
  round.passed = passed;
  contest.winners = [...contest.winners, ...passed];
  contest.status = status ?? 'open';
  const actor = actorOf(command);
  tx.event({
    cycle: year.id,
    type: 'round.closed',
    actor,
    at,
    payload: { contest: contest.code, round: round.number, ...tally, passed },
  });
  await electOfficers(tx, year, contest.office, passed);
  if (status === undefined) {
    await tx.query(`update contest set winners = $3, undecided = $4 where cycle_id = $1 and code = $2`, [
      year.id,
      contest.code,
      contest.winners,
      next,
    ]);
    const present = await presentVoters(tx, year, contest);
    if (typeof present !== 'string') {
      const dueAt = asLongAs(round, at);
      await openNextRound(tx, year, contest, { nominees: next, present, dueAt }, at, actor);
    }
  } else {
    await endContest(tx, year, contest, { status, winners: contest.winners, undecided: next }, at, actor);
    if (contest.kind === 'tie' && status === 'elected') await prepareTieContests(tx, year);
  }
  return { contest: contest.code, round: round.number, passed, status: contest.status, votes: tally.votes };
}

/** A round that follows by itself asks for ballots as long as the one before it did. */
function asLongAs({ openedAt, dueAt }: Round, at: Instant): Instant | null {
  if (dueAt === null) return null;
  return new Date(Date.parse(at) + Date.parse(dueAt) - Date.parse(openedAt)).toISOString();
}

async function outcomeOf(
  tx: Tx,
  year: Year,
  contest: Contest,
  round: Round,
  tally: Tally,
  counts: Record<VoterCount, number>,
): Promise<Outcome> {
  const seatsLeft = contest.seats - contest.winners.length;
  const held = contest.rounds.filter(({ wasHeld }) => wasHeld).length;
  if (contest.kind === 'tie') {
    const { winners, status, undecided } = tieRound({
      candidates: round.nominees,
      votes: tally.votes,
      seats: seatsLeft,
    });
    return { passed: winners, status, next: undecided };
  }
  const rule = year.rules.voting.contests.find(({ code }) => code === contest.code);
  if (rule?.kind === 'election') {
    const { passed, status, runOff } = electionRound({
      rule,
      candidates: round.nominees,
      votes: tally.votes,
      counts,
      round: held,
      seatsLeft,
    });
    if (status === 'runOff') return { passed, next: runOff };
    const left = round.nominees.filter((unit) => !passed.includes(unit));
    return { passed, status, next: status === 'deadlock' ? left : [] };
  }
  if (rule?.kind !== 'approval') throw new Error(`no rule for contest ${contest.code}`);
  const votes = Object.fromEntries(Object.entries(tally.votes).map(([unit, count]) => [unit, { for: count }]));
  const { passed, status, nextNominees } = approvalRound({
    rule,
    nominees: round.nominees,
    votes,
    counts,
    round: held,
    placesLeft: seatsLeft,
    next: await nomineesFrom(tx, year, contest, seatsLeft),
    wonBefore: contest.winners,
  });
  return status === 'next' ? { passed, next: nextNominees } : { passed, status, next: [] };
}

import { reaches } from './numbers';
import { fillQuotas, pledged, tieBefore } from './quotas';
import { type Contest, type Round, refuse, type Year } from './state';

export function quorumMet(year: Year): boolean {
  const { regulation, conference } = year;
  const present = conference.present?.length ?? 0;
  const base = { members: regulation.units.length, present, collected: present, valid: present };
  return reaches(regulation.quorum, present, base[regulation.quorum.of]);
}

/** Why no round can be opened with those who are present now; null when one can. */
export function whyNotOpen(year: Year, { mode }: Pick<Contest, 'mode'>): 'NO_QUORUM' | 'TOO_FEW_VOTERS' | null {
  if (!quorumMet(year)) return 'NO_QUORUM';
  return mode === 'secret' && (year.conference.present?.length ?? 0) < 5 ? 'TOO_FEW_VOTERS' : null;
}

const held = (contest: Contest): number => contest.rounds.filter(({ unread }) => !unread).length;

/** The next round of a contest opens at once, or waits until it is opened before enough units. */
function openOrWait(year: Year, contest: Contest, nominees: string[]): void {
  if (whyNotOpen(year, contest) === null) openRound(year, contest, nominees);
  else contest.waiting = nominees;
}

/** With the conference ends what still waits: places of an approval stay empty, anything else is a deadlock. */
export function giveUpWaiting(year: Year): void {
  for (const contest of year.contests.filter(({ waiting }) => waiting.length > 0)) {
    contest.waiting = [];
    if (contest.kind !== 'approval') contest.status = 'deadlock';
    else contest.status = contest.winners.length > 0 ? 'passed' : 'empty';
  }
}

/** Opens the contest's next round with those who are present now. */
export function openRound(year: Year, contest: Contest, nominees: string[]): void {
  contest.waiting = [];
  contest.rounds.push({
    round: contest.rounds.length + 1,
    nominees,
    present: [...(year.conference.present ?? [])],
    state: 'open',
    issued: 0,
    collected: 0,
    valid: 0,
    invalid: 0,
    votes: new Map(),
    passed: [],
    cast: new Map(),
    unread: false,
  });
}

/** The next units of the ranking for so many places: pledged, without a win in an approval, not yet put to this vote. */
export function nextNominees(year: Year, contest: Contest, places: number): string[] {
  const won = new Set(year.contests.filter((other) => other.kind === 'approval').flatMap(({ winners }) => winners));
  const tried = new Set(contest.rounds.flatMap((round) => round.nominees));
  return pledged(year, contest.award ?? '')
    .map((place) => place.unit)
    .filter((unit) => !won.has(unit) && !tried.has(unit))
    .slice(0, places);
}

/** Candidates by votes, most first; equals in the order in which they stand. */
function byVotes(round: Round): { unit: string; votes: number }[] {
  return round.nominees
    .map((unit) => ({ unit, votes: round.votes.get(unit) ?? 0 }))
    .sort((left, right) => right.votes - left.votes);
}

/** The first so many, as far as no equality runs across the cut. */
function clearOfTheCut(sorted: { unit: string; votes: number }[], seats: number): string[] {
  const beyond = sorted[seats]?.votes ?? -1;
  return sorted.filter(({ votes }, index) => index < seats && votes > beyond).map(({ unit }) => unit);
}

function passing(year: Year, contest: Contest, round: Round): { unit: string; votes: number }[] {
  const pass = contest.rule?.pass ?? refuse('UNKNOWN_CONTEST');
  const base = {
    members: year.regulation.units.length,
    present: round.present.length,
    collected: round.collected,
    valid: round.valid,
  }[pass.of];
  return byVotes(round).filter(({ votes }) => reaches(pass, votes, base));
}

function win(year: Year, contest: Contest, units: string[]): void {
  contest.winners.push(...units);
  for (const unit of units) {
    if (contest.kind === 'approval') {
      year.awards.push({ award: contest.award ?? '', unit, state: 'pending', decision: null });
    } else if (contest.office !== null) {
      year.officers.push({ office: contest.office, unit, state: 'elected' });
    }
  }
}

function afterApproval(year: Year, contest: Contest, round: Round): void {
  const passed = new Set(passing(year, contest, round).map(({ unit }) => unit));
  round.passed = round.nominees.filter((unit) => passed.has(unit));
  win(year, contest, round.passed);
  const again = contest.rule?.next && held(contest) < contest.rule.rounds;
  const places = contest.seats - contest.winners.length;
  const nominees = again && places > 0 ? nextNominees(year, contest, places) : [];
  if (nominees.length > 0) openOrWait(year, contest, nominees);
  else contest.status = contest.winners.length > 0 ? 'passed' : 'empty';
}

function afterElection(year: Year, contest: Contest, round: Round): void {
  const places = contest.seats - contest.winners.length;
  round.passed = clearOfTheCut(passing(year, contest, round), places);
  win(year, contest, round.passed);
  if (contest.winners.length === contest.seats) {
    contest.status = 'elected';
    return;
  }
  const left = byVotes(round).filter(({ unit }) => !contest.winners.includes(unit));
  const second = left[Math.min(1, left.length - 1)]?.votes ?? 0;
  const again = left.filter(({ votes }) => votes >= second).map(({ unit }) => unit);
  const rounds = contest.rule?.rounds ?? 1;
  if (held(contest) < rounds && again.length > 0) openOrWait(year, contest, inOrder(round.nominees, again));
  else contest.status = 'deadlock';
}

function inOrder(order: string[], units: string[]): string[] {
  return order.filter((unit) => units.includes(unit));
}

function afterTie(year: Year, contest: Contest, round: Round): void {
  round.passed = clearOfTheCut(byVotes(round), contest.seats);
  win(year, contest, round.passed);
  contest.status = contest.winners.length === contest.seats ? 'elected' : 'deadlock';
}

/**
 * Fewer than five ballots are not read. While somebody present has yet to vote the round goes on; else it ends as if
 * nobody had voted, and who stood in it stands again in the next. @returns whether that is so
 */
export function endsUnread(year: Year, contest: Contest, round: Round): boolean {
  if (round.cast.size === 0 || round.cast.size >= 5) return false;
  const there = year.conference.present ?? [];
  if (round.present.some((unit) => there.includes(unit) && !round.cast.has(unit))) refuse('TOO_FEW_VOTERS');
  round.state = 'counted';
  round.unread = true;
  round.issued = round.present.length;
  for (const unit of round.nominees) round.votes.set(unit, 0);
  contest.waiting = round.nominees;
  return true;
}

/** Closes a counted round and says what comes of it: winners, the next round, or the end of the contest. */
export function conclude(year: Year, contest: Contest, round: Round): void {
  round.state = 'counted';
  if (contest.kind === 'approval') afterApproval(year, contest, round);
  else if (contest.kind === 'election') afterElection(year, contest, round);
  else afterTie(year, contest, round);
}

/**
 * An approval's turn comes once those who could stand are known: the ties down to its quota are decided, and every
 * approval that the rules name before it has its end. An election's comes once those whom it excludes are known.
 */
export function hasItsTurn(year: Year, { code, kind, award }: Pick<Contest, 'code' | 'kind' | 'award'>): boolean {
  if (kind === 'tie') return true;
  if (kind === 'election') {
    const excluded = year.regulation.contests.find((rule) => rule.code === code)?.excludes ?? [];
    return excluded.every((other) => year.contests.some((begun) => begun.code === other && begun.status !== 'open'));
  }
  for (const rule of year.regulation.contests.filter((other) => other.kind === 'approval')) {
    if (rule.code === code) break;
    const begun = year.contests.find((other) => other.code === rule.code);
    if (begun?.status !== 'passed' && begun?.status !== 'empty') return false;
  }
  return !tieBefore(year, award ?? '');
}

/** Who stands when the contest is opened, and for how many places. */
export function lineUp(year: Year, contest: Contest): { nominees: string[]; seats: number } {
  if (contest.kind === 'approval') {
    const seats = year.regulation.quotas.find(({ award }) => award === contest.award)?.nominees ?? 0;
    return { seats, nominees: nextNominees(year, contest, seats) };
  }
  if (contest.kind === 'tie') {
    const crossing = fillQuotas(year).crossings.find(({ award }) => award === contest.award);
    return crossing ? { seats: crossing.seats, nominees: crossing.tied } : refuse('UNKNOWN_CONTEST');
  }
  return { seats: contest.rule?.seats ?? 1, nominees: standing(year, contest.code, contest.rule?.excludes ?? []) };
}

/** The named candidates without the winners of the contests that the rules exclude. */
export function standing(year: Year, code: string, excludes: string[]): string[] {
  const gone = year.contests.filter((other) => excludes.includes(other.code)).flatMap(({ winners }) => winners);
  return (year.candidates.get(code) ?? []).filter((unit) => !gone.includes(unit));
}

/** Who won a contest beside which this one cannot be won, whichever of the two excludes the other. */
export function barredFrom(year: Year, code: string): string[] {
  const own = year.regulation.contests.find((rule) => rule.code === code)?.excludes ?? [];
  const others = year.regulation.contests.filter((rule) => rule.excludes.includes(code)).map((rule) => rule.code);
  return year.contests.filter((other) => [...own, ...others].includes(other.code)).flatMap(({ winners }) => winners);
}

/** A settled contest's winners take the places that were left. */
export function settleWith(year: Year, contest: Contest, winners: string[]): void {
  win(year, contest, winners);
  contest.status = 'settled';
}

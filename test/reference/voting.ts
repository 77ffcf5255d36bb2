import { mustSit, notClosed } from './conference';
import {
  barredFrom,
  conclude,
  endsUnread,
  hasItsTurn,
  lineUp,
  openRound,
  settleWith,
  standing,
  whyNotOpen,
} from './counting';
import { asMap, asText, type Written } from './reading';
import { type Act, allow, type Contest, member, needReason, type Play, type Round, refuse, type Year } from './state';

const TIE = 'tie:';

/** The contest as the rules describe it, before its first round; a tie contest is made from its code. */
function described(year: Year, code: string): Contest {
  const rule = year.regulation.contests.find((contest) => contest.code === code);
  const empty = { status: 'open', seats: 0 } as const;
  if (rule) {
    const { kind, award, office, mode } = rule;
    return { ...empty, rounds: [], waiting: [], winners: [], code, kind, award, office, mode, rule };
  }
  const award = code.slice(TIE.length);
  if (!code.startsWith(TIE) || !year.regulation.quotas.some((quota) => quota.award === award)) {
    refuse('UNKNOWN_CONTEST');
  }
  return {
    ...empty,
    rounds: [],
    waiting: [],
    winners: [],
    code,
    kind: 'tie',
    award,
    office: null,
    mode: 'paper',
    rule: null,
  };
}

function opened(year: Year, act: Act): Contest {
  const code = act.fields.text('contest');
  described(year, code);
  return year.contests.find((contest) => contest.code === code) ?? refuse('CONTEST_NOT_OPEN');
}

function openRoundOf(contest: Contest): Round {
  const round = contest.rounds.at(-1);
  return contest.status === 'open' && round?.state === 'open' ? round : refuse('CONTEST_NOT_OPEN');
}

const candidates: Play = (year, act) => {
  allow(act, 'head');
  notClosed(year);
  const code = act.fields.text('contest');
  const contest = described(year, code);
  if (contest.kind !== 'election') refuse('UNKNOWN_CONTEST');
  if (year.contests.some((other) => other.code === code)) refuse('ALREADY_OPENED');
  const units = act.fields.texts('units');
  for (const unit of units) member(year, unit);
  year.candidates.set(code, units);
  year.candidates.set(code, standing(year, code, contest.rule?.excludes ?? []));
};

const openContest: Play = (year, act) => {
  allow(act, 'head');
  const code = act.fields.text('contest');
  const contest = described(year, code);
  mustSit(year);
  const begun = year.contests.find((other) => other.code === code);
  if (begun && begun.waiting.length === 0) refuse('ALREADY_OPENED');
  const obstacle = whyNotOpen(year, contest);
  if (obstacle !== null) refuse(obstacle);
  if (begun) {
    openRound(year, begun, begun.waiting);
    return;
  }
  if (!hasItsTurn(year, contest)) refuse('CONTEST_WAITS');
  const { nominees, seats } = lineUp(year, contest);
  contest.seats = seats;
  if (nominees.length > 0) openRound(year, contest, nominees);
  else if (contest.kind === 'approval') contest.status = 'empty';
  else refuse('NO_CANDIDATES');
  year.contests.push(contest);
};

const CHOICES = ['for', 'against', 'abstain'];

/** What one voter's ballot gives to whom: the "for" of an approval, the candidates chosen in an election. */
function votesOf(contest: Contest, round: Round, choice: Written): string[] {
  if (contest.kind === 'approval') {
    const marks = asMap(choice, 'ballot');
    if ([...marks.keys()].some((unit) => !round.nominees.includes(unit))) refuse('NOT_A_CANDIDATE');
    const complete = round.nominees.every((unit) => CHOICES.includes(String(marks.get(unit))));
    if (!complete) refuse('INVALID_BALLOT');
    return round.nominees.filter((unit) => marks.get(unit) === 'for');
  }
  const chosen = Array.isArray(choice) ? choice.map(String) : [asText(choice, 'ballot')];
  if (chosen.some((unit) => !round.nominees.includes(unit))) refuse('NOT_A_CANDIDATE');
  if (new Set(chosen).size !== chosen.length || chosen.length > contest.seats) refuse('INVALID_BALLOT');
  return chosen;
}

const ballots: Play = (year, act) => {
  allow(act, 'units');
  const contest = opened(year, act);
  const round = openRoundOf(contest);
  const cast = act.fields.entries('ballots');
  for (const [voter] of cast) {
    member(year, voter);
    if (!round.present.includes(voter)) refuse('NOT_PRESENT');
    if (round.cast.has(voter)) refuse('ALREADY_VOTED');
  }
  for (const [, choice] of cast) votesOf(contest, round, choice);
  for (const [voter, choice] of cast) round.cast.set(voter, choice);
  if (endsUnread(year, contest, round)) return;
  const votes = [...round.cast.values()].flatMap((choice) => votesOf(contest, round, choice));
  round.issued = round.present.length;
  round.collected = round.cast.size;
  round.valid = round.cast.size;
  for (const unit of round.nominees) round.votes.set(unit, votes.filter((vote) => vote === unit).length);
  conclude(year, contest, round);
};

const recordTally: Play = (year, act) => {
  allow(act, 'tally');
  const contest = opened(year, act);
  const round = openRoundOf(contest);
  if (contest.mode !== 'paper' || Number(act.fields.text('round')) !== round.round) refuse('CONTEST_NOT_OPEN');
  const able = year.conference.committee.filter((unit) => !round.nominees.includes(unit));
  if (able.length < 2) refuse('COMMITTEE_TOO_SMALL');
  const count = (key: string) => Number(act.fields.text(key));
  const [issued, collected, valid, invalid] = [count('issued'), count('collected'), count('valid'), count('invalid')];
  const votes = new Map(act.fields.entries('votes').map(([unit, number]) => [unit, Number(number)]));
  if ([...votes.keys()].some((unit) => !round.nominees.includes(unit))) refuse('NOT_A_CANDIDATE');
  const sound = issued >= collected && collected === valid + invalid && [...votes.values()].every((n) => n <= valid);
  if (!sound) refuse('TALLY_INVALID');
  Object.assign(round, { issued, collected, valid, invalid });
  for (const unit of round.nominees) round.votes.set(unit, votes.get(unit) ?? 0);
  conclude(year, contest, round);
};

const settle: Play = (year, act) => {
  allow(act, 'standingBody');
  const contest = opened(year, act);
  if (contest.status !== 'deadlock') refuse('NOT_DEADLOCKED');
  const winner = act.fields.raw('winner');
  const winners = Array.isArray(winner) ? winner.map(String) : [act.fields.text('winner')];
  const stood = new Set(contest.rounds.flatMap((round) => round.nominees));
  const barred = [...contest.winners, ...barredFrom(year, contest.code)];
  if (winners.some((unit) => !stood.has(unit) || barred.includes(unit))) refuse('NOT_A_CANDIDATE');
  if (winners.length !== contest.seats - contest.winners.length) refuse('NOT_A_CANDIDATE');
  needReason(act);
  settleWith(year, contest, winners);
};

export const votingActs: Record<string, Play> = { candidates, openContest, ballots, recordTally, settle };

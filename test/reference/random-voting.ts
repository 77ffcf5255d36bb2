import { hasItsTurn, nextNominees, quorumMet, whyNotOpen } from './counting';
import { fillQuotas } from './quotas';
import type { Random } from './random';
import { conferenceAct } from './random-conference';
import { type Wall, wallText } from './random-rules';
import type { Script } from './script';
import type { Contest, Round } from './state';
import type { Plain } from './writing';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The day of the conference: who is there, the contests one after the other, the close. While the ranking is not fixed,
 * for an objection without an answer, it does not sit.
 */
export function planConferenceDay(script: Script, starts: Wall): void {
  script.plan(starts, () => {
    const { random, year } = script;
    const fixed = year.stages.ranking.closedAt !== null || !year.objections.some(({ open }) => open);
    if (!fixed) {
      script.forbidden('STAGE_NOT_OPEN', 'head', ...conferenceAct(script));
      planConferenceDay(script, script.clock + 5 * HOUR);
      return;
    }
    const { units } = year.regulation;
    const missing = random.sample(units, random.chance(0.4) ? random.between(0, Math.ceil(units.length / 4)) : 0);
    const present = units.filter((unit) => !missing.includes(unit));
    if (random.chance(0.2)) {
      script.act('head', 'attend', { present: units.slice(0, 1), excused: missing });
      script.forbidden('NO_QUORUM', 'head', 'openContest', { contest: 'flag' });
    }
    script.act('head', 'attend', { present, excused: missing.length > 0 ? missing : undefined });
    if (quorumMet(year)) {
      approvals(script, present);
      if (random.chance(0.85)) elections(script, present);
    } else script.forbidden('NO_QUORUM', 'head', 'openContest', { contest: 'flag' });
    const waiting = year.contests.filter((contest) => contest.waiting.length > 0).map(({ code }) => code);
    script.act('head', 'closeConference');
    for (const code of waiting) settle(script, code);
    if (random.chance(0.2)) script.forbidden('CONFERENCE_CLOSED', 'head', 'openContest', { contest: 'flag' });
  });
}

function lastOf(script: Script, code: string): Contest {
  const contest = script.year.contests.find((other) => other.code === code);
  if (!contest) throw new Error(`contest ${code} is not open`);
  return contest;
}

function openRoundOf(contest: Contest): Round | null {
  const round = contest.rounds.at(-1);
  return round?.state === 'open' ? round : null;
}

/** Names the committee, none of them in the contest as far as there are others; false when fewer than two could act. */
function committee(script: Script, present: string[], standing: string[]): boolean {
  const { random, year } = script;
  const { units } = year.regulation;
  const free = random.shuffle(units.filter((unit) => !standing.includes(unit)));
  free.sort((left, right) => Number(present.includes(right)) - Number(present.includes(left)));
  if (free.length < 2) return false;
  script.act('head', 'tallyCommittee', {
    members: [...free, ...standing].slice(0, year.regulation.committeeSize ?? 3),
  });
  return true;
}

function split(random: Random, nominees: string[], ballots: number): { [unit: string]: number } {
  const votes = Object.fromEntries(nominees.map((unit) => [unit, 0]));
  const favourite = random.pick(nominees);
  const pull = random.pick([0.1, 0.4, 0.8]);
  for (let ballot = 0; ballot < ballots; ballot += 1) {
    const choice = random.chance(pull) ? favourite : random.pick(nominees);
    votes[choice] = (votes[choice] ?? 0) + 1;
  }
  return votes;
}

/** Paper rounds until the contest is over: entered, sometimes wrongly at first. */
function countOnPaper(script: Script, code: string): void {
  const { random } = script;
  for (;;) {
    const contest = lastOf(script, code);
    const round = openRoundOf(contest);
    if (!round) return;
    const issued = round.present.length;
    const collected = random.chance(0.8) ? issued : random.between(1, issued);
    const invalid = random.chance(0.7) ? 0 : random.between(0, Math.min(2, collected - 1));
    const valid = collected - invalid;
    const votes =
      contest.kind === 'approval'
        ? Object.fromEntries(round.nominees.map((unit) => [unit, random.between(Math.floor(valid / 2), valid)]))
        : split(random, round.nominees, valid);
    const tally = { contest: code, round: round.round, issued, collected, valid, invalid, votes };
    if (random.chance(0.1)) script.forbidden('TALLY_INVALID', 'tally', 'recordTally', { ...tally, valid: valid + 1 });
    if (random.chance(0.1)) script.forbidden('CONTEST_OPEN', 'head', 'closeConference');
    if (!losesItsQuorum(script, code, () => script.act('tally', 'recordTally', tally))) return;
  }
}

/**
 * A round is counted, now and then while most have gone home: a next round then waits for them to come back, or for the
 * end of the conference. @returns false where it waits for the end
 */
function losesItsQuorum(script: Script, code: string, count: () => void): boolean {
  const { random, year } = script;
  const { present } = year.conference;
  if (present === null || random.chance(code === 'deputy' ? 0.6 : 0.85)) {
    count();
    return true;
  }
  script.act('head', 'attend', { present: present.slice(0, random.pick([1, 4])) });
  count();
  const contest = lastOf(script, code);
  const obstacle = whyNotOpen(year, contest);
  const waits = contest.waiting.length > 0 && obstacle !== null;
  if (waits) script.forbidden(obstacle, 'head', 'openContest', { contest: code });
  script.act('head', 'attend', { present });
  // The deputy's election builds on the head's. An approval that waits for the end lets none after it have its turn.
  if (waits && code !== 'head' && random.chance(code === 'deputy' ? 0.8 : 0.3)) return false;
  if (waits) script.act('head', 'openContest', { contest: code });
  return true;
}

/** Secret rounds until the contest is over. */
function vote(script: Script, code: string): void {
  const { random } = script;
  for (;;) {
    const round = openRoundOf(lastOf(script, code));
    if (!round) return;
    const favour = new Map(round.nominees.map((unit) => [unit, random.pick([0.2, 0.6, 0.8, 0.95, 0.95])]));
    const ballot = () =>
      Object.fromEntries(
        round.nominees.map((unit) => [
          unit,
          random.chance(favour.get(unit) ?? 0) ? 'for' : random.pick(['against', 'abstain']),
        ]),
      );
    const voters = round.present.filter(() => random.chance(0.95));
    const absent = script.year.regulation.units.find((unit) => !round.present.includes(unit));
    if (absent && random.chance(0.1)) {
      script.forbidden('NOT_PRESENT', 'units', 'ballots', { contest: code, ballots: { [absent]: ballot() } });
    }
    if (random.chance(0.05)) script.forbidden('ALREADY_OPENED', 'head', 'openContest', { contest: code });
    const cast = voters.length > 0 ? voters : round.present;
    const of = (units: string[]) => Object.fromEntries(units.map((unit) => [unit, ballot()]));
    if (cast.length < 5 && random.chance(0.4)) {
      endUnread(script, code, cast, of(cast));
      continue;
    }
    if (cast.length < 5) {
      script.forbidden('TOO_FEW_VOTERS', 'units', 'ballots', { contest: code, ballots: of(cast) });
    }
    const ballots = of(cast.length < 5 ? round.present.filter((unit) => !cast.includes(unit)) : cast);
    if (!losesItsQuorum(script, code, () => script.act('units', 'ballots', { contest: code, ballots }))) return;
  }
}

/** The others have gone home before they voted: the round ends unread, and is held again when they are back. */
function endUnread(script: Script, code: string, cast: string[], ballots: Record<string, Plain>): void {
  const present = script.year.conference.present ?? [];
  script.act('head', 'attend', { present: cast });
  script.act('units', 'ballots', { contest: code, ballots });
  script.act('head', 'attend', { present });
  script.act('head', 'openContest', { contest: code });
}

function settle(script: Script, code: string): void {
  const { random } = script;
  const contest = lastOf(script, code);
  if (contest.status !== 'deadlock') {
    if (random.chance(0.1)) {
      const winner = contest.rounds[0]?.nominees[0];
      script.forbidden('NOT_DEADLOCKED', 'standingBody', 'settle', { contest: code, winner, reason: 'Theo đề nghị' });
    }
    return;
  }
  const rounds = random.chance(0.7) ? contest.rounds.slice(-1) : contest.rounds;
  const stood = new Set(rounds.flatMap(({ nominees }) => nominees));
  const able = [...stood].filter((unit) => !contest.winners.includes(unit));
  const winners = random.sample(able, contest.seats - contest.winners.length);
  const winner = winners.length === 1 ? winners[0] : winners;
  script.act('standingBody', 'settle', { contest: code, winner, reason: 'Căn cứ kết quả các năm trước' });
}

/** Now and then the head takes a contest out of its turn, before what it hangs on is decided. */
function outOfTurn(script: Script, likely = 0.3): void {
  const { random, year } = script;
  const waiting = year.regulation.contests.filter(
    (rule) =>
      !hasItsTurn(year, rule) &&
      whyNotOpen(year, rule) === null &&
      !year.contests.some(({ code }) => code === rule.code),
  );
  if (waiting.length > 0 && random.chance(likely)) {
    script.forbidden('CONTEST_WAITS', 'head', 'openContest', { contest: random.pick(waiting).code });
  }
}

/** The tie contests that the quotas need, then the approvals in the order of the rules. */
function approvals(script: Script, present: string[]): void {
  const { random, year } = script;
  for (const { award } of year.regulation.quotas) {
    const crossing = fillQuotas(year).crossings.find((other) => other.award === award);
    if (!crossing || !committee(script, present, crossing.tied)) continue;
    const code = `tie:${award}`;
    outOfTurn(script);
    script.act('head', 'openContest', { contest: code });
    outOfTurn(script);
    // With several seats, votes that leave the cut half decided would be open to more than one reading.
    if (crossing.seats > 1 || random.chance(0.3)) decideClearly(script, code);
    else countOnPaper(script, code);
    if (lastOf(script, code).status === 'deadlock') outOfTurn(script, 0.7);
    settle(script, code);
  }
  for (const rule of year.regulation.contests.filter(({ kind }) => kind === 'approval')) {
    if (random.chance(0.05)) continue;
    const draft: Contest = { ...rule, rule, rounds: [], waiting: [], winners: [], status: 'open' };
    const nominees = nextNominees(year, draft, 1);
    if (nominees.length === 0 && random.chance(0.25)) continue;
    if (rule.mode === 'secret' && present.length < 5) {
      script.forbidden('TOO_FEW_VOTERS', 'head', 'openContest', { contest: rule.code });
      continue;
    }
    if (!hasItsTurn(year, rule)) {
      script.forbidden('CONTEST_WAITS', 'head', 'openContest', { contest: rule.code });
      continue;
    }
    const able = year.regulation.units.filter((unit) => year.members.get(unit)?.titles?.includes(rule.award ?? ''));
    if (rule.mode === 'paper' && !committee(script, present, able)) continue;
    script.act('head', 'openContest', { contest: rule.code });
    outOfTurn(script);
    if (rule.mode === 'paper') countOnPaper(script, rule.code);
    else vote(script, rule.code);
  }
}

/** A tie vote in which the first of the list win, or in which it is a tie again. */
function decideClearly(script: Script, code: string): void {
  const { seats, rounds } = lastOf(script, code);
  const [round] = rounds;
  if (!round) return;
  const ballots = round.present.length;
  const each = Math.floor((ballots * seats) / round.nominees.length);
  const equal = script.random.chance(0.3);
  const votes = Object.fromEntries(
    round.nominees.map((unit, index) => [unit, equal ? each : index < seats ? ballots : 0]),
  );
  const tally = { contest: code, round: 1, issued: ballots, collected: ballots, valid: ballots, invalid: 0, votes };
  script.act('tally', 'recordTally', tally);
}

function elections(script: Script, present: string[]): void {
  const { random, year } = script;
  const { units } = year.regulation;
  for (const rule of year.regulation.contests.filter(({ kind }) => kind === 'election')) {
    const most = Math.max(1, Math.min(4, units.length - 2));
    const named = random.sample(units, random.between(1, most));
    if (!hasItsTurn(year, rule)) {
      script.forbidden('CONTEST_WAITS', 'head', 'openContest', { contest: rule.code });
      continue;
    }
    if (random.chance(0.1)) script.forbidden('NO_CANDIDATES', 'head', 'openContest', { contest: rule.code });
    script.act('head', 'candidates', { contest: rule.code, units: named });
    const standing = year.candidates.get(rule.code) ?? [];
    if (standing.length === 0) {
      script.forbidden('NO_CANDIDATES', 'head', 'openContest', { contest: rule.code });
      continue;
    }
    if (!committee(script, present, standing)) continue;
    script.act('head', 'openContest', { contest: rule.code });
    countOnPaper(script, rule.code);
    settle(script, rule.code);
  }
}

function today(script: Script): string {
  return wallText(script.clock).slice(0, 10);
}

/** Nomination, decisions, recognition of the officers; now and then the year is cancelled at last. */
export function planIssuance(script: Script, starts: Wall): void {
  const { random, year } = script;
  script.plan(starts + 2 * DAY, () => {
    const [someAward] = year.awards;
    const bodyOf = (award: string) => year.regulation.awards.find(({ code }) => code === award)?.issuedBy ?? '';
    const decision = (number: number) => ({ number: `${number}/QĐ-TĐKT`, date: today(script) });
    if (someAward && random.chance(0.1)) {
      script.forbidden('NOT_NOMINATED', bodyOf(someAward.award), 'decide', { award: someAward.award, ...decision(90) });
    }
    script.act('standingBody', 'nominate');
    if (random.chance(0.1)) script.forbidden('ALREADY_NOMINATED', 'standingBody', 'nominate');
    if (random.chance(0.04)) {
      script.act('standingBody', 'cancelCycle', { reason: 'Khối được tổ chức lại' });
      script.forbidden('CYCLE_CANCELLED', 'standingBody', 'nominate');
      return;
    }
    let number = 100;
    for (const award of new Set(year.awards.map((row) => row.award))) {
      number = decideAward(script, award, bodyOf(award), number);
    }
    for (const { office } of year.regulation.contests.filter(({ kind }) => kind === 'election')) {
      const elected = year.officers.some((officer) => officer.office === office);
      const content = { office: office ?? '', ...decision(412) };
      if (!elected) script.forbidden('NOT_ELECTED', 'standingBody', 'recognise', content);
      else if (random.chance(0.9)) script.act('standingBody', 'recognise', content);
    }
  });
}

function decideAward(script: Script, award: string, body: string, first: number): number {
  const { random, year } = script;
  const rows = year.awards.filter((row) => row.award === award);
  const date = today(script);
  let number = first;
  if (random.chance(0.1)) {
    script.forbidden('FORBIDDEN', 'head', 'decide', { award, number: `${number}/QĐ`, date });
  }
  if (random.chance(0.4)) {
    if (random.chance(0.8)) script.act(body, 'decide', { award, number: `${number++}/QĐ-TĐKT`, date });
    else script.act(body, 'refuse', { award, reason: 'Hồ sơ chưa đủ điều kiện' });
    if (random.chance(0.2))
      script.forbidden('ALREADY_DECIDED', body, 'decide', { award, number: `${number++}/QĐ-TĐKT`, date });
  } else {
    for (const { unit } of rows) {
      if (random.chance(0.7)) script.act(body, 'decide', { award, unit, number: `${number++}/QĐ-TĐKT`, date });
      else if (random.chance(0.6)) script.act(body, 'refuse', { award, unit, reason: 'Có đơn thư chưa giải quyết' });
    }
  }
  for (const { unit, state } of rows) {
    const content = { award, unit, number: `${number}/QĐ-TĐKT`, date, reason: 'Khai báo không đúng' };
    if (state === 'issued' && random.chance(0.2)) {
      script.act(body, 'revoke', content);
      number += 1;
    } else if (state !== 'issued' && random.chance(0.2)) script.forbidden('NOT_ISSUED', body, 'revoke', content);
  }
  return number;
}

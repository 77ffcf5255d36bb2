import { randomScript, randomYear } from './generator';
import { playYear } from './model';
import { hundredths } from './numbers';
import { type Outcome, outcomeOf } from './outcome';
import { fillQuotas } from './quotas';
import { rulesCase } from './rules-case';
import type { Year } from './state';

const YEARS = 200;

function invariants(outcome: Outcome): string[] {
  const problems: string[] = [];
  const check = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  const ranked = outcome.units.filter(({ rank }) => rank !== null);
  for (const unit of ranked) {
    const above = ranked.filter((other) => (other.rank ?? 0) < (unit.rank ?? 0));
    check(above.length + 1 === unit.rank, `${unit.code} has place ${unit.rank} after ${above.length} others`);
    const lower = above.filter((other) => hundredths(other.total ?? '0') < hundredths(unit.total ?? '0'));
    check(lower.length === 0, `${unit.code} stands behind ${lower.map(({ code }) => code)}`);
    const groups = Object.values(unit.groups ?? {}).reduce((sum, group) => sum + hundredths(group), 0);
    const total = groups + hundredths(unit.bonus ?? '0') - hundredths(unit.minus ?? '0');
    check(total === hundredths(unit.total ?? '0'), `the total of ${unit.code} is not the sum of its parts`);
    check(unit.registered && unit.state === 'verified', `${unit.code} is ranked without a verified dossier`);
  }
  const nominated = Object.values(outcome.nominations).flat();
  check(new Set(nominated).size === nominated.length, 'a unit is nominated twice');
  const won = outcome.awards.map(({ unit }) => unit);
  check(new Set(won).size === won.length, 'a unit wins two awards');
  for (const { code, rounds, winners, status } of outcome.contests) {
    check(status !== 'open' && status !== 'deadlock', `contest ${code} has no end`);
    for (const round of rounds) {
      const stood = Object.keys(round.votes);
      check(round.issued >= round.collected && round.collected === round.valid + round.invalid, `${code}: tally`);
      check(
        Object.values(round.votes).every((votes) => votes <= round.valid),
        `${code}: more votes than ballots`,
      );
      check(
        round.passed.every((unit) => stood.includes(unit)),
        `${code}: passed without standing`,
      );
    }
    check((winners.length === 0) === (status === 'empty'), `${code}: ${status} with ${winners.length} winners`);
  }
  const [head, deputy] = ['head', 'deputy'].map((office) =>
    outcome.officers.find((officer) => officer.office === office),
  );
  check(!head || head.unit !== deputy?.unit, 'head and deputy are one unit');
  return problems;
}

/** What a year brings about that few years do. */
const REACH = [
  'registration closed early',
  'submission closed early',
  'submission extended past the opening of review',
  'review closed over an unverified dossier',
  'review overrun',
  'review overrun past ranking',
  'objection open past ranking',
  'registration after submissions opened',
  'a dossier handed in after a withdrawn one stood',
  'late days after an early close',
  'an approval without nominees',
  'a conference that waits for the ranking',
  'a round that waited for its quorum',
  'a round of too few ballots, gone on with',
  'a round of too few ballots, ended unread',
  'a contest that ended with the conference',
  'an approval before the tie that it hangs on',
  'an approval before a tie that the standing body had to settle',
  'an approval while an earlier one is open',
  'an approval after one that was never opened',
  'evidence missing',
] as const;

type Reach = (typeof REACH)[number];

function reachOf(year: Year, acts: string): Reach[] {
  const { regulation, stages, members, objections, contests } = year;
  const { calendar } = regulation;
  const unopened = regulation.contests.filter(
    ({ code, kind }) => kind === 'approval' && !contests.some((contest) => contest.code === code),
  );
  const closed = (stage: 'registration' | 'submission' | 'review' | 'ranking') => stages[stage].closedAt ?? 0;
  const has: Record<Reach, boolean> = {
    'registration closed early': closed('registration') < calendar.registration.closes,
    'submission closed early': closed('submission') < calendar.submission.closes,
    'submission extended past the opening of review': closed('submission') > (calendar.review.opens ?? 0),
    'review closed over an unverified dossier': [...members.values()].some(
      ({ dossier }) => dossier.state === 'notVerified',
    ),
    'review overrun': closed('review') > calendar.review.closes,
    'review overrun past ranking': closed('review') > calendar.ranking.closes,
    'objection open past ranking': objections.length > 0 && closed('ranking') > calendar.ranking.closes,
    'registration after submissions opened': [...members.values()].some(
      (unit) => unit.titles !== null && (unit.deadlines.get('registration') ?? 0) > (calendar.submission.opens ?? 0),
    ),
    'a dossier handed in after a withdrawn one stood':
      /do: withdraw[\s\S]*do: submit[^\n]*expect: ALREADY_SUBMITTED/.test(acts),
    'late days after an early close': [...members.values()].some(
      ({ dossier }) => dossier.lateDays > 0 && closed('submission') < calendar.submission.closes,
    ),
    'an approval without nominees': contests.some(({ rounds }) => rounds.length === 0),
    'a conference that waits for the ranking': /do: attend[^\n]*expect: STAGE_NOT_OPEN/.test(acts),
    'a round that waited for its quorum':
      /do: (recordTally|ballots)[^\n]*\n[^\n]*do: openContest[^\n]*expect: (NO_QUORUM|TOO_FEW_VOTERS)/.test(acts),
    'a round of too few ballots, gone on with': /do: ballots[^\n]*expect: TOO_FEW_VOTERS/.test(acts),
    'a round of too few ballots, ended unread': contests.some(({ rounds }) => rounds.some(({ unread }) => unread)),
    'a contest that ended with the conference': contests.some(
      ({ rule, rounds, status }) =>
        status === 'settled' && rule !== null && rounds.length < rule.rounds && rule.rounds > 1,
    ),
    'an approval before the tie that it hangs on': /CONTEST_WAITS \}\n[^\n]*do: openContest[^\n]*tie:/.test(acts),
    'an approval before a tie that the standing body had to settle':
      /CONTEST_WAITS \}\n[^\n]*do: settle[^\n]*tie:/.test(acts),
    'an approval while an earlier one is open':
      /CONTEST_WAITS \}\n[^\n]*do: (ballots|recordTally)[^\n]*contest: (flag|merit)/.test(acts),
    'an approval after one that was never opened':
      /CONTEST_WAITS/.test(acts) && unopened.length > 1 && fillQuotas(year).crossings.length === 0,
    'evidence missing': /expect: EVIDENCE_REQUIRED/.test(acts),
  };
  return REACH.filter((what) => has[what]);
}

describe(`${YEARS} random years`, () => {
  const years = Array.from({ length: YEARS }, (_, seed) => {
    const { folder, year } = randomScript(seed);
    return { seed, reach: reachOf(year, folder.year), written: outcomeOf(year, []), ...playYear(folder) };
  });

  it('play as their acts expect', () => {
    expect(years.flatMap(({ seed, surprises }) => surprises.map((surprise) => ({ seed, ...surprise })))).toEqual([]);
  });

  it('come to the same from their files as when they were written', () => {
    for (const { outcome, written } of years) expect({ ...outcome, refused: [] }).toEqual(written);
  });

  it('keep the rules that no year may break', () => {
    expect(years.flatMap(({ seed, outcome }) => invariants(outcome).map((problem) => `${seed}: ${problem}`))).toEqual(
      [],
    );
  });

  it('are not all alike: everything that can happen happens in some of them', () => {
    const refused = new Set(years.flatMap(({ outcome }) => outcome.refused.map(({ code }) => code)));
    const ends = new Set(
      years.flatMap(({ outcome }) => outcome.contests.map(({ code, status }) => `${code.split(':')[0]} ${status}`)),
    );
    const states = new Set(years.flatMap(({ outcome }) => outcome.awards.map(({ state }) => state)));
    expect([...refused].sort()).toEqual(
      expect.arrayContaining([
        'CONTEST_WAITS',
        'LATE_CLOSED',
        'NO_QUORUM',
        'REASON_REQUIRED',
        'STAGE_CLOSED',
        'TOO_FEW_VOTERS',
      ]),
    );
    expect([...ends].sort()).toEqual(
      expect.arrayContaining([
        'deputy settled',
        'flag empty',
        'flag passed',
        'head elected',
        'tie elected',
        'tie settled',
      ]),
    );
    expect([...states].sort()).toEqual(['issued', 'pending', 'refused', 'revoked']);
    expect(years.some(({ outcome }) => outcome.units.some(({ tieBrokenBy }) => tieBrokenBy === 'fewestMinus'))).toBe(
      true,
    );
    expect(years.some(({ outcome }) => outcome.units.some(({ revision }) => revision > 2))).toBe(true);
    const reached = new Set(years.flatMap(({ reach }) => reach));
    expect([...reached].sort()).toEqual(REACH.toSorted());
  });
});

describe('the generator', () => {
  it('writes the same year for the same seed and keeps to the size that is asked for', () => {
    expect(randomYear(7, { units: [4, 4] })).toEqual(randomYear(7, { units: [4, 4] }));
    expect(playYear(randomYear(7, { units: [4, 4] })).outcome.units).toHaveLength(4);
  });

  it('reduces a year to the pure rules without losing a place', () => {
    const reduced = rulesCase(11);
    const { outcome } = playYear(reduced.folder);
    expect(reduced.expected.nominations).toEqual(outcome.nominations);
    expect(
      Object.fromEntries(outcome.units.filter(({ rank }) => rank !== null).map(({ code, rank }) => [code, rank])),
    ).toEqual(Object.fromEntries(Object.entries(reduced.expected.units).map(([code, { rank }]) => [code, rank])));
  });
});

import { MIN_SECRET_VOTERS, needed, type VoterCount } from '@thidua/domain';
import { parseFraction, thresholdOf } from '../fraction';
import { below, type Sheet } from '../sheet';
import { type Codes, checkReference } from './register';

function checkThreshold(rules: Sheet, pointer: string, members: number | undefined): void {
  const shares = (['atLeast', 'moreThan'] as const).map((key) => ({ place: below(pointer, key), key }));
  for (const { place, key } of shares) {
    const text = rules.text(place);
    const share = text === undefined ? undefined : parseFraction(text);
    if (text !== undefined && !share) rules.report(place, 'FRACTION_INVALID', { value: text });
    if (share?.numerator === 0 && key === 'atLeast') rules.report(place, 'THRESHOLD_ZERO');
  }
  const of = rules.text(below(pointer, 'of')) as VoterCount | undefined;
  const [atLeast, moreThan] = shares.map(({ place }) => rules.text(place));
  const threshold = thresholdOf(of ?? 'members', atLeast, moreThan);
  if (!threshold || members === undefined) return;
  // The widest case: everybody present, every ballot returned and valid. What fails then fails always.
  const everybody = { members, present: members, collected: members, valid: members };
  const least = needed({ ...threshold, of: 'members' }, everybody);
  if (least > members) {
    rules.report(below(pointer, atLeast === undefined ? 'moreThan' : 'atLeast'), 'THRESHOLD_IMPOSSIBLE', {
      needed: least,
      members,
    });
  }
}

function checkOnce(rules: Sheet, contest: string, key: 'award' | 'office', seen: Map<string, string>): void {
  const value = rules.text(below(contest, key));
  if (value === undefined) return;
  const other = seen.get(value);
  if (other !== undefined) {
    rules.report(below(contest, key), key === 'award' ? 'AWARD_CONTEST_TWICE' : 'OFFICE_TWICE', { value, other });
  } else {
    seen.set(value, rules.text(below(contest, 'code')) ?? '');
  }
}

function checkContest(rules: Sheet, contest: string, codes: Codes, units: number | undefined): void {
  checkThreshold(rules, below(contest, 'pass'), units);
  checkReference(rules, below(contest, 'award'), 'award', codes);
  for (const excluded of rules.entries(below(contest, 'excludes'))) {
    checkReference(rules, excluded, 'contest', codes);
    const code = rules.text(excluded);
    if (code !== undefined && code === rules.text(below(contest, 'code'))) rules.report(excluded, 'EXCLUDES_ITSELF');
  }
  if (units === undefined) return;
  const seats = rules.integer(below(contest, 'seats'));
  if (seats !== undefined && seats >= units)
    rules.report(below(contest, 'seats'), 'SEATS_TOO_MANY', { value: seats, units });
  if (rules.text(below(contest, 'mode')) === 'secret' && units < MIN_SECRET_VOTERS) {
    rules.report(below(contest, 'mode'), 'SECRET_TOO_FEW_UNITS', { limit: MIN_SECRET_VOTERS, units });
  }
}

/**
 * Quorum, contests and tally committee.
 * @param units how many units the bloc has; undefined when `bloc.yaml` does not say.
 */
export function checkVoting(rules: Sheet, codes: Codes, units: number | undefined): void {
  const base = rules.text('/voting/quorum/of');
  if (base !== undefined && base !== 'members') rules.report('/voting/quorum/of', 'QUORUM_BASE');
  checkThreshold(rules, '/voting/quorum', units);
  const quotas = new Set(rules.entries('/ranking/quotas').map((quota) => rules.text(below(quota, 'award'))));
  const awards = new Map<string, string>();
  const offices = new Map<string, string>();
  const contests = rules.entries('/voting/contests');
  for (const contest of contests) {
    checkContest(rules, contest, codes, units);
    checkOnce(rules, contest, 'award', awards);
    checkOnce(rules, contest, 'office', offices);
    const award = rules.text(below(contest, 'award'));
    if (award !== undefined && codes.award.has(award) && !quotas.has(award)) {
      rules.report(below(contest, 'award'), 'CONTEST_WITHOUT_QUOTA', { value: award });
    }
  }
  const size = rules.integer('/voting/tallyCommittee/size');
  const onPaper = contests.some((contest) => rules.text(below(contest, 'mode')) === 'paper');
  // One candidate at least never belongs to it.
  if (size !== undefined && units !== undefined && onPaper && size >= units) {
    rules.report('/voting/tallyCommittee/size', 'TALLY_COMMITTEE_SIZE', { value: size, units });
  }
}

import { own } from '../records';
import type { LadderStep, Quota } from '../rule-set';
import type { Contender } from './contender';
import { mayReceive } from './quotas';

/** A tie that only a choice can part, because the places of a quota end inside it. */
export interface TieContest {
  award: string;
  /** The tied units that could take the places, in the order of the bloc. */
  units: string[];
  /** Places left in the quota for them. */
  seats: number;
  /** Awards whose tie contests come first, because their winners leave this one. */
  after: string[];
  /** Who chooses: the conference, or at once the standing body where the ladder knows no vote. */
  decidedBy: 'vote' | 'standingBody';
}

type Crossing = Pick<TieContest, 'award' | 'units' | 'seats'>;

/** More ways than this for earlier contests to end are not looked through: what follows shows once they have ended. */
const WAYS = 200;

/** Every way to choose so many units; undefined when there are more than `limit`. */
function choose(units: readonly string[], count: number, limit: number): string[][] | undefined {
  if (count === 0) return [[]];
  if (count > units.length) return [];
  const ways: string[][] = [];
  for (const [index, unit] of units.entries()) {
    const rest = choose(units.slice(index + 1), count - 1, limit);
    if (!rest) return undefined;
    for (const way of rest) ways.push([unit, ...way]);
    if (ways.length > limit) return undefined;
  }
  return ways;
}

/**
 * Walks the quotas once for every way in which the undecided contests can end; one list of crossings for each way.
 * @param limit so many ways may be looked through
 */
function walk(
  groups: readonly (readonly Contender[])[],
  quotas: readonly Quota[],
  winners: Readonly<Record<string, readonly string[]>>,
  taken: ReadonlySet<string>,
  limit = WAYS,
): Crossing[][] {
  const [quota, ...later] = quotas;
  if (!quota) return [[]];
  const { award, nominees } = quota;
  const nominated = new Set(taken);
  let left = nominees;
  for (const group of groups) {
    const open = group.filter((one) => mayReceive(one, award) && !taken.has(one.unit)).map(({ unit }) => unit);
    if (open.length > left && left > 0) {
      const won = (own(winners, award) ?? []).filter((unit) => open.includes(unit)).slice(0, left);
      for (const unit of won) nominated.add(unit);
      const seats = left - won.length;
      if (seats === 0) break;
      const units = open.filter((unit) => !won.includes(unit));
      const crossing: Crossing = { award, units, seats };
      const ways = choose(units, seats, limit);
      if (!ways) return [[crossing]];
      const each = Math.floor(limit / ways.length);
      return ways.flatMap((way) =>
        walk(groups, later, winners, new Set([...nominated, ...way]), each).map((follow) => [crossing, ...follow]),
      );
    }
    for (const unit of open) nominated.add(unit);
    left -= open.length;
    if (left <= 0) break;
  }
  return walk(groups, later, winners, nominated, limit);
}

/**
 * The contests that the tied places make necessary however the ones before them end. Ask again with the winners known:
 * a later contest then loses those who won an earlier one, and one that was only possible may have become necessary.
 * @param groups units that share a place, from the top, each group in the order of the bloc
 * @param winners by award, of tie contests that are decided
 */
export function tieContestsOf(
  groups: readonly (readonly Contender[])[],
  ladder: readonly LadderStep[],
  quotas: readonly Quota[],
  winners: Readonly<Record<string, readonly string[]>> = {},
): TieContest[] {
  const decider = ladder.find(({ step }) => step === 'vote' || step === 'standingBody');
  const decidedBy = decider?.step === 'standingBody' ? 'standingBody' : 'vote';
  const ways = walk(groups, quotas, winners, new Set());
  const contests: TieContest[] = [];
  for (const { award } of quotas) {
    const crossings = ways.map((way) => way.find((crossing) => crossing.award === award));
    const all = crossings.filter((crossing) => crossing !== undefined);
    if (all.length < ways.length) continue;
    const could = new Set(all.flatMap(({ units }) => units));
    const seats = Math.min(...all.map((crossing) => crossing.seats));
    const same = all.every(({ units, seats: places }) => units.length === could.size && places === seats);
    contests.push({
      award,
      units: groups
        .flat()
        .map(({ unit }) => unit)
        .filter((unit) => could.has(unit)),
      seats,
      after: same ? [] : contests.map((contest) => contest.award),
      decidedBy,
    });
  }
  return contests;
}

import type { LadderStep, Quota } from '../rule-set';
import type { Contender, Place, Unplaced } from './contender';
import { explainAbsence, explainPlace, type Neighbours } from './explanation';
import { type Measure, measuresOf, partedBy, placeGroups, type Ranked, stepName } from './ladder';
import { fillQuotas, orderForNomination } from './quotas';
import { type TieContest, tieContestsOf } from './tie-contests';

export interface RankingInput {
  contenders: readonly Contender[];
  ladder: readonly LadderStep[];
  quotas: readonly Quota[];
}

export interface Ranking {
  /** From the top; units that share a place in the order of the bloc. */
  places: Place[];
  /** Units without a verified dossier, in the order of the bloc. */
  unplaced: Unplaced[];
  /** Ties across a quota that no result of an earlier one can undo, while none is decided. */
  tieContests: TieContest[];
  /** The quotas as the ranking fills them, while no tie contest is decided. */
  nominations: Record<string, string[]>;
  /** Awards in the order in which their quotas are filled. */
  awards: string[];
}

function neighbours(
  measures: readonly Measure[],
  group: readonly Ranked[],
  units: readonly Ranked[] = [],
): Neighbours | undefined {
  const [one] = group;
  const [other] = units;
  const measure = one && other && partedBy(measures, one, other);
  return measure && { units, measure };
}

function placesOf(groups: readonly (readonly Ranked[])[], measures: readonly Measure[]): Place[] {
  let rank = 1;
  return groups.flatMap((group, index) => {
    const above = neighbours(measures, group, groups[index - 1]);
    const below = neighbours(measures, group, groups[index + 1]);
    const tie = [above, below].find((beside) => beside && beside.measure.step !== 'total');
    const here = rank;
    rank += group.length;
    return group.map((one): Place => {
      const shared = group.filter((other) => other !== one);
      return {
        unit: one.unit,
        rank: here,
        ...(tie && { tieBrokenBy: stepName(tie.measure) }),
        sharedWith: shared.map(({ unit }) => unit),
        explanation: explainPlace(one, { above, below, shared }),
      };
    });
  });
}

/**
 * Ranks the units by their totals, then by the computed steps of the declared ladder. What these leave equal shares a
 * place; a tie that crosses a quota asks for a contest. The result does not depend on the order of `contenders`.
 */
export function rank({ contenders, ladder, quotas }: RankingInput): Ranking {
  const measures = measuresOf(ladder);
  const groups = placeGroups(contenders, measures);
  const places = placesOf(groups, measures);
  const awards = quotas.map(({ award }) => award);
  const absent = contenders.filter(({ total }) => typeof total !== 'number').sort((a, b) => a.order - b.order);
  return {
    places,
    unplaced: absent.map((one) => ({ unit: one.unit, explanation: explainAbsence(one) })),
    tieContests: tieContestsOf(groups, ladder, quotas),
    nominations: fillQuotas(orderForNomination({ places, awards }, {}), contenders, quotas),
    awards,
  };
}

/**
 * The tie contests that can be held now, given the winners (by award) of those that are decided. One whose candidates
 * still depend on an earlier one (`after`) is not among them: ask again once that is decided.
 */
export function tieContests(
  { contenders, ladder, quotas }: RankingInput,
  winners: Readonly<Record<string, readonly string[]>> = {},
): TieContest[] {
  const needed = tieContestsOf(placeGroups(contenders, measuresOf(ladder)), ladder, quotas, winners);
  return needed.filter(({ after }) => after.length === 0);
}

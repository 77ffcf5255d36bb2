import {
  type Contender,
  type Hundredths,
  type LadderStep,
  parseTotal,
  type Quota,
  type Ranking as Ranked,
  rank,
} from '@thidua/domain';
import type { RankedUnit } from './queries';

/** How much each part counts, in whole percent; 100 is as the rules have it. */
export interface Weights {
  /** By the code of the group. */
  groups: Record<string, number>;
  bonus: number;
  minus: number;
}

/** Steps of the ladder that the program computes by itself; a vote and the standing body come after them. */
export type ComputedStep = Extract<LadderStep, { step: 'group' | 'fewestMinus' }>;

export const FULL = 100;

export const isComputed = (step: LadderStep): step is ComputedStep =>
  step.step === 'group' || step.step === 'fewestMinus';

export const stepKey = (step: ComputedStep): string => (step.step === 'group' ? `group.${step.group}` : step.step);

export const fullWeights = (groups: readonly { code: string }[]): Weights => ({
  groups: Object.fromEntries(groups.map(({ code }) => [code, FULL])),
  bonus: FULL,
  minus: FULL,
});

const hundredths = (score: string | null | undefined): Hundredths => parseTotal(score ?? '') ?? 0;

/** A share of a score, rounded half up to the hundredth. */
export const weighed = (score: Hundredths, percent: number): Hundredths => Math.floor((score * percent + 50) / 100);

function contenderOf(place: RankedUnit, order: number, weights: Weights): Contender {
  const groups = Object.fromEntries(
    Object.entries(place.groups ?? {}).map(([code, score]) => [
      code,
      weighed(hundredths(score), weights.groups[code] ?? FULL),
    ]),
  );
  const minus = weighed(hundredths(place.minus), weights.minus);
  const sum = Object.values(groups).reduce((one, other) => one + other, 0);
  const total = sum + weighed(hundredths(place.bonus), weights.bonus) - minus;
  const { unit, pledged, eligible, ineligibleBecause } = place;
  return {
    unit,
    order,
    total: place.total === null ? null : total,
    groups,
    minus,
    pledged,
    eligible,
    ineligibleBecause,
  };
}

interface Question {
  places: readonly RankedUnit[];
  /** Codes of the units in the order of the bloc. */
  members: readonly string[];
  weights: Weights;
  ladder: readonly LadderStep[];
  quotas: readonly Quota[];
}

export interface Draft extends Ranked {
  /** By unit, in hundredths. */
  totals: Map<string, Hundredths>;
}

/** The ranking as other weights and another ladder would make it, by the very rule that makes the real one. */
export function draftOf({ places, members, weights, ladder, quotas }: Question): Draft {
  const contenders = places.map((place) => contenderOf(place, members.indexOf(place.unit), weights));
  const totals = contenders.flatMap(({ unit, total }) => (typeof total === 'number' ? [[unit, total] as const] : []));
  return { ...rank({ contenders, ladder, quotas }), totals: new Map(totals) };
}

/** How many places a unit goes up (positive) or down; undefined where it has no place in one of the two. */
export const movement = (before: number | null | undefined, now: number | null | undefined): number | undefined =>
  typeof before === 'number' && typeof now === 'number' ? before - now : undefined;

import { points } from './numbers';
import type { Random } from './random';
import type { Criterion, Regulation } from './rules';
import type { Plain } from './writing';

/** What is to be said about one unit's work: scores by criterion, one for each reviewer. */
export interface Profile {
  claimed: string[];
  slots: Map<string, number[]>;
  minus: Map<string, number>;
  override: Map<string, number>;
}

function around(random: Random, score: number, step: number, max: number, spread: number): number {
  const moved = score + random.between(-spread, spread) * step;
  return Math.min(Math.max(moved, 0), max);
}

function fresh(random: Random, regulation: Regulation, step: number): Profile {
  const bonus = regulation.criteria.filter(({ group }) => group === null).map(({ code }) => code);
  const claimed = bonus.filter(() => random.chance(0.5));
  const slots = new Map(
    regulation.criteria
      .filter(({ code, group }) => group !== null || claimed.includes(code))
      .map(({ code, max }) => {
        const centre = max - random.between(0, Math.max(1, Math.floor(max / step / 4))) * step;
        const scores = Array.from({ length: regulation.reviewersPerSubmission }, () =>
          around(random, centre, step, max, 1),
        );
        return [code, scores];
      }),
  );
  const late = regulation.late?.minusCode;
  const others = regulation.minus.map(({ code }) => code).filter((code) => code !== late);
  const minus = new Map(others.filter(() => random.chance(0.2)).map((code) => [code, random.between(1, 2)]));
  const override = new Map<string, number>();
  if (random.chance(0.2)) {
    const { code, max } = random.pick(regulation.criteria.filter(({ group }) => group !== null));
    override.set(code, around(random, max, step, max, 3));
  }
  return { claimed, slots, minus, override };
}

/** Moves a step of every reviewer's score from one criterion to another: the total stays, the groups may not. */
function shift(random: Random, criteria: Criterion[], profile: Profile, step: number): void {
  const [from, to] = random.sample(
    criteria.filter(({ group, code }) => group !== null && !profile.override.has(code)),
    2,
  );
  if (!from || !to) return;
  const less = (profile.slots.get(from.code) ?? []).map((score) => score - step);
  const more = (profile.slots.get(to.code) ?? []).map((score) => score + step);
  if (less.some((score) => score < 0) || more.some((score) => score > to.max)) return;
  profile.slots.set(from.code, less);
  profile.slots.set(to.code, more);
}

/** A profile for each unit, many of them copies of another, as they are or with a step moved: ties are likely. */
export function profiles(random: Random, regulation: Regulation, step: number): Map<string, Profile> {
  const made: Profile[] = [];
  return new Map(
    regulation.units.map((unit) => {
      const copied = made.length > 0 && random.chance(0.45) ? structuredClone(random.pick(made)) : null;
      if (copied && random.chance(0.5)) shift(random, regulation.criteria, copied, step);
      const profile = copied ?? fresh(random, regulation, step);
      made.push(profile);
      return [unit, profile];
    }),
  );
}

/** A rate of its counts, written with some decimals, sometimes not the true one. */
export function indicators(random: Random, regulation: Regulation): Plain {
  return Object.fromEntries(
    regulation.indicators.map((code) => {
      const of = random.between(20, 60_000);
      const met = random.between(Math.floor(of / 2), of);
      const decimals = random.between(0, 2);
      const stated = ((met * 100) / of + random.pick([0, 0, 0, -0.1, 1])).toFixed(decimals);
      return [code, { of, met, stated }];
    }),
  );
}

/** A unit's own scores: near what the reviewers will say, sometimes far from it. */
export function selfScores(random: Random, regulation: Regulation, profile: Profile, step: number): Plain {
  const far = random.chance(0.1);
  return Object.fromEntries(
    regulation.criteria.flatMap(({ code, max, group }) => {
      if (group === null && !profile.claimed.includes(code)) return [];
      const near = Math.floor((profile.slots.get(code)?.[0] ?? max) / step) * step;
      return [[code, written(far ? max : around(random, near, step, max, 1))]];
    }),
  );
}

/** The scores that the reviewer in this place gives. */
export function reviewerScores(profile: Profile, place: number): { [criterion: string]: Plain } {
  return Object.fromEntries([...profile.slots].map(([code, scores]) => [code, written(scores[place] ?? 0)]));
}

/** As a person writes it: "14.5" and "9", not "14.50" and "9.00". */
export function written(score: number): string {
  return points(score)
    .replace(/\.00$/, '')
    .replace(/(\.\d)0$/, '$1');
}

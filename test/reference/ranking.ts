import { mean } from './numbers';
import type { Criterion, Regulation } from './rules';
import type { Dossier, Year } from './state';

export interface Result {
  unit: string;
  total: number;
  groups: Map<string, number>;
  bonus: number;
  minus: number;
}

export interface Place extends Result {
  rank: number;
  /**
   * The ladder's step that decided between units of the same total: the one by which this unit stands behind the place
   * before, or, for the first of them, ahead of the next.
   */
  tieBrokenBy: string | null;
}

function verifiedScore(dossier: Dossier, criterion: Criterion): number {
  const override = dossier.overrides.get(criterion.code);
  if (override !== undefined) return override;
  const given = [...dossier.scores.values()].flatMap((scores) => scores.get(criterion.code) ?? []);
  return given.length > 0 ? mean(given) : 0;
}

function sum(values: number[]): number {
  return values.reduce((left, right) => left + right, 0);
}

/** Σ self + min(Σ bonus claims, bonus.max). */
export function selfTotal(regulation: Regulation, self: Map<string, number>): number {
  const of = (bonus: boolean) =>
    sum(regulation.criteria.filter(({ group }) => (group === null) === bonus).map(({ code }) => self.get(code) ?? 0));
  return of(false) + Math.min(of(true), regulation.bonusMax);
}

/** What the dossier comes to with the scores, overrides and minus entries there are. */
export function resultOf(regulation: Regulation, unit: string, dossier: Dossier): Result {
  const lines = regulation.criteria.map((criterion) => ({ criterion, score: verifiedScore(dossier, criterion) }));
  const groups = new Map(
    regulation.groups.map((group) => [
      group,
      sum(lines.filter(({ criterion }) => criterion.group === group).map(({ score }) => score)),
    ]),
  );
  const claimed = sum(lines.filter(({ criterion }) => criterion.group === null).map(({ score }) => score));
  const bonus = Math.min(claimed, regulation.bonusMax);
  const minus = sum(
    regulation.minus.map(({ code, each, max }) => {
      const late = code === regulation.late?.minusCode ? dossier.lateDays : 0;
      return Math.min(each * ((dossier.minus.get(code) ?? 0) + late), max);
    }),
  );
  return { unit, groups, bonus, minus, total: sum([...groups.values()]) + bonus - minus };
}

/** The step that sets `left` before `right`: "total", a step of the ladder, or null when it does not stand ahead. */
function aheadBy(regulation: Regulation, left: Result, right: Result): string | null {
  const measures: [string, number, number][] = [['total', left.total, right.total]];
  for (const step of regulation.ladder) {
    if (step === 'vote' || step === 'standingBody') break;
    if (step === 'fewestMinus') measures.push([step, -left.minus, -right.minus]);
    else if (step.startsWith('group.')) {
      const group = step.slice('group.'.length);
      measures.push([step, left.groups.get(group) ?? 0, right.groups.get(group) ?? 0]);
    } else throw new Error(`unknown step of the ladder: ${step}`);
  }
  const decisive = measures.find(([, mine, theirs]) => mine !== theirs);
  return decisive && decisive[1] > decisive[2] ? decisive[0] : null;
}

/** Every verified dossier of a registered unit, with its place: 1, 2, 2, 4. Best first, equals in the bloc's order. */
export function rank(year: Year): Place[] {
  const { regulation } = year;
  const results = [...year.members.values()]
    .filter((unit) => unit.titles !== null && unit.dossier.state === 'verified')
    .map((unit) => resultOf(regulation, unit.unit, unit.dossier));
  const placed: Place[] = results.map((result) => ({
    ...result,
    tieBrokenBy: null,
    rank: 1 + results.filter((other) => aheadBy(regulation, other, result) !== null).length,
  }));
  const ranks = [...new Set(placed.map((place) => place.rank))].sort((left, right) => left - right);
  const at = (rank: number | undefined) => placed.find((place) => place.rank === rank);
  const ladderStep = (ahead: Place | undefined, behind: Place | undefined) => {
    const step = ahead && behind ? aheadBy(regulation, ahead, behind) : null;
    return step === 'total' ? null : step;
  };
  const places = placed.map((place) => {
    const index = ranks.indexOf(place.rank);
    const tieBrokenBy = ladderStep(at(ranks[index - 1]), place) ?? ladderStep(place, at(ranks[index + 1]));
    return { ...place, tieBrokenBy };
  });
  return places.sort((left, right) => left.rank - right.rank);
}

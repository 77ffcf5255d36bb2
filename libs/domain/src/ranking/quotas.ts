import { own, recordOf } from '../records';
import type { Quota } from '../rule-set';
import type { Contender, Place } from './contender';

/** Whether a unit can be nominated for an award at all: it may be, and it pledged the title. */
export function mayReceive({ eligible, pledged, total }: Contender, award: string): boolean {
  return eligible && typeof total === 'number' && pledged.includes(award);
}

/**
 * The order in which units are considered for quotas and approval contests: the ranking, the winners of tie contests
 * before the units they share a place with (contests in the order of the quotas), the rest of these as in bloc.yaml.
 */
export function orderForNomination(
  { places, awards }: { places: readonly Pick<Place, 'unit' | 'rank'>[]; awards?: readonly string[] },
  tieWinners: Readonly<Record<string, readonly string[]>>,
): string[] {
  const contests = awards ?? Object.keys(tieWinners);
  const winners = contests.map((award) => own(tieWinners, award) ?? []);
  const turn = (unit: string): number => {
    const won = winners.findIndex((units) => units.includes(unit));
    return won < 0 ? winners.length : won;
  };
  return places
    .map(({ unit, rank }) => ({ unit, rank, turn: turn(unit) }))
    .sort((a, b) => a.rank - b.rank || a.turn - b.turn)
    .map(({ unit }) => unit);
}

/**
 * Fills the quotas from the top in the order listed, with eligible units that pledged the title, one nomination a unit.
 * @returns units by award; an award that nobody can receive has none.
 */
export function fillQuotas(
  order: readonly string[],
  contenders: readonly Contender[],
  quotas: readonly Quota[],
): Record<string, string[]> {
  const byUnit = new Map(contenders.map((one) => [one.unit, one]));
  const taken = new Set<string>();
  return recordOf(
    quotas.map(({ award, nominees }) => {
      const open = order.filter((unit) => {
        const one = byUnit.get(unit);
        return one !== undefined && !taken.has(unit) && mayReceive(one, award);
      });
      const nominated = open.slice(0, nominees);
      for (const unit of nominated) taken.add(unit);
      return [award, nominated] as const;
    }),
  );
}

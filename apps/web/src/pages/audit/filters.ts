import { EVENT_TYPES, type EventType } from '@thidua/contracts';
import { addDuration, isLocalTime, STAGES, type StageName, toInstant } from '@thidua/domain';
import type { EventFilters, YearEvent } from '../../shared/audit/queries';

/** How the filters stand in the address of the page: days as days of the bloc, both of them included. */
export const FILTERS = ['type', 'stage', 'unit', 'actor', 'from', 'to'] as const;
export type FilterName = (typeof FILTERS)[number];

const oneOf = <T extends string>(values: readonly T[], said: string | null): T | undefined =>
  values.find((value) => value === said);

/** The beginning of a day of the bloc; undefined for what is no day. */
function beginOf(day: string | null, zone: string): string | undefined {
  const midnight = `${day}T00:00`;
  return isLocalTime(midnight) ? toInstant(midnight, zone) : undefined;
}

/** What the address asks for; what it has that is no filter of ours is passed over. */
export function filtersOf(address: URLSearchParams, zone: string): EventFilters {
  const [type, stage] = [
    oneOf<EventType>(EVENT_TYPES, address.get('type')),
    oneOf<StageName>(STAGES, address.get('stage')),
  ];
  const [unit, actor] = [address.get('unit'), address.get('actor')];
  const [from, last] = [beginOf(address.get('from'), zone), beginOf(address.get('to'), zone)];
  return {
    ...(type && { type }),
    ...(stage && { stage }),
    ...(unit && { unit }),
    ...(actor && { actor }),
    ...(from !== undefined && { from }),
    ...(last !== undefined && { to: addDuration(last, 'P1D', zone) }),
  };
}

/** Who is known by name, those of these events included; the same map where nobody is new. */
export function withActors(
  known: ReadonlyMap<string, string>,
  events: readonly Pick<YearEvent, 'actor' | 'by'>[],
): ReadonlyMap<string, string> {
  const fresh = events.flatMap(({ actor, by }) =>
    actor !== null && by !== null && !known.has(actor) ? [[actor, by] as const] : [],
  );
  return fresh.length === 0 ? known : new Map([...known, ...fresh]);
}

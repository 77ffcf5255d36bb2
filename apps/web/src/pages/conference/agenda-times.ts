import type { AgendaEntry } from './queries';

const MINUTE = 60_000;

/** When each entry begins; unknown from the first on of which nobody says how long it takes. */
export function beginnings(
  startsAt: string | null,
  entries: readonly Pick<AgendaEntry, 'minutes'>[],
): (string | null)[] {
  let next = startsAt === null ? null : Date.parse(startsAt);
  return entries.map(({ minutes }) => {
    const begin = next;
    next = next === null || minutes === null ? null : next + minutes * MINUTE;
    return begin === null ? null : new Date(begin).toISOString();
  });
}

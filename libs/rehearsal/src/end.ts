import { DAY_MS } from '@thidua/domain';

/** How long the year goes on after its last deadline, so that overdue notices and escalations show. */
const AFTERWARDS_MS = 30 * DAY_MS;

interface Standing {
  state: string;
  businessTime: string | null;
  stages: readonly { closesAt: string | null }[];
}

/**
 * Until when a rehearsal goes on after its last act: a month past the last deadline that is left. Null where it is over
 * or past that.
 */
export function endOf({ state, stages, businessTime }: Standing): string | null {
  const last = stages
    .flatMap(({ closesAt }) => closesAt ?? [])
    .sort()
    .at(-1);
  if (state !== 'running' || last === undefined || businessTime === null) return null;
  const end = new Date(Date.parse(last) + AFTERWARDS_MS).toISOString();
  return end > businessTime ? end : null;
}

import { queryOptions } from '@tanstack/react-query';
import type { RuleSet } from '@thidua/domain';
import { actUnder, answer, api } from './client';
import { keys } from './keys';
import { Problem } from './problem';

/** What several pages and the frame around them ask. A page's own queries stand beside it, in its `queries.ts`. */

/** Who is signed in; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: keys.session,
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async () => {
    try {
      const session = await answer(api.GET('/api/session'));
      actUnder(session.csrfToken);
      return session;
    } catch (error) {
      if (error instanceof Problem && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    }
  },
});

/** The years in which the reader has a part, the newest first. */
export const yearsQuery = queryOptions({
  queryKey: keys.years,
  queryFn: () => answer(api.GET('/api/cycles', { params: { query: { limit: 100 } } })),
});

export const cycleQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'cycle'],
    queryFn: () => answer(api.GET('/api/cycles/{cycle}', { params: { path: { cycle } } })),
  });

/** The bloc and the rules that the year froze, which stay; null for a draft, which has frozen none yet. */
export const rulesQuery = (cycle: string) =>
  queryOptions({
    queryKey: keys.rules(cycle),
    staleTime: ({ state }) => (state.data ? Number.POSITIVE_INFINITY : 0),
    queryFn: async (): Promise<RuleSet | null> => {
      try {
        return (await answer(
          api.GET('/api/cycles/{cycle}/rules', { params: { path: { cycle } } }),
        )) as unknown as RuleSet;
      } catch (error) {
        if (error instanceof Problem && error.code === 'CYCLE_NOT_RUNNING') return null;
        throw error;
      }
    },
  });

/** What the reader may do in the year; asked anew with the rest, since a role begins and ends. */
export const yearAbilitiesQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'abilities'],
    queryFn: () => answer(api.GET('/api/cycles/{cycle}/abilities', { params: { path: { cycle } } })),
  });

/** What the reader may do outside a year. */
export const abilitiesQuery = queryOptions({
  queryKey: keys.abilities,
  queryFn: () => answer(api.GET('/api/me/abilities')),
});

/** How many notices the reader has not read. The live stream of a year tells when that changes; elsewhere it is asked. */
export const unreadQuery = queryOptions({
  queryKey: [...keys.notices, 'unread'],
  queryFn: async () => (await answer(api.GET('/api/notices/unread'))).unread,
  refetchInterval: 60_000,
});

/** Whether the process behind the pages answers. Also read while it does not: the answer is 503 then. */
export const healthQuery = queryOptions({
  queryKey: keys.health,
  retry: false,
  refetchInterval: ({ state }) => (state.data?.engineAway ? 5_000 : 60_000),
  queryFn: async () => {
    const response = await fetch('/api/health/ready').catch(() => undefined);
    const said = (await response?.json().catch(() => undefined)) as
      | { parts?: { engine: string; worker: string } }
      | undefined;
    if (!said?.parts) return { engineAway: false };
    return { engineAway: said.parts.engine === 'down' || said.parts.worker === 'down' };
  },
});

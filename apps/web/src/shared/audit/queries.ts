import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import { listQuery } from '../../api/list-query';
import type { components, operations } from '../../api/schema';

type Query = NonNullable<operations['listEvents']['parameters']['query']>;
export type YearEvent = components['schemas']['EventDto'];

/** Which events are looked for; what is left out admits all. */
export type EventFilters = Pick<Query, 'type' | 'stage' | 'unit' | 'actor' | 'from' | 'to'>;

/** The record of the year, the newest first. */
export const eventsQuery = (cycle: string, filters: EventFilters, limit = 50) =>
  listQuery([...keys.year(cycle), 'events', filters, limit], (place) =>
    answer(
      api.GET('/api/cycles/{cycle}/events', {
        params: { path: { cycle }, query: { ...filters, ...place, order: 'newest', limit } },
      }),
    ),
  );

export const checkChain = (cycle: string) => () =>
  answer(api.GET('/api/cycles/{cycle}/events/chain', { params: { path: { cycle } } }));

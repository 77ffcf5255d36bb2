import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

/** What the register is narrowed to. */
export interface Narrowing {
  q?: string;
  year?: number;
  body?: string;
}

export const registerQuery = (narrowing: Narrowing) =>
  infiniteQueryOptions({
    queryKey: ['register', narrowing],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/register', {
          params: { query: { ...narrowing, ...(pageParam !== null && { after: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });

type RegisterPage = Awaited<ReturnType<NonNullable<ReturnType<typeof registerQuery>['queryFn']>>>;
export type RegisterRow = RegisterPage['rows'][number];

/** Which bodies and years are in the register. */
export const seriesQuery = queryOptions({
  queryKey: ['register', 'series'],
  queryFn: async () => (await answer(api.GET('/api/register/series'))).rows,
});

export const announcementsQuery = infiniteQueryOptions({
  queryKey: ['announcements'],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam }) =>
    answer(api.GET('/api/announcements', { params: { query: pageParam === null ? {} : { after: pageParam } } })),
  getNextPageParam: ({ next }) => next,
});

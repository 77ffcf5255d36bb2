import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { listQuery } from '../../api/list-query';

/** What the register is narrowed to. */
export interface Narrowing {
  q?: string;
  year?: number;
  body?: string;
}

export const registerQuery = (narrowing: Narrowing) =>
  listQuery(['register', narrowing], (place) =>
    answer(api.GET('/api/register', { params: { query: { ...narrowing, ...place } } })),
  );

type RegisterPage = AnswerOf<typeof registerQuery>;
export type RegisterRow = RegisterPage['rows'][number];

/** Which bodies and years are in the register. */
export const seriesQuery = queryOptions({
  queryKey: ['register', 'series'],
  queryFn: async () => (await answer(api.GET('/api/register/series'))).rows,
});

export const announcementsQuery = listQuery(['announcements'], (place) =>
  answer(api.GET('/api/announcements', { params: { query: place } })),
);

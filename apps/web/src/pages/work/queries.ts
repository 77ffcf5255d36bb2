import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';

/** What the reader must do in all their years, and what waits on others. */
export const workQuery = queryOptions({
  queryKey: keys.work,
  queryFn: async () => (await answer(api.GET('/api/me/work'))).rows,
});

export type Task = AnswerOf<typeof workQuery>[number];

const SHOWN = 8;

/** The newest of what the reader was told. */
export const noticesQuery = queryOptions({
  queryKey: [...keys.notices, 'newest'],
  queryFn: async () => (await answer(api.GET('/api/notices', { params: { query: { limit: SHOWN } } }))).rows,
});

export type Notice = AnswerOf<typeof noticesQuery>[number];

export const markRead = (id: string) => api.POST('/api/notices/{id}/read', { params: { path: { id } } });

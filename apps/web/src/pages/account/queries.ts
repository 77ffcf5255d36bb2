import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';

const MINE = ['me', 'account'] as const;

/** How the reader is written to, and whether they have a private calendar. */
export const myMessagesQuery = queryOptions({
  queryKey: [...MINE, 'messages'],
  queryFn: () => answer(api.GET('/api/me/messages')),
});

export type MyMessages = AnswerOf<typeof myMessagesQuery>;

export const setMyMessages = (body: { language: 'vi' | 'en'; declined: string[] }) =>
  answer(api.PUT('/api/me/messages', { body }));

export const makeCalendar = () => answer(api.POST('/api/me/calendar'));
export const removeCalendar = () => answer(api.DELETE('/api/me/calendar'));

export const setMyName = (body: { name: string }) => answer(api.PUT('/api/me/name', { body }));

export const changePassword = (body: { current: string; password: string }) =>
  answer(api.PUT('/api/me/password', { body }));

export const tokensQuery = queryOptions({
  queryKey: [...MINE, 'tokens'],
  queryFn: () => answer(api.GET('/api/tokens')),
});

export type Token = AnswerOf<typeof tokensQuery>[number];

export interface NewToken {
  name: string;
  scopes: string[];
  days: number;
  /** Left out: for all years. */
  cycle?: string;
}

export const createToken = (body: NewToken) => answer(api.POST('/api/tokens', { body }));
export const revokeToken = (id: string) => answer(api.DELETE('/api/tokens/{id}', { params: { path: { id } } }));

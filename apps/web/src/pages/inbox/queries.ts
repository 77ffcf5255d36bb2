import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import { listQuery } from '../../api/list-query';
import type { components, operations } from '../../api/schema';

type Query = NonNullable<operations['listNotices']['parameters']['query']>;
export type Notice = components['schemas']['NoticeDto'];
export type NoticeFilters = Pick<Query, 'unread' | 'cycle'>;

export const noticesQuery = (filters: NoticeFilters) =>
  listQuery([...keys.notices, 'all', filters], (place) =>
    answer(api.GET('/api/notices', { params: { query: { ...filters, ...place } } })),
  );

export const markRead = (id: string) => answer(api.POST('/api/notices/{id}/read', { params: { path: { id } } }));

/** @param newest of those on the screen: what has come since stays unread */
export const markAllRead = (body: { newest: string; cycle?: string }) =>
  answer(api.POST('/api/notices/read', { body }));

import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import { listQuery } from '../../api/list-query';
import type { components, operations } from '../../api/schema';
import type { CommandKey } from '../../api/use-command';
import type { MessageState } from '../../shared/messages/state-badge';

type Query = NonNullable<operations['listMessages']['parameters']['query']>;
export type Message = components['schemas']['MessageDto'];
export type MessageFilters = Pick<Query, 'state' | 'stage' | 'recipient'>;

/** In the order in which somebody who looks after the mail cares. */
export const STATES = [
  'gaveUp',
  'unsure',
  'failed',
  'planned',
  'sending',
  'sent',
  'withheld',
] as const satisfies readonly MessageState[];

const below = (cycle: string) => [...keys.year(cycle), 'messages'] as const;

export const messagesQuery = (cycle: string, filters: MessageFilters) =>
  listQuery([...below(cycle), filters], (place) =>
    answer(api.GET('/api/cycles/{cycle}/messages', { params: { path: { cycle }, query: { ...filters, ...place } } })),
  );

export const messageCountsQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...below(cycle), 'counts'],
    queryFn: () => answer(api.GET('/api/cycles/{cycle}/messages/counts', { params: { path: { cycle } } })),
  });

export const sendAgain = (cycle: string) => (id: string, key: CommandKey) =>
  answer(api.POST('/api/cycles/{cycle}/messages/{id}/send', { params: { path: { cycle, id }, header: key } }));

const WITHHELD_BECAUSE = {
  'a rehearsal': 'rehearsal',
  'no mail server is configured': 'noServer',
  'the account is disabled': 'disabled',
} as const;
type KeptBack = (typeof WITHHELD_BECAUSE)[keyof typeof WITHHELD_BECAUSE];

/** Why a message was kept back, where the answer is the program's own and no mail server's. */
export const keptBackBy = ({ state, answer }: Message): KeptBack | undefined =>
  state === 'withheld' ? Object.entries(WITHHELD_BECAUSE).find(([said]) => said === answer)?.[1] : undefined;

/** What the carrier of the mail does by itself, so that nobody is asked to do it. */
export const isUnderWay = ({ state }: Message): boolean => state === 'planned' || state === 'sending';

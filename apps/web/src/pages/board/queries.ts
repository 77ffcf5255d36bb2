import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { CommandKey } from '../../api/use-command';

export const boardQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'board'],
    queryFn: async () => (await answer(api.GET('/api/cycles/{cycle}/board', { params: { path: { cycle } } }))).rows,
  });

export type BoardRow = AnswerOf<typeof boardQuery>[number];

export const conflictsQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'conflicts'],
    queryFn: async () => (await answer(api.GET('/api/cycles/{cycle}/conflicts', { params: { path: { cycle } } }))).rows,
  });

export type DeclaredConflict = AnswerOf<typeof conflictsQuery>[number];

export interface Verification {
  unit: string;
  override: Record<string, { score: string; reason: string }>;
  minus: Record<string, number>;
  /** Why self-score and verified score lie so far apart; empty where none is needed. */
  reason: string;
}

export const verify =
  (cycle: string) =>
  ({ unit, override, minus, reason }: Verification, key: CommandKey) =>
    answer(
      api.POST('/api/cycles/{cycle}/submissions/{unit}/verify', {
        params: { path: { cycle, unit }, header: key },
        body: { override, minus, ...(reason !== '' && { reason }) },
      }),
    );

export const assign = (cycle: string) => (reviews: Record<string, string[]>, key: CommandKey) =>
  answer(api.POST('/api/cycles/{cycle}/assignments', { params: { path: { cycle }, header: key }, body: { reviews } }));

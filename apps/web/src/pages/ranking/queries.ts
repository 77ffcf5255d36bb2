import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { CommandKey } from '../../api/use-command';

export const rankingQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'ranking'],
    queryFn: () => answer(api.GET('/api/cycles/{cycle}/ranking', { params: { path: { cycle } } })),
  });

export type Ranking = AnswerOf<typeof rankingQuery>;
export type RankedUnit = Ranking['places'][number];

/** The fixed ranking of the year before; its `year` is null where there is none. */
export const earlierQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'ranking', 'before'],
    queryFn: () => answer(api.GET('/api/cycles/{cycle}/ranking/before', { params: { path: { cycle } } })),
  });

export type Earlier = AnswerOf<typeof earlierQuery>;

export const objectionsQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'objections'],
    queryFn: async () =>
      (await answer(api.GET('/api/cycles/{cycle}/objections', { params: { path: { cycle } } }))).rows,
  });

export type Objection = AnswerOf<typeof objectionsQuery>[number];

/** The verified score of each line of a dossier, by the code of its criterion. */
export const verifiedLinesQuery = (cycle: string, unit: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'verifiedLines', unit],
    queryFn: async (): Promise<Record<string, string>> => {
      const path = { cycle, unit };
      const { scores } = await answer(api.GET('/api/cycles/{cycle}/submissions/{unit}', { params: { path } }));
      const verified = scores.filter(({ kind }) => kind === 'verified');
      return Object.fromEntries(verified.map(({ criterion, score }) => [criterion, score]));
    },
  });

export const object =
  (cycle: string) =>
  ({ unit, ...body }: { unit: string; criterion: string; reason: string }, key: CommandKey) =>
    answer(api.POST('/api/cycles/{cycle}/objections/{unit}', { params: { path: { cycle, unit }, header: key }, body }));

export interface AnswerOfObjection {
  accept: boolean;
  /** With an accepted objection: a decimal with two places. */
  score?: string;
  reason: string;
}

export const answerObjection =
  (cycle: string, { unit, criterion }: { unit: string; criterion: string }) =>
  (body: AnswerOfObjection, key: CommandKey) =>
    answer(
      api.POST('/api/cycles/{cycle}/objections/{unit}/{criterion}/answer', {
        params: { path: { cycle, unit, criterion }, header: key },
        body,
      }),
    );

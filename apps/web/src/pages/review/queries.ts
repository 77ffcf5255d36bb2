import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { CommandKey } from '../../api/use-command';

export const assignmentsQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'assignments'],
    queryFn: async () =>
      (await answer(api.GET('/api/cycles/{cycle}/assignments', { params: { path: { cycle } } }))).rows,
  });

export type Assignment = AnswerOf<typeof assignmentsQuery>[number];

/** Dossiers that the reader may see: of a reviewer, those assigned that have been handed in. */
export const handedInQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'review', 'dossiers'],
    queryFn: async () =>
      (await answer(api.GET('/api/cycles/{cycle}/submissions', { params: { path: { cycle }, query: { limit: 200 } } })))
        .rows,
  });

export type DossierRow = AnswerOf<typeof handedInQuery>[number];

export const scoresQuery = (cycle: string, unit: string, reviewer: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'review', unit, reviewer],
    queryFn: () =>
      answer(
        api.GET('/api/cycles/{cycle}/submissions/{unit}/reviews/{reviewer}', {
          params: { path: { cycle, unit, reviewer } },
        }),
      ),
  });

export type ReadScores = AnswerOf<typeof scoresQuery>;

export interface Review {
  cycle: string;
  unit: string;
  reviewer: string;
}

/** Replaces the scores, when nobody has saved others since `version`. */
export const saveScores = (
  { cycle, unit, reviewer }: Review,
  version: number,
  body: Pick<ReadScores, 'scores' | 'reasons'>,
) =>
  answer(
    api.PUT('/api/cycles/{cycle}/submissions/{unit}/reviews/{reviewer}', {
      params: { path: { cycle, unit, reviewer }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );

/** Ends the review with the scores that are saved. */
export const approve =
  ({ cycle, unit, reviewer }: Review) =>
  (_: undefined, key: CommandKey) =>
    answer(
      api.POST('/api/cycles/{cycle}/submissions/{unit}/reviews/{reviewer}/approve', {
        params: { path: { cycle, unit, reviewer }, header: key },
        body: {},
      }),
    );

/** Said again with a reason, the reason is added; an empty one takes none away. */
export const declareConflict =
  ({ cycle, unit, reviewer }: Review) =>
  ({ reason }: { reason: string }, key: CommandKey) =>
    answer(
      api.POST('/api/cycles/{cycle}/conflicts/{unit}', {
        params: { path: { cycle, unit: reviewer }, header: key },
        body: { of: unit, reason },
      }),
    );

export const withdrawConflict =
  ({ cycle, unit, reviewer }: Review) =>
  (_: undefined, key: CommandKey) =>
    answer(
      api.DELETE('/api/cycles/{cycle}/conflicts/{unit}/{of}', {
        params: { path: { cycle, unit: reviewer, of: unit }, header: key },
      }),
    );

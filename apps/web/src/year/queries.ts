import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../api/answer-of';
import { answer, api } from '../api/client';
import { keys } from '../api/keys';
import type { CommandKey } from '../api/use-command';

export const progressQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'progress'],
    queryFn: () => answer(api.GET('/api/cycles/{cycle}/progress', { params: { path: { cycle } } })),
  });

export type Progress = AnswerOf<typeof progressQuery>;
export type Stage = Progress['stages'][number];
export type UnitProgress = Progress['units'][number];

export const extensionsQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'extensions'],
    queryFn: async () =>
      (await answer(api.GET('/api/cycles/{cycle}/extensions', { params: { path: { cycle } } }))).rows,
  });

/** What would change if the deadline of a stage were moved, for one unit or for all. */
export const extensionPlanQuery = (
  cycle: string,
  { stage, until, unit }: { stage: Stage['name']; until: string; unit: string | undefined },
) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'reminders', stage, until, unit ?? null],
    queryFn: () =>
      answer(
        api.GET('/api/cycles/{cycle}/reminders/plan', {
          params: { path: { cycle }, query: { extend: stage, until, ...(unit !== undefined && { unit }) } },
        }),
      ),
  });

interface Extension {
  stage: Stage['name'];
  /** A local time of the bloc, as the field of the form has it. */
  until: string;
  reason: string;
  /** Left out for everybody. */
  units?: string[];
}

export const extend = (cycle: string) => (body: Extension, key: CommandKey) =>
  answer(api.POST('/api/cycles/{cycle}/extensions', { params: { path: { cycle }, header: key }, body }));

export const closeStage =
  (cycle: string) =>
  ({ stage, reason }: { stage: string; reason: string }, key: CommandKey) =>
    answer(
      api.POST('/api/cycles/{cycle}/stages/{stage}/close', {
        params: { path: { cycle, stage }, header: key },
        body: reason === '' ? {} : { reason },
      }),
    );

export const cancelYear = (cycle: string) => (body: { reason: string }, key: CommandKey) =>
  answer(api.POST('/api/cycles/{cycle}/cancel', { params: { path: { cycle }, header: key }, body }));

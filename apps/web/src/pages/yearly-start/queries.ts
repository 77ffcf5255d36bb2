import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { Problem } from '../../api/problem';
import type { components } from '../../api/schema';
import type { CommandKey } from '../../api/use-command';

export type YearlyStart = components['schemas']['YearlyStartDto'];
export type Settings = components['schemas']['SetYearlyStartDto'];

export const startKey = (bloc: string) => ['yearly-start', bloc] as const;

/** When the years of the bloc begin by themselves; null where they do not. */
export const yearlyStartQuery = (bloc: string) =>
  queryOptions({
    queryKey: startKey(bloc),
    queryFn: async (): Promise<YearlyStart | null> => {
      try {
        return await answer(api.GET('/api/blocs/{bloc}/yearly-start', { params: { path: { bloc } } }));
      } catch (error) {
        if (error instanceof Problem && error.code === 'NOT_FOUND') return null;
        throw error;
      }
    },
  });

export const setStart = (bloc: string) => (body: Settings) =>
  answer(api.PUT('/api/blocs/{bloc}/yearly-start', { params: { path: { bloc } }, body }));

export const pauseStart = (bloc: string) => (paused: boolean, header: CommandKey) =>
  answer(
    paused
      ? api.POST('/api/blocs/{bloc}/yearly-start/pause', { params: { path: { bloc }, header } })
      : api.POST('/api/blocs/{bloc}/yearly-start/resume', { params: { path: { bloc }, header } }),
  );

export const dropStart = (bloc: string) => (_: undefined) =>
  answer(api.DELETE('/api/blocs/{bloc}/yearly-start', { params: { path: { bloc } } }));

/** Whether a draft waits for a person, or begins by itself when its registration opens. */
export const holdDraft = ({ cycle, held }: { cycle: string; held: boolean }, header: CommandKey) =>
  answer(
    held
      ? api.POST('/api/cycles/{cycle}/hold', { params: { path: { cycle }, header } })
      : api.POST('/api/cycles/{cycle}/release', { params: { path: { cycle }, header } }),
  );

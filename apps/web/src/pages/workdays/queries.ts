import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Workday = components['schemas']['WorkdayDto'];
export type ShownWorkday = components['schemas']['ShownWorkdayDto'];

export const workdaysQuery = (bloc: string, year: string) =>
  queryOptions({
    queryKey: ['workdays', bloc, year],
    queryFn: () => answer(api.GET('/api/blocs/{bloc}/workdays/{year}', { params: { path: { bloc, year } } })),
  });

/** All that the bloc says of its own about a year, at once. */
export const replaceWorkdays = (bloc: string, year: string) => (rows: Workday[]) =>
  answer(api.PUT('/api/blocs/{bloc}/workdays/{year}', { params: { path: { bloc, year } }, body: { rows } }));

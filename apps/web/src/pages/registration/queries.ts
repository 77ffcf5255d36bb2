import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { CommandKey } from '../../api/use-command';

/** Every unit with what it registered and signed, and until when it may. */
export const registrationsQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'registrations'],
    queryFn: () => answer(api.GET('/api/cycles/{cycle}/registrations', { params: { path: { cycle } } })),
  });

export type Registrations = AnswerOf<typeof registrationsQuery>;
export type Registration = Registrations['rows'][number];

export interface Pledge {
  titles: string[];
  targets: Record<string, unknown>;
}

/** Registers, or puts something else in the place of what was registered. */
export const pledge =
  (cycle: string, { unit, registeredAt }: Registration) =>
  (body: Pledge, key: CommandKey) => {
    const params = { path: { cycle, unit }, header: key };
    return registeredAt === null
      ? answer(api.POST('/api/cycles/{cycle}/registrations/{unit}', { params, body }))
      : answer(api.PUT('/api/cycles/{cycle}/registrations/{unit}', { params, body }));
  };

export const signPact =
  (cycle: string, unit: string) => (body: { signerName: string; signerRole: string }, key: CommandKey) =>
    answer(api.POST('/api/cycles/{cycle}/pacts/{unit}', { params: { path: { cycle, unit }, header: key }, body }));

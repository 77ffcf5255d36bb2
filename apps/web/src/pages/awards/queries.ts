import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { CommandKey } from '../../api/use-command';

export const awardsQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'awards'],
    queryFn: () => answer(api.GET('/api/cycles/{cycle}/awards', { params: { path: { cycle } } })),
  });

type Awards = AnswerOf<typeof awardsQuery>;
export type Award = Awards['rows'][number];
export type Officer = Awards['officers'][number];

/** Which award of which unit. */
export type Nominee = Pick<Award, 'award' | 'unit'>;

export interface Decision {
  number: string;
  /** "2023-12-08" */
  date: string;
  signerName?: string;
}

export const nominate = (cycle: string) => (_: undefined, key: CommandKey) =>
  answer(api.POST('/api/cycles/{cycle}/nominations', { params: { path: { cycle }, header: key } }));

/** One decision on several awards: an act for each, under a key that follows from that of the whole. */
export const decide =
  (cycle: string) =>
  async ({ nominees, ...body }: Decision & { nominees: Nominee[] }, key: CommandKey): Promise<number> => {
    for (const { award, unit } of nominees) {
      const header = { 'Idempotency-Key': `${key['Idempotency-Key']}/${encodeURIComponent(`${award}/${unit}`)}` };
      const path = { cycle, award, unit };
      await answer(api.POST('/api/cycles/{cycle}/awards/{award}/{unit}/decide', { params: { path, header }, body }));
    }
    return nominees.length;
  };

export const refuse =
  (cycle: string, { award, unit }: Nominee) =>
  (body: { reason: string }, key: CommandKey) =>
    answer(
      api.POST('/api/cycles/{cycle}/awards/{award}/{unit}/refuse', {
        params: { path: { cycle, award, unit }, header: key },
        body,
      }),
    );

export const revoke =
  (cycle: string, { award, unit }: Nominee) =>
  (body: Decision & { reason: string }, key: CommandKey) =>
    answer(
      api.POST('/api/cycles/{cycle}/awards/{award}/{unit}/revoke', {
        params: { path: { cycle, award, unit }, header: key },
        body,
      }),
    );

export const recognise = (cycle: string, office: string) => (body: Decision, key: CommandKey) =>
  answer(
    api.POST('/api/cycles/{cycle}/officers/{office}/recognise', {
      params: { path: { cycle, office }, header: key },
      body,
    }),
  );

import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { CommandKey } from '../../api/use-command';

const dossierKey = (cycle: string, unit: string) => [...keys.year(cycle), 'dossier', unit] as const;

export const dossierQuery = (cycle: string, unit: string) =>
  queryOptions({
    queryKey: dossierKey(cycle, unit),
    queryFn: () => answer(api.GET('/api/cycles/{cycle}/submissions/{unit}', { params: { path: { cycle, unit } } })),
  });

export const revisionsQuery = (cycle: string, unit: string) =>
  queryOptions({
    queryKey: [...dossierKey(cycle, unit), 'revisions'],
    queryFn: async () =>
      (await answer(api.GET('/api/cycles/{cycle}/submissions/{unit}/revisions', { params: { path: { cycle, unit } } })))
        .rows,
  });

export type Dossier = AnswerOf<typeof dossierQuery>;
export type DossierDraft = NonNullable<Dossier['draft']>;
export type Revision = AnswerOf<typeof revisionsQuery>[number];

/** Replaces the draft, when nobody has saved another one since `version`. */
export const saveDraft = (cycle: string, unit: string, version: number, body: DossierDraft) =>
  answer(
    api.PUT('/api/cycles/{cycle}/submissions/{unit}/draft', {
      params: { path: { cycle, unit }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );

export const submit = (cycle: string, unit: string) => (_: undefined, key: CommandKey) =>
  answer(api.POST('/api/cycles/{cycle}/submissions/{unit}/submit', { params: { path: { cycle, unit }, header: key } }));

export const withdraw = (cycle: string, unit: string) => (_: undefined, key: CommandKey) =>
  answer(
    api.POST('/api/cycles/{cycle}/submissions/{unit}/withdraw', { params: { path: { cycle, unit }, header: key } }),
  );

export const removeEvidence = (cycle: string, unit: string) => (evidence: string, key: CommandKey) =>
  answer(
    api.DELETE('/api/cycles/{cycle}/submissions/{unit}/evidence/{evidence}', {
      params: { path: { cycle, unit, evidence }, header: key },
    }),
  );

/** Where a file goes that proves what is claimed under a criterion. */
export const evidenceAddress = (cycle: string, unit: string, criterion: string, name: string): string =>
  `/api/cycles/${encodeURIComponent(cycle)}/submissions/${encodeURIComponent(unit)}/evidence?${new URLSearchParams({ criterion, name })}`;

export const returnDossier = (cycle: string, unit: string) => (body: { reason: string }, key: CommandKey) =>
  answer(
    api.POST('/api/cycles/{cycle}/submissions/{unit}/return', { params: { path: { cycle, unit }, header: key }, body }),
  );

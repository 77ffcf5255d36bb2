import { queryOptions } from '@tanstack/react-query';
import type { Bilingual } from '@thidua/domain';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { listQuery } from '../../api/list-query';
import type { CommandKey } from '../../api/use-command';
import type { RoleName } from '../../session/use-held-role';

/** All that this page asks; whatever is done on it makes all of it anew. */
export const PEOPLE = ['people'] as const;

const containing = (text: string) => (text === '' ? {} : { text });

/** Roles that the reader may see, and whether they may end them. @param text part of a name or an e-mail */
export const grantsQuery = (text: string) =>
  listQuery([...PEOPLE, 'grants', text], (place) =>
    answer(api.GET('/api/grants', { params: { query: { ...containing(text), ...place } } })),
  );

export const accountsQuery = (text: string) =>
  listQuery([...PEOPLE, 'accounts', text], (place) =>
    answer(api.GET('/api/accounts', { params: { query: { ...containing(text), ...place } } })),
  );

export const givableQuery = queryOptions({
  queryKey: [...PEOPLE, 'givable'],
  queryFn: () => answer(api.GET('/api/grants/givable')),
});

export const blocsQuery = queryOptions({
  queryKey: [...PEOPLE, 'blocs'],
  queryFn: () => answer(api.GET('/api/blocs')),
});

export const bodiesQuery = queryOptions({
  queryKey: [...PEOPLE, 'bodies'],
  queryFn: () => answer(api.GET('/api/bodies')),
});

export const unitsQuery = (bloc: string) =>
  queryOptions({
    queryKey: [...PEOPLE, 'units', bloc],
    queryFn: () => answer(api.GET('/api/blocs/{bloc}/units', { params: { path: { bloc } } })),
  });

export const resetsQuery = queryOptions({
  queryKey: [...PEOPLE, 'resets'],
  queryFn: () => answer(api.GET('/api/password-resets')),
});

export type Grant = AnswerOf<typeof grantsQuery>['rows'][number];
export type Account = AnswerOf<typeof accountsQuery>['rows'][number];
export type Givable = AnswerOf<typeof givableQuery>[number];
export type BlocNamed = AnswerOf<typeof blocsQuery>[number];
export type Invited = Awaited<ReturnType<typeof invite>>;

/** A role and of what it is held; instants for its beginning and end. */
export interface GivenRole {
  role: RoleName;
  bloc?: string;
  unit?: string;
  body?: string;
  year?: number;
  cycle?: string;
  from?: string;
  until?: string;
}

export const invite = (body: GivenRole & { email: string; name: string }) =>
  answer(api.POST('/api/invitations', { body }));

export const addGrant = (body: GivenRole & { account: string }, header: CommandKey) =>
  answer(api.POST('/api/grants', { params: { header }, body }));

export const endGrant = (id: string) => answer(api.DELETE('/api/grants/{id}', { params: { path: { id } } }));

export const createAccount = (body: { email: string; name: string }) => answer(api.POST('/api/accounts', { body }));

export const disableAccount = (id: string, header: CommandKey) =>
  answer(api.POST('/api/accounts/{id}/disable', { params: { path: { id }, header } }));

export const enableAccount = (id: string, header: CommandKey) =>
  answer(api.POST('/api/accounts/{id}/enable', { params: { path: { id }, header } }));

export const renameAccount = ({ id, name }: { id: string; name: string }) =>
  answer(api.PUT('/api/accounts/{id}/name', { params: { path: { id } }, body: { name } }));

export const makeReset = (id: string) =>
  answer(api.POST('/api/accounts/{id}/password-reset', { params: { path: { id } } }));

export const createUnit = (bloc: string) => (body: { code: string; name: Bilingual }, header: CommandKey) =>
  answer(api.POST('/api/blocs/{bloc}/units', { params: { path: { bloc }, header }, body }));

export const renameUnit = (bloc: string, code: string) => (name: Bilingual) =>
  answer(api.PUT('/api/blocs/{bloc}/units/{code}/name', { params: { path: { bloc, code } }, body: { name } }));

export const createBody = (body: { code: string; name: Bilingual }, header: CommandKey) =>
  answer(api.POST('/api/bodies', { params: { header }, body }));

export const renameBody = (code: string) => (name: Bilingual) =>
  answer(api.PUT('/api/bodies/{code}/name', { params: { path: { code } }, body: { name } }));

export const createBloc = (
  body: { code: string; name: Bilingual; timezone: string; standingBody: string },
  header: CommandKey,
) => answer(api.POST('/api/blocs', { params: { header }, body }));

export const renameBloc = (bloc: string) => (name: Bilingual) =>
  answer(api.PUT('/api/blocs/{bloc}/name', { params: { path: { bloc } }, body: { name } }));

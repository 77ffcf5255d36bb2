import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Bilingual } from '@thidua/domain';
import { answer, api } from '../../api/client';
import type { CommandKey } from '../../api/use-command';
import type { RoleName } from '../../app/use-held-role';

/** All that this page asks; whatever is done on it makes all of it anew. */
export const PEOPLE = ['people'] as const;

const pageOf = (text: string, after: string | null) => ({
  query: { ...(text !== '' && { text }), ...(after !== null && { after }) },
});

const readGrants = (text: string, after: string | null) =>
  answer(api.GET('/api/grants', { params: pageOf(text, after) }));

const readAccounts = (text: string, after: string | null) =>
  answer(api.GET('/api/accounts', { params: pageOf(text, after) }));

/** Roles that the reader may see, and whether they may end them. @param text part of a name or an e-mail */
export const grantsQuery = (text: string) =>
  infiniteQueryOptions({
    queryKey: [...PEOPLE, 'grants', text],
    queryFn: ({ pageParam }) => readGrants(text, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const accountsQuery = (text: string) =>
  infiniteQueryOptions({
    queryKey: [...PEOPLE, 'accounts', text],
    queryFn: ({ pageParam }) => readAccounts(text, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

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

type Answered<F extends (...args: never[]) => unknown> = Awaited<ReturnType<F>>;

export type Grant = Answered<typeof readGrants>['rows'][number];
export type Account = Answered<typeof readAccounts>['rows'][number];
export type Givable = Answered<NonNullable<typeof givableQuery.queryFn>>[number];
export type BlocNamed = Answered<NonNullable<typeof blocsQuery.queryFn>>[number];
export type Invited = Answered<typeof invite>;

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

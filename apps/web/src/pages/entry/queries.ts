import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { Problem } from '../../api/problem';

/** Who may be tried out with one click; null where the program does not run locally. */
export const sampleAccountsQuery = queryOptions({
  queryKey: ['entry', 'samples'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async () => {
    try {
      return await answer(api.GET('/api/local/accounts'));
    } catch (error) {
      if (error instanceof Problem && error.status === 404) return null;
      throw error;
    }
  },
});

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['entry', 'invitation', token],
    retry: false,
    queryFn: () => answer(api.GET('/api/invitations/{token}', { params: { path: { token } } })),
  });

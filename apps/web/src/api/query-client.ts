import { QueryCache, QueryClient } from '@tanstack/react-query';
import { keys } from './keys';
import { Problem } from './problem';

const isAway = (error: unknown): boolean => error instanceof Problem && error.isOutcomeUnknown;

/** What the pages know of the API. A session that is over is known at once, whoever asked. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof Problem && error.code === 'UNAUTHENTICATED') queryClient.setQueryData(keys.session, null);
    },
  }),
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (failed, error) => isAway(error) && failed < 2, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/queries';

export type Session = NonNullable<Awaited<ReturnType<NonNullable<typeof sessionQuery.queryFn>>>>;

/** Who reads. Only inside the shell, which shows nobody else anything. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('useSession outside the shell');
  return data;
}

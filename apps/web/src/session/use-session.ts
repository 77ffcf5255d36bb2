import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../api/answer-of';
import { sessionQuery } from '../api/queries';

export type Session = NonNullable<AnswerOf<typeof sessionQuery>>;

/** Who reads. Only inside the shell, which shows nobody else anything. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('useSession outside the shell');
  return data;
}

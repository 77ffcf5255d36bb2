import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { sessionQuery } from '../api/queries';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';

interface Props {
  children: ReactNode;
  /** What others see here, of a page that is for everybody. */
  otherwise?: ReactNode;
}

/** What only who is signed in may see; who is not goes to the sign-in and comes back. */
export function SignedIn({ children, otherwise }: Props) {
  const { pathname, search, hash } = useLocation();
  const { data: session, error, refetch } = useQuery(sessionQuery);
  if (error && session === undefined) return <ProblemNote error={error} again={() => void refetch()} />;
  if (session === undefined) return <Waiting />;
  if (session === null) {
    if (otherwise !== undefined) return otherwise;
    const next = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search + hash)}`;
    return <Navigate to={`/sign-in${next}`} replace />;
  }
  return children;
}

import { useQuery } from '@tanstack/react-query';
import { useYear } from '../../year/year-context';
import { ContestStanding } from './contest-standing';
import { type Contest, contestsQuery } from './queries';

/** What a contest without an open round waits for, or how it ended: it may hang on the others. */
export function Waits({ contest }: { contest: Contest }) {
  const { cycle } = useYear();
  const { data } = useQuery(contestsQuery(cycle));
  return data ? <ContestStanding contest={contest} all={data.rows} inherit /> : null;
}

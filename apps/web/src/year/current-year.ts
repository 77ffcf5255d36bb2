import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { yearsQuery } from '../api/queries';
import { kept } from '../session/kept';

/** The year whose pages the navigation leads to: the one on the screen, else the last one seen, else the newest that runs. */
export function useCurrentYear() {
  const { cycle } = useParams();
  const { data } = useQuery(yearsQuery);
  const years = data?.rows ?? [];
  const byId = (id: string | null | undefined) => years.find((year) => year.id === id);
  const isReal = ({ rehearsal }: { rehearsal: boolean }) => !rehearsal;
  const running = years.filter(({ state }) => state === 'running');
  const current =
    byId(cycle) ?? byId(kept('year')) ?? running.find(isReal) ?? running[0] ?? years.find(isReal) ?? years[0];
  return { years, current };
}

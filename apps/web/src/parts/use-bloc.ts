import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Operation } from '../api/client';
import { type BlocNamed, blocsQuery } from '../shared/people/queries';
import { useMay } from '../shared/people/use-may';

interface ChosenBloc {
  /** Undefined while the blocs are on their way, and where there is none. */
  bloc: BlocNamed | undefined;
  blocs: readonly BlocNamed[];
  choose: (code: string) => void;
  /** Whether the policy lets the reader do this in the bloc. */
  may: (operation: Operation) => boolean;
  error: unknown;
}

/** The bloc of a page that belongs to no year: the one in the address, else the first in which the reader may do this. */
export function useBloc(needs: Operation): ChosenBloc {
  const may = useMay();
  const { data = [], error } = useQuery(blocsQuery);
  const [search, setSearch] = useSearchParams();
  const blocs = data.filter((bloc) => may(needs, bloc));
  const real = blocs.filter(({ rehearsalOnly }) => !rehearsalOnly);
  const bloc = blocs.find(({ code }) => code === search.get('bloc')) ?? real[0] ?? blocs[0];
  return {
    bloc,
    blocs,
    choose: (code) => setSearch({ bloc: code }, { replace: true }),
    may: (operation) => bloc !== undefined && may(operation, bloc),
    error,
  };
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { cycleQuery, rulesQuery } from '../../api/queries';
import { useYearStream } from '../../api/use-year-stream';
import type { ShownYear } from '../../year/year-context';

/** A rehearsal as the parts of a year's pages need it, while the page itself is of no year. Only to look at. */
export function useRehearsal(cycle: string, at: string | null): { year: ShownYear | null; error: unknown } {
  const { data: read, error } = useQuery(cycleQuery(cycle));
  const { data: rules } = useQuery(rulesQuery(cycle));
  useYearStream(cycle, read?.lastEvent);
  const year = useMemo((): ShownYear | null => {
    if (!read || !rules) return null;
    const names = new Map(read.members.map(({ unit, name }) => [unit, name]));
    const known = read.businessTime ?? read.recordedAt;
    return {
      cycle,
      year: read.year,
      bloc: { id: read.blocId, code: read.bloc, name: read.blocName },
      state: read.state,
      rehearsal: read.rehearsal,
      zone: rules.bloc.timezone,
      at: at !== null && at > known ? at : known,
      rules: rules.rules,
      book: rules.bloc,
      members: read.members,
      nameOf: (unit) => names.get(unit) ?? { vi: unit, en: unit },
      ownUnits: [],
      may: () => false,
      mayAtBody: () => false,
    };
  }, [cycle, at, read, rules]);
  return { year, error: year ? null : error };
}

import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useMemo } from 'react';
import { Outlet, useParams } from 'react-router';
import { cycleQuery, rulesQuery, yearAbilitiesQuery } from '../api/queries';
import { useYearStream } from '../api/use-year-stream';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { keep } from '../session/kept';
import { USUAL_ZONE } from '../text/usual-zone';
import { useNow } from '../year/use-now';
import { type ShownYear, YearContext } from '../year/year-context';
import { RehearsalBanner } from './rehearsal-banner';

/** Around every page of a year: what it needs of the year, kept true by the live stream, and whether it is played. */
export function YearFrame() {
  const { cycle = '' } = useParams();
  const [read, abilities, rules] = [
    useQuery(cycleQuery(cycle)),
    useQuery(yearAbilitiesQuery(cycle)),
    useQuery(rulesQuery(cycle)),
  ];
  const now = useNow();
  useYearStream(cycle, read.data?.lastEvent);
  useEffect(() => {
    if (read.data) keep('year', cycle);
  }, [cycle, read.data]);

  // what was open as a draft gets its rules when the year begins
  const hasBegun = read.data !== undefined && read.data.state !== 'draft';
  const hasNoRules = rules.data === null;
  const { refetch: readRules } = rules;
  useEffect(() => {
    if (hasBegun && hasNoRules) void readRules();
  }, [hasBegun, hasNoRules, readRules]);

  const shown = useMemo((): ShownYear | null => {
    if (!read.data || !abilities.data || rules.data === undefined) return null;
    const { year, bloc, blocId, blocName, state, rehearsal, businessTime, members } = read.data;
    const { operations, units, bodies } = abilities.data;
    const names = new Map(members.map(({ unit, name }) => [unit, name]));
    return {
      cycle,
      year,
      bloc: { id: blocId, code: bloc, name: blocName },
      state,
      rehearsal,
      zone: rules.data?.bloc.timezone ?? USUAL_ZONE,
      at: businessTime ?? now,
      rules: rules.data?.rules ?? null,
      book: rules.data?.bloc ?? null,
      members,
      nameOf: (unit) => names.get(unit) ?? { vi: unit, en: unit },
      ownUnits: Object.keys(units),
      may: (operation, unit) => {
        if (operations.includes(operation)) return true;
        if (unit !== undefined) return units[unit]?.includes(operation) ?? false;
        return Object.values(units).some((allowed) => allowed.includes(operation));
      },
      mayAtBody: (operation, body) => bodies[body]?.includes(operation) ?? false,
    };
  }, [cycle, now, read.data, abilities.data, rules.data]);

  const failed = [read, abilities, rules].find(({ error, data }) => error !== null && data === undefined);
  if (failed) return <ProblemNote error={failed.error} again={() => void failed.refetch()} />;
  if (!shown) return <Waiting />;
  return (
    <YearContext value={shown}>
      {shown.rehearsal && <RehearsalBanner at={shown.at} zone={shown.zone} />}
      <Suspense fallback={<Waiting />}>
        <Outlet />
      </Suspense>
    </YearContext>
  );
}

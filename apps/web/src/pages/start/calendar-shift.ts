import { CALENDAR_STAGES, type Calendar, type CalendarStage, DAY_MS, type LocalTime } from '@thidua/domain';

export type End = 'opens' | 'closes';

/** A local time so many days later; its time of day stays. */
function moved(local: LocalTime, days: number): LocalTime {
  const day = new Date(Date.parse(`${local.slice(0, 10)}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
  return `${day}${local.slice(10)}`;
}

/** The whole calendar so many days later, or earlier below zero. */
export function shifted(calendar: Calendar, days: number): Calendar {
  const entries = CALENDAR_STAGES.map((stage) => {
    const { opens, closes } = calendar[stage];
    return [stage, { ...(opens !== undefined && { opens: moved(opens, days) }), closes: moved(closes, days) }] as const;
  });
  return Object.fromEntries(entries) as Calendar;
}

/** The calendar with one of its dates changed. */
export function withDate(calendar: Calendar, stage: CalendarStage, end: End, local: LocalTime): Calendar {
  return { ...calendar, [stage]: { ...calendar[stage], [end]: local } };
}

/** Where a date is wrong, by "registration.closes", from what a rule set is refused with. */
export function dateErrors(fields: readonly { path: string; message?: string }[]): Record<string, string> {
  const found = fields.flatMap(({ path, message = '' }) => {
    const [, stage, end] = /\/?calendar\/(\w+)\/(\w+)$/.exec(path) ?? /^\/(\w+)\/(opens|closes)$/.exec(path) ?? [];
    return stage && end ? [[`${stage}.${end}`, message] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Where each stage lies in the year, in percent of the time from the first date to the last. */
export function spans(calendar: Calendar): { stage: CalendarStage; from: number; width: number }[] {
  const msOf = (local: LocalTime): number => Date.parse(`${local}Z`);
  const ends = CALENDAR_STAGES.map((stage) => {
    const { opens, closes } = calendar[stage];
    return { stage, from: msOf(opens ?? calendar.ranking.closes), to: msOf(closes) };
  });
  const [first, last] = [Math.min(...ends.map(({ from }) => from)), Math.max(...ends.map(({ to }) => to))];
  const share = (ms: number): number => (ms / Math.max(1, last - first)) * 100;
  return ends.map(({ stage, from, to }) => ({
    stage,
    from: share(from - first),
    width: share(Math.max(0, to - from)),
  }));
}

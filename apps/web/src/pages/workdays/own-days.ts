import type { ShownWorkday, Workday } from './queries';

/** What the bloc says of its own, as it is sent. */
export const ownDays = (rows: readonly ShownWorkday[]): Workday[] =>
  rows.filter(({ own }) => own).map(({ date, kind, name }) => ({ date, kind, name }));

/** With a day said, in place of what was said of it before. */
export const withDay = (days: readonly Workday[], day: Workday): Workday[] =>
  [...days.filter(({ date }) => date !== day.date), day].sort((a, b) => (a.date < b.date ? -1 : 1));

/** Without a day: it is as delivered again. */
export const withoutDay = (days: readonly Workday[], date: string): Workday[] =>
  days.filter((day) => day.date !== date);

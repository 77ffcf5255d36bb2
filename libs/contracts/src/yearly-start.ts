/** By what a bloc's next year begins by itself, year after year. */
export interface YearlyStart {
  /** The bloc's code. */
  bloc: string;
  /** The bloc's zone, by whose clocks `opens` is read. */
  timezone: string;
  /** When registration opens each year: month, day and time, "02-06T08:00". */
  opens: string;
  /** So many days before that the next year is drafted: 1 to 90. */
  daysBefore: number;
  paused: boolean;
  /** What somebody wrote to it, for whoever comes next. */
  note: string | null;
}

/** What came of starting the next year: the id of its draft, or of the year that is there, or why there is none. */
export interface YearStarted {
  cycle: string | null;
  because?: 'THERE_ALREADY' | 'LAST_YEAR_OPEN';
}

/**
 * How a draft begins: when a person starts it; by itself at its registration's opening; or, held back by its
 * coordinators, not by itself any more.
 */
export type Beginning = 'byHand' | 'byItself' | 'held';

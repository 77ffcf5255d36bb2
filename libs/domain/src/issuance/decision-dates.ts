import { DAY_MS, type Instant, toLocalDate } from '../calendar';

/** Papers go ahead of the program: a decision may be dated so many days before its nomination came in here. */
const DAYS_AHEAD = 31;

const dayAfter = (at: Instant, days: number, zone: string): string =>
  toLocalDate(new Date(Date.parse(at) + days * DAY_MS).toISOString(), zone);

/**
 * The first and the last day that a decision may bear, as the bloc counts its days. It uses up a number of that day's
 * year, so it is neither of a year to come nor older than what it decides on. One that is signed tomorrow may be entered
 * today.
 * @param about when the nomination came in, or the day of what the decision follows: one that it revokes, an election
 * @param at when the decision is entered
 */
export function decisionDates(
  about: { nominatedAt: Instant } | { decided: string },
  at: Instant,
  zone: string,
): { first: string; last: string } {
  const first = 'decided' in about ? about.decided : dayAfter(about.nominatedAt, -DAYS_AHEAD, zone);
  return { first, last: dayAfter(at, 1, zone) };
}

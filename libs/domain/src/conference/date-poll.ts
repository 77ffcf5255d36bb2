import type { Instant } from '../calendar';
import type { Threshold } from '../rule-set';
import { quorumMet } from '../voting';

export type DateAnswer = 'can' | 'ifNeeded' | 'cannot';

/** A date that was offered, with the answers by who gave them: the code of a unit, or `standingBody`. */
export interface OfferedDate {
  startsAt: Instant;
  answers: Readonly<Record<string, DateAnswer>>;
}

/** How many of the members come on a date, and whether those come without whom it is hard to hold a conference. */
export interface DateStanding {
  startsAt: Instant;
  can: number;
  ifNeeded: number;
  cannot: number;
  unanswered: number;
  /** Those who can and those who can if needed. */
  coming: number;
  /** Undefined where it has not answered. */
  host: DateAnswer | undefined;
  standingBody: DateAnswer | undefined;
  /** Whether those who come are enough to open a contest. */
  quorumMet: boolean;
}

/** What sets the date that stands first apart from the next best. */
export type DateReason = 'only' | 'quorum' | 'host' | 'coming' | 'standingBody' | 'can' | 'earliest';

export interface DateAdvice {
  /** The best first. */
  dates: [DateStanding, ...DateStanding[]];
  because: DateReason;
}

type Step = [DateReason, (date: DateStanding) => number];

const STEPS: readonly Step[] = [
  ['quorum', (date) => (date.quorumMet ? 1 : 0)],
  ['host', ({ host }) => (host === 'cannot' ? 0 : 1)],
  ['coming', ({ coming }) => coming],
  ['standingBody', ({ standingBody }) => (standingBody === 'cannot' ? 0 : 1)],
  ['can', ({ can }) => can],
  ['earliest', ({ startsAt }) => -Date.parse(startsAt)],
];

/**
 * Which of the offered dates serves best, and why: one to which enough come for a vote; then one on which the host is
 * not kept away; then the one to which most members come; then one to which the standing body comes; then the one on
 * which most can without need; then the earliest. It advises; the head fixes the date.
 * @returns undefined as long as no member has answered
 */
export function adviseDate(
  offered: readonly OfferedDate[],
  { members, host, quorum }: { members: readonly string[]; host: string | null; quorum: Threshold },
): DateAdvice | undefined {
  const standings = offered.map((date) => standingOf(date, members, host, quorum));
  if (standings.every(({ unanswered }) => unanswered === members.length)) return undefined;
  const [best, ...others] = standings.sort((one, other) => {
    const step = between(one, other);
    return step ? step[1](other) - step[1](one) : 0;
  });
  if (!best) return undefined;
  const [second] = others;
  const because = second ? (between(best, second)?.[0] ?? 'earliest') : 'only';
  return { dates: [best, ...others], because };
}

/** The first step in which two dates differ. */
const between = (one: DateStanding, other: DateStanding): Step | undefined =>
  STEPS.find(([, of]) => of(one) !== of(other));

function standingOf(
  { startsAt, answers }: OfferedDate,
  members: readonly string[],
  host: string | null,
  quorum: Threshold,
): DateStanding {
  const count = (answer: DateAnswer | undefined): number => members.filter((unit) => answers[unit] === answer).length;
  const [can, ifNeeded] = [count('can'), count('ifNeeded')];
  return {
    startsAt,
    can,
    ifNeeded,
    cannot: count('cannot'),
    unanswered: count(undefined),
    coming: can + ifNeeded,
    host: host === null ? undefined : answers[host],
    standingBody: answers.standingBody,
    quorumMet: quorumMet(quorum, members.length, can + ifNeeded),
  };
}

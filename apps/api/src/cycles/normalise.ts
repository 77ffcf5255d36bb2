import { type FieldCode, type FieldProblem, type Instant, Refusal } from '@thidua/contracts';
import { formatScore, type Hundredths, parseScore, toInstant } from '@thidua/domain';
import { isISO8601 } from 'class-validator';

/** A score as it may be sent: "7.5" or 7.5. */
export type SentScore = string | number;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

const invalid = (path: string, code: FieldCode): Refusal => new Refusal('VALIDATION_FAILED', {}, [{ path, code }]);

/** A field of a JSON pointer: `~` and `/` are escaped. */
export const pointer = (...parts: (string | number)[]): string =>
  parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * A score as it is kept, with two places.
 * @throws Refusal SCORE_OUT_OF_RANGE below zero, VALIDATION_FAILED for what is no decimal with two places at most
 */
export function scoreText(sent: SentScore, path: string): string {
  if (Number(sent) < 0) {
    throw new Refusal('SCORE_OUT_OF_RANGE', { criteria: path.split('/').at(-1) ?? '' }, [
      { path, code: 'SCORE_OUT_OF_RANGE' },
    ]);
  }
  const score = parseScore(String(sent));
  if (score === undefined) throw invalid(path, 'SCORE');
  return formatScore(score);
}

/** Scores by criterion as they are kept. @throws as {@link scoreText} */
export function scoreTexts(sent: Record<string, SentScore>, field: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sent).map(([code, score]) => [code, scoreText(score, pointer(field, code))]),
  );
}

/** Scores as strings with two places back in hundredths. */
export function hundredthsOf(texts: Record<string, string>): Record<string, Hundredths> {
  return Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, parseScore(text) ?? 0]));
}

/** The last year of four digits is left to what is added to a deadline: late days, reminders, escalation. */
const YEARS = /^(?!0000|9999)\d{4}-/;

function momentOf(sent: string, zone: string): Instant | undefined {
  if (LOCAL_TIME.test(sent)) return toInstant(sent, zone);
  return INSTANT.test(sent) ? new Date(sent).toISOString() : undefined;
}

/** Not the 30th of February, which would be taken for the 2nd of March. */
const isCalendarDay = (day: string): boolean => isISO8601(day, { strict: true });

/** An instant, or a local time of the bloc's zone ("2023-11-20T14:00"), as an instant. @throws Refusal VALIDATION_FAILED */
export function instantOfSent(sent: string, zone: string, path: string): Instant {
  try {
    const at = isCalendarDay(sent.slice(0, 10)) ? momentOf(sent, zone) : undefined;
    // instants compare as text, which years of more or fewer than four digits do not
    if (at !== undefined && YEARS.test(at)) return at;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw invalid(path, 'TIME');
}

/** A reason as it is kept; empty where none was given, which the act itself refuses where it needs one. */
export const reasonOf = (sent: string | undefined): string => (sent ?? '').trim();

/** The problems of {@link checkScores} as one refusal: the first kind of problem, with all its criteria. */
export function scoreRefusal(
  problems: readonly { criterion: string; code: 'UNKNOWN_CRITERION' | 'SCORE_OUT_OF_RANGE' | 'INCOMPLETE_SCORES' }[],
  field: string,
): Refusal | undefined {
  const [first] = problems;
  if (!first) return undefined;
  const alike = problems.filter(({ code }) => code === first.code);
  const fields: FieldProblem[] = problems.map(({ criterion, code }) => ({ path: pointer(field, criterion), code }));
  return new Refusal(first.code, { criteria: alike.map(({ criterion }) => criterion).join(', ') }, fields);
}

import type { Bilingual } from '@thidua/domain';
import { type ErrorCode, sentence } from './error-code';
import type { FieldCode } from './errors/field-error';

interface KnownProblem {
  path: string;
  code: FieldCode | ErrorCode;
  /** Fills the `{name}` places of the code's sentence. */
  values?: Record<string, string>;
  message?: never;
}

/** A problem of a rule book, whose codes are the rule book's own. */
interface ToldProblem {
  path: string;
  code: string;
  message: Bilingual;
}

/** Where in the request something is wrong, as a JSON pointer, and which rule it breaks. */
export type FieldProblem = KnownProblem | ToldProblem;

/**
 * The program says no, for a reason that the asker can understand. Nothing was changed. Never retried by the engine.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: ErrorCode,
    /** Fills the `{name}` places of the code's sentence. */
    readonly values: Record<string, string> = {},
    readonly fields: FieldProblem[] = [],
  ) {
    super(`${code}: ${sentence(code, 'en', values)}`);
  }
}

/** @throws Refusal DATE_OUT_OF_RANGE for a day before the first or after the last */
export function requireWithin(date: string, { first, last }: { first: string; last: string }): void {
  if (date >= first && date <= last) return;
  throw new Refusal('DATE_OUT_OF_RANGE', { first, last }, [{ path: '/date', code: 'DATE_OUT_OF_RANGE' }]);
}

/** REASON_REQUIRED, with the places where the reasons are missing. */
export const reasonRequired = (...paths: string[]): Refusal =>
  new Refusal(
    'REASON_REQUIRED',
    {},
    (paths.length > 0 ? paths : ['/reason']).map((path) => ({ path, code: 'REASON' })),
  );

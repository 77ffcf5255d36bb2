import { ASKING } from './errors/asking';
import { DOSSIERS } from './errors/dossiers';
import { FIELD_ERRORS, type FieldCode } from './errors/field-error';
import { VOTES_AND_AWARDS } from './errors/votes-and-awards';
import { YEAR } from './errors/year';

/**
 * Every reason for which the program says no, with its HTTP status and its sentence. A code is stable: clients and
 * year files (`expect: CODE`) rely on it. `{name}` places are filled from the refusal's values.
 */
export const ERRORS = { ...ASKING, ...YEAR, ...DOSSIERS, ...VOTES_AND_AWARDS } as const;

export type ErrorCode = keyof typeof ERRORS;

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}

/** The sentence of a code, of a refusal or of one field, in one language, its `{name}` places filled. */
export function sentence(
  code: ErrorCode | FieldCode,
  language: 'vi' | 'en',
  values: Record<string, string> = {},
): string {
  const { [language]: said } = isErrorCode(code) ? ERRORS[code] : FIELD_ERRORS[code];
  return said.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '—');
}

import type { FieldCode, FieldProblem } from '@thidua/contracts';

/** What a check says of a value that fails it; `within` says it of the entries of a map instead, by key. */
export interface Said {
  code: FieldCode;
  values: Record<string, string>;
  within?: (value: unknown) => FieldProblem[];
}

/** The option of a check of class-validator that carries what to say where it fails. */
export const says = (
  code: FieldCode,
  values: Record<string, string | number> = {},
  within?: Said['within'],
): { message: string; context: Said } => ({
  // a check without a message of its own loses its context
  message: code,
  context: {
    code,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
    ...(within && { within }),
  },
});

/** One part of a JSON pointer. */
export const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

import { type ErrorCode, sentence } from './error-code';

/** Where in the request something is wrong, as a JSON pointer, and which rule it breaks. */
export interface FieldProblem {
  path: string;
  code: string;
  message?: string;
}

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

import { Refusal } from './refusal';

/**
 * An unforeseen error as a log may hold it, without what hangs on it: the parameters of a statement are people's names,
 * addresses and choices. Of a refusal that stands for one, the error behind it.
 */
export function told(error: unknown): { type: string; message: string; stack?: string } {
  const thrown = error instanceof Refusal ? (error.cause ?? error) : error;
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: 'no error was thrown' };
  const { name, message, stack } = thrown;
  return { type: name, message, ...(stack !== undefined && { stack }) };
}

import { type Instant, isErrorCode, Refusal } from '@thidua/contracts';

/** What somebody asked for, once, under their own key. */
export interface Command {
  id: string;
  account: string;
  /** The `Idempotency-Key` of the request. */
  key: string;
  act: string;
  cycle: string | null;
  subject: string;
  body: unknown;
  state: 'pending' | 'done' | 'refused';
  /** Done: what the asker gets. Refused: the {@link StoredRefusal}. */
  result: unknown;
  /** Business time; lateness is judged by it, not by when the command was got to. */
  receivedAt: Instant;
}

/** Columns of `command` under the names of {@link Command}. */
export const COMMAND_COLUMNS = `id, account_id as account, key, act, cycle_id as cycle, subject, body, state, result,
  received_at as "receivedAt"`;

export interface StoredRefusal {
  code: string;
  values: Record<string, string>;
  fields: Refusal['fields'];
}

export const storedRefusal = ({ code, values, fields }: Refusal): StoredRefusal => ({ code, values, fields });

/** The refusal that was given the first time, to be given again. */
export function refusalOf(result: unknown): Refusal {
  const { code, values, fields } = result as StoredRefusal;
  return isErrorCode(code) ? new Refusal(code, values, fields) : new Refusal('INTERNAL');
}

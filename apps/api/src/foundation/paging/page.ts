import { Refusal } from '@thidua/contracts';
import { Text, Whole } from '../dto/fields';

/** One page of a list; `next` is the `after` of the following page, null on the last. */
export interface Page<T> {
  rows: T[];
  next: string | null;
}

export const PAGE_SIZE = 50;

/** `?limit=50&after=<next of the page before>`. */
export class PageQuery {
  @Whole({ query: true, optional: true, min: 1, max: 200, example: PAGE_SIZE }) limit?: number;
  @Text({ optional: true, max: 500, example: 'WzEyXQ', description: 'next of the page before' }) after?: string;
}

type Key = string | number | null;

export const encodeCursor = (keys: Key[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** The keys in a cursor. @throws Refusal VALIDATION_FAILED when it is not one of ours */
export function decodeCursor(cursor: string, length: number): Key[] {
  const wrong = () => new Refusal('VALIDATION_FAILED', {}, [{ path: '/query/after', code: 'cursor' }]);
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw wrong();
  }
  const right = (key: unknown): key is Key => key === null || ['string', 'number'].includes(typeof key);
  if (!Array.isArray(keys) || keys.length !== length || !keys.every(right)) throw wrong();
  return keys;
}

/** Cuts a page out of `limit + 1` rows that were asked for; `keyOf` says what the next page continues after. */
export function page<T>(rows: T[], limit: number, keyOf: (row: T) => Key[]): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { rows: shown, next: more ? encodeCursor(keyOf(last)) : null };
}

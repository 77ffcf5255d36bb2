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

type Key = string | number;

const encodeCursor = (keys: Key[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|\+00)$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a key of a cursor may be, so that whoever makes up a cursor gets no further than here. */
const KINDS = {
  whole: (key: unknown): key is number => Number.isInteger(key) && Math.abs(Number(key)) <= 2_147_483_647,
  text: (key: unknown): key is string => typeof key === 'string' && !key.includes('\u0000'),
  uuid: (key: unknown): key is string => typeof key === 'string' && UUID.test(key),
  /** In UTC, as an instant or as the store writes it. */
  moment: (key: unknown): key is string =>
    typeof key === 'string' && MOMENT.test(key) && !key.startsWith('0000') && isDay(key.slice(0, 10)),
};

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

type Keys<K extends readonly (keyof typeof KINDS)[]> = { [I in keyof K]: K[I] extends 'whole' ? number : string };

/** The keys in a cursor, each of its kind. @throws Refusal VALIDATION_FAILED when it is not one of ours */
export function decodeCursor<const K extends readonly (keyof typeof KINDS)[]>(cursor: string, ...kinds: K): Keys<K> {
  const wrong = () => new Refusal('VALIDATION_FAILED', {}, [{ path: '/query/after', code: 'CURSOR' }]);
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw wrong();
  }
  if (!Array.isArray(keys) || keys.length !== kinds.length) throw wrong();
  if (!kinds.every((kind, index) => KINDS[kind](keys[index]))) throw wrong();
  return keys as Keys<K>;
}

/** Cuts a page out of `limit + 1` rows that were asked for; `keyOf` says what the next page continues after. */
export function page<T>(rows: T[], limit: number, keyOf: (row: T) => Key[]): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { rows: shown, next: more ? encodeCursor(keyOf(last)) : null };
}

import { types } from 'pg';

const TIMESTAMPTZ = 1184;
const TIMESTAMPTZ_ARRAY = 1185;
const TEXT_ARRAY = 1009;
const DATE = 1082;
const BIGINT = 20;

const parseDate = types.getTypeParser(TIMESTAMPTZ, 'text') as (text: string) => unknown;
const parseTexts = types.getTypeParser(TEXT_ARRAY as never, 'text') as (text: string) => (string | null)[];

function instant(text: string): string {
  const at = parseDate(text);
  return at instanceof Date ? at.toISOString() : text;
}

function bigint(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

const PARSERS: Record<number, (text: string) => unknown> = {
  [TIMESTAMPTZ]: instant,
  [TIMESTAMPTZ_ARRAY]: (text) => parseTexts(text).map((at) => (at === null ? null : instant(at))),
  [DATE]: (text) => text,
  [BIGINT]: bigint,
};

/**
 * How values leave Postgres through a connection of this package, and through no other: instants as ISO strings in UTC
 * with milliseconds, dates as `YYYY-MM-DD`, `numeric` as the exact string, `bigint` as a number while it is safe.
 */
export const columnTypes = {
  getTypeParser(oid: number, format: 'text' | 'binary' = 'text'): (value: string) => unknown {
    const own = format === 'text' ? PARSERS[oid] : undefined;
    return own ?? (types.getTypeParser(oid as never, format as 'text') as (value: string) => unknown);
  },
};

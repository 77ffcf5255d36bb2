import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Problem } from '../src/problem';
import { type Book, type RuleTexts, readBook } from '../src/read-book';

export const SAMPLES = join(__dirname, '../../../infra/samples');

/** In one layout, whatever a formatter makes of the sample: specs replace passages of it and count its lines. */
function read(file: string): string {
  const text = readFileSync(join(SAMPLES, 'ha-nam-2023', file), 'utf8');
  return parseDocument(text).toString({ lineWidth: 0 }).replaceAll('[ ', '[').replaceAll(' ]', ']');
}

export const HA_NAM: Required<RuleTexts> = {
  bloc: read('bloc.yaml'),
  rules: read('rules.yaml'),
  year: read('year.yaml'),
};

export type Change = [file: keyof RuleTexts, from: string, to: string];

/** The sample with passages replaced; a passage that is not there is a mistake of the spec. */
export function changed(...changes: Change[]): Required<RuleTexts> {
  const texts = { ...HA_NAM };
  for (const [file, from, to] of changes) {
    if (!texts[file].includes(from)) throw new Error(`${file} has no “${from}”`);
    texts[file] = texts[file].replace(from, () => to);
  }
  return texts;
}

/** Problems of a folder as one line each: "rules.yaml:12:5 CODE /path". */
export function told(book: Book): string[] {
  return book.problems.map(
    ({ file, line, column, code, path }: Problem) => `${file}:${line}:${column} ${code} ${path}`,
  );
}

/** The codes and paths a change leads to; the acts are read only when they are what is changed. */
export function problemsOf(...changes: Change[]): string[] {
  const { year, ...book } = changed(...changes);
  const texts = changes.some(([file]) => file === 'year') ? { ...book, year } : book;
  return readBook(texts).problems.map(({ code, path }: Problem) => `${code} ${path}`);
}

/** Where a passage of a text begins: "line:column". */
export function placeOf(text: string, passage: string, offset = 0): string {
  const before = text.slice(0, text.indexOf(passage) + offset).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

/** The book of a folder that must be valid. */
export function valid(texts: RuleTexts): Extract<Book, { ok: true }> {
  const book = readBook(texts);
  if (!book.ok) throw new Error(told(book).join('\n'));
  return book;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Act, type Problem, readBook } from '@thidua/rulebook';

/** The three files of a year. */
export interface YearTexts {
  bloc: string;
  rules: string;
  year: string;
}

/** A year's files, as text and as read. */
export interface Script extends YearTexts {
  /** Codes in the order of the bloc. */
  units: string[];
  /** The bloc's zone, in which times without one are meant. */
  zone: string;
  acts: Act[];
}

export type ReadScript = { ok: true; script: Script } | { ok: false; problems: Problem[] };

/** Reads `bloc.yaml`, `rules.yaml` and `year.yaml` of a folder; a file that is missing counts as empty. */
export async function readScript(folder: string): Promise<ReadScript> {
  const [bloc = '', rules = '', year = ''] = await Promise.all(
    ['bloc.yaml', 'rules.yaml', 'year.yaml'].map((name) => textOf(join(folder, name))),
  );
  return scriptOf({ bloc, rules, year });
}

export function scriptOf(texts: YearTexts): ReadScript {
  const book = readBook(texts);
  if (!book.ok) return { ok: false, problems: book.problems };
  const { units, timezone: zone } = book.bloc;
  return { ok: true, script: { ...texts, zone, units: units.map(({ code }) => code), acts: book.year ?? [] } };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return '';
  }
}

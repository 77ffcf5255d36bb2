import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Act, type Problem, readBook } from '@thidua/rulebook';

/** A year's folder, as text and as read. */
export interface Script {
  bloc: string;
  rules: string;
  /** Codes in the order of the bloc. */
  units: string[];
  acts: Act[];
}

/** Reads `bloc.yaml`, `rules.yaml` and `year.yaml`; a file that is missing counts as empty. */
export async function readScript(
  folder: string,
): Promise<{ ok: true; script: Script } | { ok: false; problems: Problem[] }> {
  const [bloc, rules, year] = await Promise.all(
    ['bloc.yaml', 'rules.yaml', 'year.yaml'].map((name) => textOf(folder, name)),
  );
  const book = readBook({ bloc: bloc ?? '', rules: rules ?? '', year: year ?? '' });
  if (!book.ok) return { ok: false, problems: book.problems };
  const units = book.bloc.units.map(({ code }) => code);
  return { ok: true, script: { bloc: bloc ?? '', rules: rules ?? '', units, acts: book.year ?? [] } };
}

async function textOf(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch {
    return '';
  }
}

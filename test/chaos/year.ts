import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { director, type PlayedYear, playYear, type Script, scriptOf } from '@thidua/rehearsal';
import { randomYear } from '../reference/generator';
import { play } from '../reference/model';
import type { Folder } from '../reference/reading';

const SAMPLES = join(__dirname, '../../infra/samples');

/** A year to be played, and what a second reading of its folder says must come out. */
export interface Year {
  name: string;
  script: Script;
  expected: object;
}

/** What came out. */
export interface Outcome {
  played: PlayedYear;
  outcome: object;
}

function yearOf(name: string, folder: Folder): Year {
  const read = scriptOf(folder);
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
  return { name, script: read.script, expected: play(folder) };
}

/** One of the delivered years. */
export async function sampleYear(name: string): Promise<Year> {
  const read = (file: string): Promise<string> => readFile(join(SAMPLES, name, file), 'utf8');
  return yearOf(name, {
    bloc: await read('bloc.yaml'),
    rules: await read('rules.yaml'),
    year: await read('year.yaml'),
  });
}

/** A year made up from a seed, of a few units. */
export function shortYear(seed: number): Year {
  return yearOf(`random year ${seed}`, randomYear(seed, { units: [3, 5] }));
}

/**
 * Plays a year from its beginning to its end, by a player who sends everything again while nobody answers.
 * @param hears is told of each act that was played and each stage that was reached
 */
export async function playThrough(apiUrl: string, { script }: Year, hears: (text: string) => void): Promise<Outcome> {
  const api = await director(apiUrl);
  const played = await playYear(api, apiUrl, script, { dayMs: 0, say: ({ text }) => hears(text) });
  const outcome = { ...(await api.get<object>(`/cycles/${played.cycle}/outcome`)), refused: played.refused };
  return { played, outcome };
}

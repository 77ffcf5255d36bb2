import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { director, type PlayedYear, playYear, readScript, type Script } from '@thidua/rehearsal';
import { SAMPLES } from './stack';

export interface SampleYear {
  played: PlayedYear;
  outcome: object;
}

/** What an independent reading of a sample's folder gives: a part of the outcome. */
export async function expectedOf(sample: string): Promise<object> {
  return JSON.parse(await readFile(join(SAMPLES, sample, 'expected.json'), 'utf8')) as object;
}

/** A sample's year as it is played. @param acts leaves out the acts for which it answers false */
export async function scriptOf(
  sample: string,
  acts: (act: Script['acts'][number]) => boolean = () => true,
): Promise<Script> {
  const read = await readScript(join(SAMPLES, sample));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { ...read.script, acts: read.script.acts.filter(acts) };
}

/** Plays a year against a stack. @param said hears of each act that was played */
export async function play(
  apiUrl: string,
  script: Script,
  said: (text: string) => void = () => undefined,
): Promise<SampleYear> {
  const api = await director(apiUrl);
  const played = await playYear(api, apiUrl, script, { dayMs: 0, say: ({ text }) => said(text) });
  const outcome = { ...(await api.get<object>(`/cycles/${played.cycle}/outcome`)), refused: played.refused };
  return { played, outcome };
}

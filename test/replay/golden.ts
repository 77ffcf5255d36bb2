import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type History, historiesOf } from '../support/histories';
import { play, scriptOf } from '../support/play';
import { startStack } from '../support/stack';

export const HISTORIES = join(__dirname, 'histories');

/**
 * What is kept of each sample's year, by workflow id without the cycle: every stage of the year itself, and one of each
 * course that a dossier, a contest or an award can take.
 */
const KEPT: Record<string, Record<string, string>> = {
  'ha-nam-2023': {
    cycle: 'the year, stage by stage',
    conference: 'a date that is fixed',
    'submission/PL': 'a dossier handed in once',
    'submission/KB': 'one returned and handed in again',
    'submission/BL': 'one with a later deadline of its own',
    'contest/merit': 'a secret vote',
    'contest/deputy': 'a paper vote with a run-off',
    'issuance/BK-T/LN': 'an award that is issued',
  },
  'nine-communes-2025': {
    cycle: 'the year, with a deadline moved for all, an early close and objections',
    conference: 'a date that is fixed and moved, and an opening without quorum',
    'submission/CS': 'a dossier withdrawn and handed in again',
    'submission/KT': 'one that lapsed',
    'submission/HL': 'one that came late',
    'contest/tie:BK-T': 'a tie across a quota',
    'contest/flag': 'a secret vote that passes to the next',
    'contest/head': 'a deadlock that is settled',
    'issuance/BK-T/MT': 'an award that is refused',
    'issuance/GK-S/CS': 'one that is issued',
    'issuance/BK-T/AH': 'one that is revoked',
  },
};

export const SAMPLES_KEPT = Object.keys(KEPT);

/** The golden histories of a sample: name of the file, and what the engine exported. */
export async function goldenHistories(sample: string): Promise<{ workflowId: string; json: string }[]> {
  const folder = join(HISTORIES, sample);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => ({ workflowId: `${sample}/${name}`, json: await readFile(join(folder, name), 'utf8') })),
  );
}

/** Plays a sample's year and keeps its histories in place of those that are there. @returns how many */
export async function record(sample: string): Promise<number> {
  const stack = await startStack();
  try {
    const { played } = await play(stack.apiUrl, await scriptOf(sample));
    const files = filesOf(KEPT[sample] ?? {}, await historiesOf(stack, played.cycle));
    const folder = join(HISTORIES, sample);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const [name, json] of files) await writeFile(join(folder, name), json);
    return files.length;
  } finally {
    await stack.stop();
  }
}

function filesOf(kept: Record<string, string>, histories: History[]): [string, string][] {
  return Object.keys(kept).flatMap((thing) => {
    const runs = histories.filter(({ workflowId }) => withoutCycle(workflowId) === thing);
    if (runs.length === 0) throw new Error(`nothing ran as ${thing}`);
    const name = thing.replaceAll(/[/:]/g, '-');
    return runs.map(({ json }, index): [string, string] => [
      runs.length === 1 ? `${name}.json` : `${name}-${index + 1}.json`,
      impersonal(json),
    ]);
  });
}

const withoutCycle = (workflowId: string): string => workflowId.split('/').toSpliced(1, 1).join('/');

/** One event a line, without the names of machines and folders. */
function impersonal(json: string): string {
  const { events } = JSON.parse(json, (key, value: unknown) => {
    if (key === 'stackTrace') return '';
    return key === 'identity' || (typeof value === 'string' && /^\d+@/.test(value)) ? 'worker' : value;
  }) as { events: unknown[] };
  return `{"events":[\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}\n`;
}

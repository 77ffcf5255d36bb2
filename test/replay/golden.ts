import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type History, historiesOf } from '../support/histories';
import { play, scriptOf } from '../support/play';
import { startStack } from '../support/stack';
import { realHistories } from './real';

const HISTORIES = join(__dirname, 'histories');

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

const SAMPLES_KEPT = Object.keys(KEPT);

/** Folder of the histories that come from no sample. */
export const REAL = 'real';

/** Every folder of histories. */
export const FOLDERS = [...SAMPLES_KEPT, REAL];

/** The golden histories of a folder: name of the file, and what the engine exported. */
export async function goldenHistories(folder: string): Promise<{ workflowId: string; json: string }[]> {
  const names = (await readdir(join(HISTORIES, folder))).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => ({
      workflowId: `${folder}/${name}`,
      json: await readFile(join(HISTORIES, folder, name), 'utf8'),
    })),
  );
}

/** Plays a sample's year and keeps its histories beside those that are there. @returns the names of the new ones */
async function recordSample(sample: string): Promise<string[]> {
  const stack = await startStack();
  try {
    const { played } = await play(stack.apiUrl, await scriptOf(sample));
    return await keepBeside(sample, filesOf(KEPT[sample] ?? {}, await historiesOf(stack, played.cycle)));
  } finally {
    await stack.stop();
  }
}

/** Years that run by timers, and a decision that is undone. @returns the names of the new ones */
async function recordReal(): Promise<string[]> {
  const histories = await realHistories();
  const names = histories.map(([name]) => name);
  return keepBeside(
    REAL,
    histories.map(([name, { json }], index) => [
      names.filter((other) => other === name).length === 1
        ? name
        : `${name}-${names.slice(0, index + 1).filter((other) => other === name).length}`,
      impersonal(json),
    ]),
  );
}

/** Records the histories of these folders anew. @returns the names of those that were not like any before */
export async function record(folders: string[]): Promise<string[]> {
  const kept: string[] = [];
  for (const folder of folders) kept.push(...(folder === REAL ? await recordReal() : await recordSample(folder)));
  return kept;
}

/**
 * Keeps histories beside those that are there, none of which is ever touched: they are what running years look like.
 * One that takes the same course as one of its name says nothing new and is left out; another gets the next number.
 */
async function keepBeside(folderName: string, histories: [name: string, json: string][]): Promise<string[]> {
  const folder = join(HISTORIES, folderName);
  await mkdir(folder, { recursive: true });
  const kept: string[] = [];
  for (const [name, json] of histories) {
    for (let version = 1; ; version += 1) {
      const file = version === 1 ? `${name}.json` : `${name}.v${version}.json`;
      const there = await readFile(join(folder, file), 'utf8').catch(() => undefined);
      if (there !== undefined && courseOf(there) === courseOf(json)) break;
      if (there !== undefined) continue;
      await writeFile(join(folder, file), json, { flag: 'wx' });
      kept.push(`${folderName}/${file}`);
      break;
    }
  }
  return kept;
}

interface HistoryEvent {
  eventType: string;
  [attributes: string]: unknown;
}

/** What a workflow asked of the engine, in its order: kinds of commands and what they name, without ids, times or data. */
function courseOf(json: string): string {
  const { events } = JSON.parse(json) as { events: HistoryEvent[] };
  return events
    .filter(({ eventType }) => COMMANDS.test(eventType))
    .map((event) => {
      const text = JSON.stringify(event);
      const named = /"(?:activityType|workflowType)":\{"name":"([^"]+)"/.exec(text)?.[1];
      const signal = /"signalName":"([^"]+)"/.exec(text)?.[1];
      const marker = /"markerName":"([^"]+)"/.exec(text)?.[1];
      return [event.eventType, named ?? signal ?? marker ?? ''].join(' ');
    })
    .join('\n');
}

const COMMANDS =
  /_(ACTIVITY_TASK_SCHEDULED|TIMER_STARTED|TIMER_CANCELED|MARKER_RECORDED|EXECUTION_CONTINUED_AS_NEW|EXECUTION_COMPLETED|UPSERT_WORKFLOW_SEARCH_ATTRIBUTES|UPDATE_ACCEPTED|UPDATE_COMPLETED)$/;

function filesOf(kept: Record<string, string>, histories: History[]): [string, string][] {
  return Object.keys(kept).flatMap((thing) => {
    const runs = histories.filter(({ workflowId }) => withoutCycle(workflowId) === thing);
    if (runs.length === 0) throw new Error(`nothing ran as ${thing}`);
    const name = thing.replaceAll(/[/:]/g, '-');
    return runs.map(({ json }, index): [string, string] => [
      runs.length === 1 ? name : `${name}-${index + 1}`,
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

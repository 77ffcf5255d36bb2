import { setTimeout as pause } from 'node:timers/promises';
import { playAct, type Scene } from './acts';
import { type ApiClient, Refused } from './api-client';
import { Cast } from './cast';
import type { Script } from './script';

export interface RefusedAct {
  /** Its name in `year.yaml`. */
  act: string;
  code: string;
  index: number;
  by: string;
  at: string;
}

export interface PlayedYear {
  cycle: string;
  refused: RefusedAct[];
  /** Acts that went otherwise than the year says: refused without `expect`, or not refused in spite of it. */
  surprises: string[];
}

export interface PlayOptions {
  /** Least wall time that a business day takes, in milliseconds. */
  dayMs: number;
  /** Hears what happens: a stage's name, or an act. */
  say: (line: { at: string; text: string }) => void;
}

interface Opened {
  cycle: string;
  players: Record<string, string>;
}

interface CycleView {
  state: string;
  businessTime: string;
  stages: { name: string; closesAt: string | null }[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Plays a year against a running API. The clock is led by the player, never ahead of it: before an act everything that
 * is due before its moment has happened, and the act itself happens at its moment.
 */
export async function playYear(
  api: ApiClient,
  apiUrl: string,
  script: Script,
  options: PlayOptions,
): Promise<PlayedYear> {
  const { cycle, players } = await api.command<Opened>('/rehearsals', `rehearsal-${crypto.randomUUID()}`, {
    bloc: script.bloc,
    rules: script.rules,
  });
  const scene: Omit<Scene, 'key'> = { cycle, cast: new Cast(apiUrl, players), units: script.units, committee: [] };
  const refused: RefusedAct[] = [];
  const surprises: string[] = [];
  const acts = [...script.acts].sort((a, b) => (a.at === b.at ? a.index - b.index : a.at < b.at ? -1 : 1));
  let clock: string | undefined;
  for (const act of acts) {
    if (act.at !== clock) {
      await leadClock(api, cycle, act.at, clock, options);
      clock = act.at;
    }
    const key = (step = 'act') => encodeURIComponent(`${cycle}/${act.index}/${step}`);
    const code = await refusalOf(() => playAct(Object.assign(scene, { key }), act));
    options.say({ at: act.at, text: `${act.do} · ${act.by}${code === undefined ? '' : ` · ${code}`}` });
    if (code !== undefined) refused.push({ act: act.do, code, index: act.index, by: act.by, at: act.at });
    if (code !== act.expect) {
      surprises.push(
        `year.yaml:${act.line} ${act.do} by ${act.by}: ${act.expect ?? 'no refusal'} expected, ${code ?? 'none'} came`,
      );
    }
  }
  await leadToTheEnd(api, cycle, options);
  return { cycle, refused, surprises };
}

async function refusalOf(play: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await play();
    return undefined;
  } catch (error) {
    if (error instanceof Refused && error.status < 500) return error.code;
    throw error;
  }
}

async function leadClock(
  api: ApiClient,
  cycle: string,
  to: string,
  from: string | undefined,
  options: PlayOptions,
): Promise<void> {
  const started = Date.now();
  await api.command(`/rehearsals/${cycle}/clock`, `${cycle}/clock/${to}`, { to });
  if (from === undefined || options.dayMs === 0) return;
  const days = (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / DAY_MS;
  await pause(Math.max(0, Math.min(days, 400) * options.dayMs - (Date.now() - started)));
}

/** After the last act the year goes on by itself: to a day after the last deadline that is left. */
async function leadToTheEnd(api: ApiClient, cycle: string, options: PlayOptions): Promise<void> {
  const { state, stages, businessTime } = await api.get<CycleView>(`/cycles/${cycle}`);
  if (state !== 'running') return;
  const last = stages
    .map(({ closesAt }) => closesAt)
    .filter((closesAt) => closesAt !== null)
    .sort()
    .at(-1);
  if (last === undefined) return;
  const end = new Date(Date.parse(last) + DAY_MS).toISOString();
  if (end > businessTime) await api.command(`/rehearsals/${cycle}/clock`, `${cycle}/clock/end`, { to: end });
  options.say({ at: end, text: (await api.get<CycleView>(`/cycles/${cycle}`)).state });
}

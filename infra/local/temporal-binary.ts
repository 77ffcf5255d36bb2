import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Broken } from './broken.ts';
import { download } from './temporal-download.ts';
import { buildWithGo } from './temporal-go.ts';
import { type Search, TEMPORAL_VERSION, type Way } from './temporal-search.ts';
import { takeTurn } from './turn.ts';

const EXECUTABLE = process.platform === 'win32' ? 'temporal.exe' : 'temporal';

/** A place to look, and what came of looking there. */
export interface Acquisition {
  binary: string;
  how: string;
}

const WAYS: Way[] = [
  { name: 'temporal.download', fetch: download },
  { name: 'the Go module proxy (go install)', fetch: buildWithGo },
];

/** One cache for every clone on this machine. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const base = env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache');
  return join(base, 'thidua', 'temporal', TEMPORAL_VERSION);
}

function onPath(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, EXECUTABLE)).find(existsSync);
}

/** Whether the file runs and can be a server: a file of half a download or a stranger by the same name cannot. */
async function works(binary: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(binary, ['--version'], { timeout: 20_000 });
    return /Server \d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
}

async function obtain(way: Way, cache: string, search: Search): Promise<void> {
  // Ours alone while it is our turn: what is in it is what a run left that was cut off.
  const making = join(cache, 'making');
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  try {
    await way.fetch(making, EXECUTABLE, search);
    const made = join(making, EXECUTABLE);
    if (!(await works(made))) throw new Error('what came does not run here');
    renameSync(made, join(cache, EXECUTABLE));
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/**
 * Finds Temporal's program: on PATH, in the cache, else it is fetched into the cache. Two clones that need it at the
 * same time take turns; a half-made file never counts, for only a file that runs is moved to its place.
 * @throws Broken with every place that was tried
 */
export async function acquireTemporal(search: Search): Promise<Acquisition> {
  const { env = process.env, ways = WAYS, say, signal } = search;
  const tried = ['TEMPORAL_ADDRESS: not set'];
  const found = onPath(env);
  if (found && (await works(found))) return { binary: found, how: `PATH (${found})` };
  tried.push(found ? `PATH: ${found} does not run` : 'PATH: no "temporal" there');
  const cache = cacheFolder(env);
  const cached = join(cache, EXECUTABLE);
  if (existsSync(cached) && (await works(cached))) return { binary: cached, how: 'cache' };
  tried.push(`cache: not in ${cache}`);
  mkdirSync(cache, { recursive: true });
  const endTurn = await takeTurn(join(cache, 'lock'), { say, signal });
  try {
    if (existsSync(cached) && (await works(cached))) return { binary: cached, how: 'cache' };
    for (const way of ways) {
      try {
        await obtain(way, cache, search);
        return { binary: cached, how: way.name };
      } catch (error) {
        signal?.throwIfAborted();
        tried.push(`${way.name}: ${(error as Error).message}`);
        say(`… Temporal: ${way.name}: ${(error as Error).message}`);
      }
    }
  } finally {
    endTurn();
  }
  throw new Broken(
    'Temporal',
    'no way to get its server worked',
    'Start a server of your own and set TEMPORAL_ADDRESS=host:port, put "temporal" on PATH, or install Go 1.24 or later.',
    tried,
  );
}

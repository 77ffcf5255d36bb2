import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { markOf, type ProcessMark, stillRuns } from './processes.ts';

function holderOf(file: string): ProcessMark | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessMark;
  } catch {
    return undefined;
  }
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(markOf('lock', process.pid)), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Waits for its turn by a lock file. A lock whose holder has died does not count.
 * @returns what ends the turn
 */
export async function takeTurn(
  file: string,
  { say, signal, everyMs = 500 }: { say: (line: string) => void; signal?: AbortSignal; everyMs?: number },
): Promise<() => void> {
  const since = Date.now();
  for (let round = 0; !claim(file); round += 1) {
    signal?.throwIfAborted();
    const holder = holderOf(file);
    // A file that cannot be read may be one that is being written: give its writer a moment.
    if (holder ? !stillRuns(holder) : round > 4) {
      rmSync(file, { force: true });
      continue;
    }
    if (round % 10 === 0) {
      const seconds = Math.round((Date.now() - since) / 1000);
      say(`… waiting for process ${holder?.pid ?? '?'}, which is fetching the same thing (${seconds} s)`);
    }
    await sleep(everyMs, undefined, { signal });
  }
  return () => rmSync(file, { force: true });
}

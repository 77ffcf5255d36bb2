import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { Broken } from './broken.ts';
import { projectRoot, stackFolder } from './paths.ts';
import { lastLines, type Running, stillRuns } from './processes.ts';
import { readRun, type StackAddresses } from './run-file.ts';
import type { Say } from './say.ts';
import { bringUp } from './stack.ts';
import { throwaway } from './throwaway.ts';

/** Where the `npm start` of this folder is, if it runs and is ready. */
export function runningStack(): StackAddresses | undefined {
  const run = readRun(stackFolder().run);
  return run && stillRuns(run.supervisor) ? run.addresses : undefined;
}

/**
 * Brings up a whole stack on free ports, in memory and in a folder of its own, for as long as `work` takes. It can stand
 * beside a running `npm start`, and whatever happens nothing of it is left.
 */
export async function withOwnStack<T>(
  work: (stack: StackAddresses) => Promise<T>,
  { say, env = process.env }: { say: Say; env?: NodeJS.ProcessEnv },
): Promise<T> {
  const home = await throwaway();
  chmodSync(home.folder, 0o711);
  const abort = new AbortController();
  let giveUp: (why: Error) => void = () => undefined;
  const brokenOff = new Promise<never>((_, reject) => {
    giveUp = reject;
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(name, () => {
        abort.abort(new Error('asked to stop'));
        reject(new Broken('Thi Đua', 'asked to stop', 'Start again when you like.'));
      });
    }
  });
  brokenOff.catch(() => undefined);
  const started = ({ mark, child, log }: Running): void => {
    home.remember(mark);
    child.once('exit', () =>
      giveUp(new Broken(mark.name, 'it stopped by itself', `Đọc tệp / Read ${log}`, lastLines(log))),
    );
  };
  try {
    const plan = { root: projectRoot(), folder: stackFolder(join(home.folder, 'stack')), say, env };
    const ready = bringUp({ ...plan, life: 'throwaway', signal: abort.signal, started });
    return await Promise.race([ready.then(work), brokenOff]);
  } finally {
    abort.abort();
    await home.end();
  }
}

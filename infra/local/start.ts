import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Broken } from './broken.ts';
import { ensureBuilt } from './build.ts';
import { projectRoot, type StackFolder, stackFolder } from './paths.ts';
import { stillRuns } from './processes.ts';
import { type Run, RunFile, readRun } from './run-file.ts';
import { toTerminal as say, sayBroken, step } from './say.ts';
import { readyScreen } from './screen.ts';
import { bringUp } from './stack.ts';
import { bothOrNeither, markBorn } from './stores.ts';
import { cleanUpAfter, Supervisor } from './supervisor.ts';
import { takeTurn } from './turn.ts';

function alreadyRuns({ supervisor, addresses }: Run): Broken {
  const where = addresses ? `at ${addresses.apiUrl}` : 'and is still starting';
  const why = `đã chạy sẵn / it already runs ${where} (process ${supervisor.pid})`;
  return new Broken(
    'Thi Đua',
    why,
    'Dùng bản đang chạy, hoặc dừng bằng Ctrl-C ở nơi đang chạy / Use that one, or stop it with Ctrl-C where it runs.',
  );
}

/** Makes the stack ours, after cleaning up after an owner who was killed, or says whose it is. */
async function claim(folder: StackFolder): Promise<RunFile> {
  mkdirSync(folder.root, { recursive: true });
  const endTurn = await takeTurn(join(folder.root, 'claim.lock'), { say });
  try {
    const run = readRun(folder.run);
    if (run && stillRuns(run.supervisor)) throw alreadyRuns(run);
    if (run) await cleanUpAfter(run, say);
    return RunFile.claim(folder.run);
  } finally {
    endTurn();
  }
}

async function start(): Promise<number> {
  const since = Date.now();
  const root = projectRoot();
  const folder = stackFolder();
  say('Thi Đua: đang khởi động / starting');
  const file = await claim(folder);
  const supervisor = new Supervisor(file, say);
  let ready = false;
  try {
    const own = { database: !process.env.DATABASE_URL, engine: !process.env.TEMPORAL_ADDRESS };
    bothOrNeither(folder, own);
    await step(
      say,
      'Bản dựng / build',
      () => ensureBuilt(root, say),
      (built) => (built ? 'compiled' : 'unchanged'),
    );
    supervisor.signal.throwIfAborted();
    const started = supervisor.watch.bind(supervisor);
    const addresses = await bringUp({ root, folder, life: 'kept', say, signal: supervisor.signal, started });
    markBorn(folder, own);
    file.ready(addresses);
    ready = true;
    await readyScreen(addresses, since, say);
    return await supervisor.untilTheEnd();
  } catch (error) {
    if (supervisor.wasAsked) return ready ? 0 : 130;
    sayBroken(error, say);
    return 1;
  } finally {
    say('\nĐang dừng / stopping');
    await supervisor.stop();
    say('Đã dừng / stopped');
  }
}

process.exitCode = await start().catch((error: unknown) => {
  sayBroken(error, say);
  return 1;
});
if (process.connected) process.disconnect();

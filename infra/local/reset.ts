import { existsSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Broken } from './broken.ts';
import { projectRoot, stackFolder } from './paths.ts';
import { stillRuns } from './processes.ts';
import { readRun } from './run-file.ts';
import { toTerminal as say, sayBroken } from './say.ts';
import { cleanUpAfter } from './supervisor.ts';

async function agreed(path: string): Promise<boolean> {
  if (process.argv.includes('--yes')) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const question = `Xóa mọi dữ liệu trong / forget everything in ${path}? [y/N] `;
  const abort = new AbortController();
  terminal.once('close', () => abort.abort());
  try {
    return /^(y|yes|c|có)$/i.test((await terminal.question(question, { signal: abort.signal })).trim());
  } catch {
    return false;
  } finally {
    terminal.close();
  }
}

async function reset(): Promise<number> {
  projectRoot();
  const folder = stackFolder();
  if (!existsSync(folder.root)) {
    say('Không có gì để xóa / there is nothing to forget.');
    return 0;
  }
  const run = readRun(folder.run);
  if (run && stillRuns(run.supervisor)) {
    const why = `Thi Đua still runs here (process ${run.supervisor.pid})`;
    throw new Broken('reset', why, 'Dừng trước bằng Ctrl-C ở nơi đang chạy / Stop it first: Ctrl-C where it runs.');
  }
  if (!(await agreed(folder.root))) {
    say('Giữ nguyên / nothing was changed.');
    return 1;
  }
  if (run) await cleanUpAfter(run, say);
  rmSync(folder.root, { recursive: true, force: true });
  say('Đã xóa / forgotten. npm start begins anew.');
  return 0;
}

process.exitCode = await reset().catch((error: unknown) => {
  sayBroken(error, say);
  return 1;
});
if (process.connected) process.disconnect();

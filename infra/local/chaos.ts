import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.ts';
import { projectRoot } from './paths.ts';
import { type Say, sayBroken } from './say.ts';

const say: Say = (line) => process.stderr.write(`${line}\n`);

/** Plays rehearsals through faults, on a machine of its own that stands beside whatever runs here. */
async function chaos(argv: string[]): Promise<number> {
  const root = projectRoot();
  await ensureBuilt(root, say);
  const folder = join(root, 'test', 'chaos');
  const args = ['--import', join(folder, 'typescript.mjs'), join(folder, 'main.ts'), ...argv];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => child.kill(name));
  process.once('disconnect', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

process.exitCode = await chaos(process.argv.slice(2)).catch((error: unknown) => {
  sayBroken(error, say);
  return 1;
});
if (process.connected) process.disconnect();

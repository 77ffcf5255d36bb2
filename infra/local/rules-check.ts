import { resolve } from 'node:path';
import { ensureBuilt } from './build.ts';
import { projectRoot } from './paths.ts';
import { type Say, sayBroken } from './say.ts';

const say: Say = (line) => process.stderr.write(`${line}\n`);

async function check(argv: string[]): Promise<number> {
  await ensureBuilt(projectRoot(), say);
  const { default: rulebook } = await import('@thidua/rulebook');
  process.chdir(resolve(process.env.THIDUA_CALLED_FROM ?? '.'));
  return rulebook.checkMain(argv);
}

process.exitCode = await check(process.argv.slice(2)).catch((error: unknown) => {
  sayBroken(error, say);
  return 1;
});
if (process.connected) process.disconnect();

import { Broken } from './broken.ts';
import { ensureBuilt } from './build.ts';
import { runningStack } from './own-stack.ts';
import { projectRoot } from './paths.ts';
import { type Say, sayBroken } from './say.ts';

const say: Say = (line) => process.stderr.write(`${line}\n`);

async function verify(argv: string[]): Promise<number> {
  await ensureBuilt(projectRoot(), say);
  const url = process.env.DATABASE_URL ?? runningStack()?.databaseUrl;
  if (!url) throw new Broken('audit:verify', 'no stack runs here', 'npm start first, or set DATABASE_URL.');
  const { default: database } = await import('@thidua/database');
  return database.auditVerifyMain(argv, url);
}

process.exitCode = await verify(process.argv.slice(2)).catch((error: unknown) => {
  sayBroken(error, say);
  return 1;
});
if (process.connected) process.disconnect();

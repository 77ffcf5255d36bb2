import { Broken } from './broken.ts';
import { ensureBuilt } from './build.ts';
import { projectRoot } from './paths.ts';
import { type Say, sayBroken } from './say.ts';

const say: Say = (line) => process.stderr.write(`${line}\n`);

/** Brings a database of one's own up to date, as its owner, and makes the application's role as DATABASE_URL names it. */
async function migrate(): Promise<number> {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = process.env;
  if (!appUrl || !ownerUrl) {
    throw new Broken('migrate', 'it needs DATABASE_URL and DATABASE_OWNER_URL', 'See docs/configuration.md.');
  }
  await ensureBuilt(projectRoot(), say);
  const { default: database } = await import('@thidua/database');
  const app = new URL(appUrl);
  const names = await database.migrate(ownerUrl, {
    appRole: decodeURIComponent(app.username),
    appPassword: decodeURIComponent(app.password),
  });
  say(names.length > 0 ? names.join('\n') : 'up to date');
  return 0;
}

process.exitCode = await migrate().catch((error: unknown) => {
  sayBroken(error, say);
  return 1;
});
if (process.connected) process.disconnect();

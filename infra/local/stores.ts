import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Broken } from './broken.ts';
import type { StackFolder } from './paths.ts';

/** Which of the two stores are ours to keep: `DATABASE_URL` and `TEMPORAL_ADDRESS` put one in the caller's hands. */
export interface OwnStores {
  database: boolean;
  engine: boolean;
}

/**
 * Facts and process belong together: one without the other would run a year that never was, or lose one that is. Before
 * the first start has come all the way there is nothing to lose, and a half-made store is simply completed.
 * @throws Broken when one of the two is gone
 */
export function bothOrNeither(folder: StackFolder, own: OwnStores): void {
  if (!existsSync(folder.born)) return;
  const born = JSON.parse(readFileSync(folder.born, 'utf8')) as OwnStores;
  const missing = [
    born.database && own.database && !existsSync(folder.pg) ? `the database (${folder.pg})` : undefined,
    born.engine && own.engine && !existsSync(folder.engineFile)
      ? `the engine's file (${folder.engineFile})`
      : undefined,
  ].filter((name) => name !== undefined);
  if (missing.length === 0) return;
  throw new Broken(
    'Dữ liệu / stores',
    `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing, and the two stores live and die together`,
    'Đưa trở lại, hoặc xóa hết dữ liệu trên máy này / Bring it back, or forget everything local: npm run reset',
  );
}

/** From now on both stores must be there. */
export function markBorn(folder: StackFolder, own: OwnStores): void {
  const born = existsSync(folder.born) ? (JSON.parse(readFileSync(folder.born, 'utf8')) as OwnStores) : undefined;
  const both: OwnStores = { database: own.database || !!born?.database, engine: own.engine || !!born?.engine };
  writeFileSync(folder.born, `${JSON.stringify(both)}\n`);
}

import { Broken } from './broken.ts';

export type Say = (line: string) => void;

// Whoever reads along may go away (`npm start | head`); that is no reason to fall over with everything running.
process.stdout.on('error', () => undefined);

export const toTerminal: Say = (line) => process.stdout.write(`${line}\n`);

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Does one step and says in one line that it is done, what came of it and how long it took. */
export async function step<T>(say: Say, name: string, work: () => Promise<T>, note?: (value: T) => string): Promise<T> {
  const since = Date.now();
  const value = await work();
  const more = note?.(value);
  say(`  ✓ ${`${name}${more ? `: ${more}` : ''}`.padEnd(68)} ${seconds(since)}`);
  return value;
}

/** Says which step broke, what it said last, and what to do. */
export function sayBroken(error: unknown, say: Say): void {
  if (!(error instanceof Broken)) {
    say(`\n✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return;
  }
  say(`\n✗ ${error.step}: ${error.why}`);
  for (const line of error.lines) say(`    ${line}`);
  say(`→ Cách xử lý / what to do: ${error.remedy}`);
}

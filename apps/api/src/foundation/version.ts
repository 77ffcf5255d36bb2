import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Version {
  version: string;
  /** The commit it was built from, where the build said so. */
  commit: string | null;
}

let known: Version | undefined;

/** The program's version, from its package; read once. */
export function versionOfProgram(): Version {
  if (!known) {
    const file = readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8');
    const { version, commit = null } = JSON.parse(file) as { version: string; commit?: string };
    known = { version, commit };
  }
  return known;
}

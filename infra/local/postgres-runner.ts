import { execFileSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Broken } from './broken.ts';

interface Account {
  uid: number;
  gid: number;
}

/** How to run the programs: Postgres refuses to be root, so root hands over to somebody with fewer rights. */
export interface Runner {
  /** Who owns the files; nobody in particular where we are not root. */
  owner?: Account;
  /** Words before the command; without them a root hands over by the system's own means. */
  prefix: string[];
}

function accountOf(name: string): Account | undefined {
  try {
    const number = (flag: string): number =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: number('-u'), gid: number('-g') };
  } catch {
    return undefined;
  }
}

/** Whether everybody may enter every folder on the way to `path`. */
function openToAll(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * A project in a closed folder of root's: the server keeps the one right to enter it, and nothing else of root's. The
 * secure bit makes `access()` judge by that right too, by which initdb looks for its neighbours.
 */
function enteringClosedFolders({ uid, gid }: Account, program: string): string[] | undefined {
  for (const right of ['dac_read_search', 'dac_override']) {
    const prefix = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--securebits=+no_setuid_fixup'];
    prefix.push(`--inh-caps=+${right}`, `--ambient-caps=+${right}`);
    const [command = '', ...args] = prefix;
    try {
      execFileSync(command, [...args, 'test', '-x', program], { stdio: 'ignore' });
      return prefix;
    } catch {
      // This right is not ours to give; the next may be.
    }
  }
  return undefined;
}

/** How to run `program`, which must be able to enter the folder it is in and `place`. */
export function runnerFor(program: string, place: string): Runner {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const name = ['postgres', 'nobody'].find((candidate) => accountOf(candidate) !== undefined);
  const owner = name && accountOf(name);
  if (!owner) {
    const remedy = 'Run as another user, create a user "postgres", or set DATABASE_URL.';
    throw new Broken('Postgres', 'it does not run as root, and there is no other user here', remedy);
  }
  const closed = [dirname(program), place].find((folder) => !openToAll(folder));
  if (!closed) return { owner, prefix: [] };
  const prefix = enteringClosedFolders(owner, program);
  if (prefix) return { owner, prefix };
  throw new Broken(
    'Postgres',
    `it runs as "${name}", who may not enter ${closed}`,
    'Clone into a folder that everybody may enter, run as another user than root, or set DATABASE_URL.',
  );
}

/** Makes the path the property of whoever runs the server. */
export function give(path: string, { owner }: Runner): void {
  if (owner) chownSync(path, owner.uid, owner.gid);
}

/** The words of a command line, and who it runs as. */
export function commandOf(
  { owner, prefix }: Runner,
  words: string[],
): { command: string; args: string[]; as: Partial<Account> } {
  const [command = '', ...args] = [...prefix, ...words];
  return { command, args, as: prefix.length === 0 && owner ? owner : {} };
}

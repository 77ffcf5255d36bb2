import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Broken } from './broken.ts';
import { takeTurn } from './turn.ts';

const PACKAGES = ['libs/*', 'apps/*', 'workflows', 'activities'];
/** What the build of the pages reads beside its source. */
const PAGES = ['apps/web/index.html', 'apps/web/vite.config.ts', 'apps/web/build/*', 'apps/web/public/*'];

export const stampFolder = (root: string): string => join(root, 'node_modules', '.thidua');
const stampFile = (root: string): string => join(stampFolder(root), 'build');

/** Changes with any file that a build reads: path, size and time of each are enough, and cost a few milliseconds. */
function digestOfSources(root: string): string {
  const patterns = PACKAGES.flatMap((name) => [`${name}/src/**/*`, `${name}/package.json`]);
  const hash = createHash('sha256').update(process.version);
  for (const path of globSync([...patterns, ...PAGES, '.swcrc', 'package-lock.json'], { cwd: root }).toSorted()) {
    const { size, mtimeMs } = statSync(join(root, path));
    if (!path.endsWith('.spec.ts')) hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const allBuilt = (root: string): boolean =>
  globSync(
    PACKAGES.map((name) => `${name}/src/`),
    { cwd: root },
  ).every((source) => existsSync(join(root, source, '..', 'dist')));

function unchanged(root: string, digest: string): boolean {
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && allBuilt(root);
}

export interface NxResult {
  ok: boolean;
  output: string;
}

/** Runs targets for all packages through Nx, whose cache skips what has not changed. */
export function nx(root: string, targets: string[], options: string[] = []): Promise<NxResult> {
  const args = [join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js'), 'run-many', '--outputStyle=static'];
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', NO_COLOR: '1' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args, '-t', ...targets, ...options], { cwd: root, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Compiles what has changed since the last time. When nothing has, not even Nx is asked.
 * @returns whether there was anything to do
 */
export async function ensureBuilt(root: string, say: (line: string) => void): Promise<boolean> {
  if (unchanged(root, digestOfSources(root))) return false;
  mkdirSync(stampFolder(root), { recursive: true });
  const endTurn = await takeTurn(join(stampFolder(root), 'build.lock'), { say });
  try {
    const digest = digestOfSources(root);
    if (unchanged(root, digest)) return false;
    rmSync(stampFile(root), { force: true });
    const { ok, output } = await nx(root, ['build']);
    if (!ok) {
      const lines = output.trimEnd().split('\n').slice(-40);
      throw new Broken(
        'Bản dựng / build',
        'the sources do not compile',
        'Sửa những chỗ nêu trên / Mend what is named above.',
        lines,
      );
    }
    writeFileSync(stampFile(root), digest);
    return true;
  } finally {
    endTurn();
  }
}

import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { type Search, TEMPORAL_VERSION } from './temporal-search.ts';

const PROGRESS_EVERY_MS = 4000;

async function goVersion(env: NodeJS.ProcessEnv): Promise<string> {
  try {
    return (await promisify(execFile)('go', ['env', 'GOVERSION'], { env })).stdout.trim();
  } catch {
    throw new Error('there is no "go" on PATH');
  }
}

/**
 * Compiles the program from the Go module proxy; about three minutes and 2 GB of module cache the first time. Go says
 * nothing while it compiles, so a line every few seconds says how long it has been at it.
 */
export async function buildWithGo(folder: string, _executable: string, search: Search): Promise<void> {
  const { say, signal, env = process.env } = search;
  const version = await goVersion(env);
  say(`… Temporal: biên dịch bằng / compiling it with ${version}; about 3 minutes, once for all clones`);
  const began = Date.now();
  const target = `github.com/temporalio/cli/cmd/temporal@v${TEMPORAL_VERSION}`;
  const go = spawn('go', ['install', '-ldflags', '-s -w', target], {
    env: { ...env, CGO_ENABLED: '0', GOBIN: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  // Its compilers are processes of their own: the whole group has to go.
  const giveUp = (): void => void (go.pid && process.kill(-go.pid, 'SIGTERM'));
  signal?.addEventListener('abort', giveUp, { once: true });
  let modules = 0;
  const said: string[] = [];
  go.stderr.setEncoding('utf8').on('data', (text: string) => {
    const lines = text.split('\n').filter(Boolean);
    modules += lines.filter((line) => line.startsWith('go: downloading ')).length;
    said.push(...lines);
    said.splice(0, Math.max(0, said.length - 5));
  });
  const progress = setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1000);
    const last = said.at(-1)?.startsWith('go: downloading ') ? `; last: ${said.at(-1)?.slice(16)}` : '';
    say(`… Temporal: ${seconds} s, ${modules} modules downloaded${last}`);
  }, PROGRESS_EVERY_MS);
  try {
    await new Promise<void>((resolve, reject) => {
      go.once('error', reject);
      go.once('close', (code) => (code === 0 ? resolve() : reject(new Error(said.at(-1) ?? `go ended with ${code}`))));
    });
  } finally {
    clearInterval(progress);
    signal?.removeEventListener('abort', giveUp);
  }
}

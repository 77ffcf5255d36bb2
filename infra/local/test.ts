import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Broken } from './broken.ts';
import { ensureBuilt, stampFolder } from './build.ts';
import { projectRoot } from './paths.ts';
import { toTerminal as say, sayBroken } from './say.ts';

interface Counts {
  passed: number;
  failed: number;
}

/** What Jest writes down of a run, as far as it is counted here. A suite that does not even load counts as one failure. */
interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** One check of the whole project, counted as one test. */
async function check(name: string, work: () => Promise<string | undefined>): Promise<boolean> {
  const since = Date.now();
  const problem = await work();
  say(`  ${problem === undefined ? '✓' : '✗'} ${name.padEnd(40)} ${seconds(since)}`);
  if (problem !== undefined) say(problem.replace(/^/gm, '    '));
  return problem === undefined;
}

/** All packages as one program, but for the pages: a third of the time that one program for each takes, and quicker still the next time. */
async function types(root: string): Promise<string | undefined> {
  // the pages are a program of their own: they run in browsers, and know another library of types
  const programs = ['tsconfig.json', 'apps/web/tsconfig.json'];
  const results = await Promise.all(
    programs.map((program) => run(root, ['typescript/bin/tsc', '-p', program, '--pretty', 'false'])),
  );
  const bad = results.filter(({ code }) => code !== 0).map(({ output }) => output.trim());
  return bad.length > 0 ? bad.join('\n') : undefined;
}

async function build(root: string): Promise<string | undefined> {
  try {
    await ensureBuilt(root, say);
    return undefined;
  } catch (error) {
    if (error instanceof Broken) return error.lines.join('\n');
    throw error;
  }
}

/** What no package's own lint sees: files at the root, import circles across packages, what is exported for nobody. */
function whole(root: string): Promise<string | undefined> {
  const folders = ['libs', 'workflows', 'activities', 'apps', 'infra', 'test'];
  const commands = [
    ['@biomejs/biome/bin/biome', 'check', '.'],
    ['dependency-cruiser/bin/dependency-cruiser.mjs', '--config', '.dependency-cruiser.cjs', '-T', 'err', ...folders],
    ['knip/bin/knip.js', '--no-progress'],
  ];
  return Promise.all(commands.map((command) => run(root, command))).then((results) => {
    const bad = results.filter((result) => result.code !== 0).map((result) => result.output.trim());
    return bad.length > 0 ? bad.join('\n') : undefined;
  });
}

function run(root: string, [script = '', ...args]: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** All suites, or those that `args` select. What Jest prints goes to the terminal as it comes. */
function jest(root: string, args: string[]): Promise<Counts> {
  const report = join(stampFolder(root), `jest-${process.pid}.json`);
  mkdirSync(stampFolder(root), { recursive: true });
  const script = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const options = ['-c', join(root, 'jest.config.cjs'), '--json', `--outputFile=${report}`, '--verbose=false', ...args];
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    TZ: 'UTC',
    NODE_ENV: 'test',
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
    // in a browser every page in all its looks, as `npm run test:browser -- --all` asks for
    ...(args.includes('--all') && { ALL_LOOKS: '1' }),
  };
  // What the caller has set for `npm start` is no business of the tests: each suite has a database of its own.
  for (const key of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'TEMPORAL_ADDRESS', 'LOCAL_DIR']) env[key] = undefined;
  const child = spawn(process.execPath, [script, ...options], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const forward = (name: NodeJS.Signals): void => void child.kill(name);
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, forward);
  process.once('disconnect', () => forward('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (!existsSync(report)) return resolve({ passed: 0, failed: 1 });
      const read = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
      rmSync(report);
      const failed = read.numFailedTests + read.numRuntimeErrorTestSuites;
      return resolve({ passed: read.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed });
    });
  });
}

async function test(args: string[]): Promise<number> {
  const since = Date.now();
  const root = projectRoot();
  say('Thi Đua: đang kiểm tra / testing');
  const built = await check('Bản dựng / build', () => build(root));
  const suites = jest(root, args);
  const checks = [built];
  if (args.length === 0) {
    // beside the suites, which wait a good part of their time; on a fresh machine they all wait for the engine first
    checks.push(await check('Kiểu / types', () => types(root)));
    checks.push(await check('Quy tắc mã và chiều import / lint, imports', () => whole(root)));
  }
  const counts = await suites;
  const passed = counts.passed + checks.filter(Boolean).length;
  const failed = counts.failed + checks.filter((ok) => !ok).length;
  say(`\nThời gian / time ${seconds(since)}`);
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await test(process.argv.slice(2)).catch((error: unknown) => {
  sayBroken(error, say);
  say('0 passed, 1 failed');
  return 1;
});
if (process.connected) process.disconnect();

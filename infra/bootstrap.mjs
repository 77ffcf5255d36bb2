// The first thing that runs, on whatever Node the machine has: no dependency, no syntax newer than Node 14.8.
// It brings the dependencies up to date and hands over to the Node that came with them.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const MODULES = join(ROOT, 'node_modules');
const NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const STAMP = join(MODULES, '.thidua', 'lock');
const PROGRESS_EVERY_MS = 5000;

const COMMANDS = {
  start: 'start.ts',
  test: 'test.ts',
  reset: 'reset.ts',
  rehearse: 'rehearse.ts',
  chaos: 'chaos.ts',
  'rules-check': 'rules-check.ts',
  migrate: 'migrate.ts',
  'audit-verify': 'audit-verify.ts',
};

// Whoever reads along may go away.
process.stdout.on('error', () => undefined);
const say = (line) => process.stdout.write(`${line}\n`);

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

/** Whether what npm wrote down of its last installation is what the lock file asks for. */
function installedAsLocked() {
  const hidden = join(MODULES, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, wanted]) => {
    if (!path.includes('node_modules/') || wanted.optional || wanted.devOptional || wanted.peer) return true;
    const found = installed[path];
    return found !== undefined && found.version === wanted.version && found.resolved === wanted.resolved;
  });
}

function upToDate() {
  if (!existsSync(NODE)) return false;
  const digest = lockDigest();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return true;
  if (!installedAsLocked()) return false;
  stamp(digest);
  return true;
}

function stamp(digest) {
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, digest);
}

/** npm as it runs this script, else the one on PATH. Warnings about engines are no news: another Node will run it all. */
function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier'];
  const byNpm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'development' } };
  if (byNpm?.includes('npm')) return spawn(process.execPath, [byNpm, ...args], options);
  return spawn('npm', args, { ...options, shell: process.platform === 'win32' });
}

function install() {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  say('Thi Đua: đang cài thư viện / installing dependencies (about a minute)');
  const npm = npmCi();
  let output = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (text) => (output += text));
  const progress = setInterval(() => say(`  … npm ci, ${seconds()} s`), PROGRESS_EVERY_MS);
  return new Promise((resolve) => {
    npm.once('error', (error) => resolve(error.message));
    npm.once('close', (code) => resolve(code === 0 ? undefined : output.trim() || `npm ci ended with ${code}`));
  }).then((problem) => {
    clearInterval(progress);
    if (problem === undefined && !existsSync(NODE)) problem = `npm ci left no ${NODE}`;
    if (problem !== undefined) {
      say(`\n✗ npm ci\n${problem.replace(/^/gm, '    ')}`);
      say(
        '→ Cách xử lý / what to do: Kiểm tra kết nối tới kho npm rồi thử lại / Check the connection to the npm registry, then try again.',
      );
      process.exit(1);
    }
    stamp(lockDigest());
    say(`  ✓ thư viện / dependencies ${seconds()} s`);
  });
}

/** Hands the terminal over. Signals go through; the exit code comes back. */
function handOver(script, args) {
  const entry = join(ROOT, 'infra', 'local', script);
  const path = `${join(MODULES, '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const env = { ...process.env, PATH: path, THIDUA_CALLED_FROM: process.env.INIT_CWD || process.cwd() };
  const child = spawn(NODE, [entry, ...args], { cwd: ROOT, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
  // npm killed outright tells nobody: its child sees only that it has another parent now.
  const parent = process.ppid;
  const orphaned = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(orphaned);
    child.kill('SIGTERM');
  }, 1000);
  if (!process.env.npm_lifecycle_event) clearInterval(orphaned);
  child.once('error', (error) => {
    say(
      `✗ ${NODE}: ${error.message}\n→ Cách xử lý / what to do: Xóa thư mục node_modules rồi thử lại / Remove node_modules and try again.`,
    );
    process.exit(1);
  });
  child.once('exit', (code, signal) => process.exit(code === null ? (signal === 'SIGINT' ? 130 : 1) : code));
}

async function main() {
  const [command, ...args] = process.argv.slice(2);
  const script = COMMANDS[command];
  if (script === undefined) {
    say(`Lệnh / commands: ${Object.keys(COMMANDS).join(', ')}`);
    process.exit(2);
  }
  if (Number(process.versions.node.split('.')[0]) < 20) {
    say(`✗ Node ${process.versions.node} is too old to begin with.`);
    say(
      '→ Cách xử lý / what to do: install Node 20 or later (https://nodejs.org); it fetches the one we run on by itself.',
    );
    process.exit(1);
  }
  if (!upToDate()) await install();
  handOver(script, args);
}

main();

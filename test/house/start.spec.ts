import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stillRuns } from '@thidua/local/processes';
import type { Run } from '@thidua/local/run-file';

const ROOT = join(__dirname, '..', '..');
const READY = 'forget everything local: npm run reset';

jest.setTimeout(180_000);

let folder: string;

interface Started {
  child: ChildProcess;
  output(): string;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
  /** Waits until the output holds `text`, or the program has ended. */
  says(text: string): Promise<void>;
}

function command(name: 'start' | 'reset', ...args: string[]): Started {
  const env: NodeJS.ProcessEnv = { ...process.env, LOCAL_DIR: folder, NODE_OPTIONS: '', NODE_ENV: 'development' };
  for (const key of ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'npm_lifecycle_event']) env[key] = undefined;
  const child = spawn(process.execPath, ['infra/bootstrap.mjs', name, ...args], { cwd: ROOT, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  let over = false;
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve)).finally(() => (over = true));
  return {
    child,
    output: () => output,
    ended,
    says: async (text) => {
      while (!output.includes(text)) {
        if (over) throw new Error(`it ended without saying "${text}":\n${output}`);
        await sleep(50);
      }
    },
  };
}

const runNow = (): Run => JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as Run;

async function status(path: string): Promise<number | undefined> {
  const url = `${runNow().addresses?.apiUrl}/api/${path}`;
  return fetch(url).then(
    (response) => response.status,
    () => undefined,
  );
}

/** Ends whatever a test that failed half-way has left. */
async function endLeftovers(): Promise<void> {
  if (!existsSync(join(folder, 'run.json'))) return;
  const { supervisor, children } = runNow();
  if (stillRuns(supervisor)) process.kill(supervisor.pid, 'SIGTERM');
  for (let tries = 0; stillRuns(supervisor) && tries < 600; tries += 1) await sleep(50);
  for (const mark of children.filter(stillRuns)) process.kill(mark.pid, 'SIGKILL');
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'house-'));
});

afterAll(async () => {
  await endLeftovers();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  let started: Started;
  let run: Run;

  it('brings everything up, and the first address it says is the product itself', async () => {
    started = command('start');
    await started.says(READY);
    run = runNow();
    expect(run.children.map(({ name }) => name).toSorted()).toEqual([
      'api',
      'mailbox',
      'postgres',
      'temporal',
      'worker',
    ]);
    expect(/https?:\/\/[^\s]+/.exec(started.output())?.[0]).toBe(run.addresses?.apiUrl);
    expect(started.output()).toContain('truong.');
    expect(await status('health/ready')).toBe(200);
  });

  it('says so when it already runs, and leaves the one that runs alone', async () => {
    const second = command('start');
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`already runs at ${run.addresses?.apiUrl}`);
    expect(run.children.every(stillRuns)).toBe(true);
  });

  it('is not reset while it runs', async () => {
    const reset = command('reset', '--yes');
    expect(await reset.ended).toBe(1);
    expect(existsSync(join(folder, 'pg'))).toBe(true);
  });

  it('stops in order at Ctrl-C, and leaves nothing running', async () => {
    started.child.kill('SIGINT');
    expect(await started.ended).toBe(0);
    const order = ['api', 'worker', 'temporal', 'postgres'].map((name) => started.output().indexOf(`stopping ${name}`));
    expect(order.every((position, index) => position > (order[index - 1] ?? 0))).toBe(true);
    expect([run.supervisor, ...run.children].filter(stillRuns)).toEqual([]);
    expect(existsSync(join(folder, 'run.json'))).toBe(false);
  });
});

describe('a supervisor that was killed outright', () => {
  it('leaves its children, and the next start ends them first; of two at once one takes over', async () => {
    const first = command('start');
    await first.says(READY);
    const orphaned = runNow();
    process.kill(orphaned.supervisor.pid, 'SIGKILL');
    await first.ended;
    expect(orphaned.children.every(stillRuns)).toBe(true);

    const rivals = [command('start'), command('start')];
    const loser = await Promise.race(rivals.map((rival) => rival.ended.then(() => rival)));
    const next = rivals.find((rival) => rival !== loser) as Started;
    await next.says(READY);
    expect(rivals.map((rival) => rival.output()).join()).toContain('cleaning up after it');
    expect(loser.output()).toContain('already runs');
    expect(orphaned.children.filter(stillRuns)).toEqual([]);
    expect(await status('health/ready')).toBe(200);

    const { children } = runNow();
    next.child.kill('SIGTERM');
    await next.ended;
    expect(children.filter(stillRuns)).toEqual([]);
  });
});

describe('a power cut', () => {
  it('kills everything at once, and the next start brings up what there was', async () => {
    const first = command('start');
    await first.says(READY);
    const cut = runNow();
    for (const { pid } of [cut.supervisor, ...cut.children]) process.kill(pid, 'SIGKILL');
    await first.ended;
    const next = command('start');
    await next.says(READY);
    expect(await status('health/ready')).toBe(200);
    next.child.kill('SIGTERM');
    await next.ended;
  });
});

describe('a part that dies', () => {
  let started: Started;
  const pidOf = (part: string): number => runNow().children.findLast(({ name }) => name === part)?.pid ?? 0;

  it.each(['worker', 'postgres', 'temporal'])(
    'is started again: %s',
    async (part) => {
      if (part === 'worker') {
        started = command('start');
        await started.says(READY);
      }
      const killed = pidOf(part);
      process.kill(killed, 'SIGKILL');
      await started.says(`! ${part} `);
      while (pidOf(part) === killed) await sleep(20);
      while ((await status('health/ready')) !== 200) await sleep(50);
      expect(runNow().children.filter(stillRuns)).toHaveLength(5);
    },
    60_000,
  );

  it('again and again is named with its last words, and everything stops', async () => {
    const { children } = runNow();
    while (started.child.exitCode === null) {
      const api = runNow().children.findLast(({ name }) => name === 'api');
      if (api !== undefined && stillRuns(api)) process.kill(api.pid, 'SIGKILL');
      await sleep(20);
      if (!existsSync(join(folder, 'run.json'))) break;
    }
    expect(await started.ended).toBe(1);
    expect(started.output()).toContain('✗ api: ');
    expect(children.filter(stillRuns)).toEqual([]);
  }, 60_000);
});

describe('one of the two stores is gone', () => {
  it('says which, and what to do, and starts nothing', async () => {
    rmSync(join(folder, 'temporal.db'));
    const started = command('start');
    expect(await started.ended).toBe(1);
    expect(started.output()).toContain("the engine's file");
    expect(started.output()).toContain('npm run reset');
    expect(existsSync(join(folder, 'run.json'))).toBe(false);
  });

  it('is put right by a reset, which forgets both', async () => {
    expect(await command('reset', '--yes').ended).toBe(0);
    expect(existsSync(folder)).toBe(false);
  });
});

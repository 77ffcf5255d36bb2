import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Broken } from './broken.ts';
import { startMailbox } from './mailbox.ts';
import { makeFolders, type StackFolder } from './paths.ts';
import { answers, anyPort, freePort, until } from './ports.ts';
import { createDatabase, startPostgres, superuserUrl } from './postgres.ts';
import { lastLines, launch, type Running } from './processes.ts';
import type { StackAddresses } from './run-file.ts';
import { type Say, step } from './say.ts';
import { localSecrets, type Secrets } from './secrets.ts';
import { startTemporal } from './temporal.ts';
import { acquireTemporal } from './temporal-binary.ts';

const HOST = '127.0.0.1';
const NAMESPACE = 'thidua';
const SAMPLE = 'infra/samples/ha-nam-2023';

export interface StackPlan {
  root: string;
  folder: StackFolder;
  /** `kept` survives a restart and prefers the usual ports; `throwaway` lives in memory on whatever ports there are. */
  life: 'kept' | 'throwaway';
  say: Say;
  signal: AbortSignal;
  /** Called with every process as soon as it exists, so that it can be ended whatever happens next. */
  started: (running: Running) => void;
  env?: NodeJS.ProcessEnv;
}

interface Database {
  appUrl: string;
  ownerUrl: string;
}

interface Mailbox {
  smtpUrl: string;
  webUrl: string;
}

interface Engine {
  address: string;
  ui?: string;
}

/** Picks ports so that two programs of one stack never pick the same. */
class Ports {
  readonly #taken = new Set<number>();
  readonly #plan: StackPlan;

  constructor(plan: StackPlan) {
    this.#plan = plan;
  }

  async pick(what: string, preferred: number): Promise<number> {
    const port = this.#plan.life === 'kept' ? await freePort(preferred, this.#taken) : await anyPort();
    this.#taken.add(port);
    if (this.#plan.life === 'kept' && port !== preferred) {
      this.#plan.say(
        `  · Cổng ${preferred} đã có chương trình khác dùng / port ${preferred} is taken: ${what} → ${port}`,
      );
    }
    return port;
  }
}

async function ownDatabase(plan: StackPlan, secrets: Secrets, port: number): Promise<Database> {
  const { folder, started, life } = plan;
  await startPostgres({
    folder: folder.pg,
    port,
    password: secrets.postgresPassword,
    log: join(folder.logs, 'postgres.log'),
    durable: life === 'kept',
    launched: started,
  });
  await createDatabase(superuserUrl(port, secrets.postgresPassword), 'thidua');
  const password = encodeURIComponent(secrets.appPassword);
  return {
    ownerUrl: superuserUrl(port, secrets.postgresPassword, 'thidua'),
    appUrl: `postgres://thidua_app:${password}@${HOST}:${port}/thidua`,
  };
}

/** A database of the caller's: migrated as its owner, used as the application's role. */
function givenDatabase(env: NodeJS.ProcessEnv, url: string, secrets: Secrets): Database {
  if (env.DATABASE_OWNER_URL) return { appUrl: url, ownerUrl: env.DATABASE_OWNER_URL };
  const app = new URL(url);
  app.username = 'thidua_app';
  app.password = secrets.appPassword;
  return { appUrl: app.href, ownerUrl: url };
}

async function migrated({ appUrl, ownerUrl }: Database, remedy: string): Promise<string[]> {
  const { default: database } = await import('@thidua/database');
  const app = new URL(appUrl);
  try {
    return await database.migrate(ownerUrl, {
      appRole: decodeURIComponent(app.username),
      appPassword: decodeURIComponent(app.password),
    });
  } catch (error) {
    const why = (error as Error).message || String(error);
    throw new Broken('Cơ sở dữ liệu / database', why, remedy);
  }
}

async function ownEngine(plan: StackPlan, binary: string, port: number, uiPort: number | undefined): Promise<Engine> {
  await startTemporal({
    binary,
    port,
    uiPort,
    file: plan.life === 'kept' ? plan.folder.engineFile : undefined,
    log: join(plan.folder.logs, 'temporal.log'),
    launched: plan.started,
  });
  return { address: `${HOST}:${port}`, ui: uiPort ? `http://${HOST}:${uiPort}` : undefined };
}

/** Mail of a stack that is kept goes to a mailbox beside it, unless MAIL_URL says where. */
async function ownMailbox(plan: StackPlan, ports: Ports): Promise<Mailbox> {
  const port = await ports.pick('SMTP', 1025);
  const webPort = await ports.pick('Mailbox web', 1080);
  const { folder, started } = plan;
  await startMailbox({
    port,
    webPort,
    folder: folder.mail,
    log: join(folder.logs, 'mailbox.log'),
    launched: started,
  });
  return { smtpUrl: `smtp://${HOST}:${port}`, webUrl: `http://${HOST}:${webPort}/index.html` };
}

async function givenEngine(address: string): Promise<Engine> {
  const [host = HOST, port = '7233'] = address.split(':');
  if (await answers(host, Number(port), 5000)) return { address };
  throw new Broken(
    'Temporal',
    `nothing answers at TEMPORAL_ADDRESS (${address})`,
    'Start it, or unset TEMPORAL_ADDRESS.',
  );
}

function programs(plan: StackPlan, env: NodeJS.ProcessEnv): Running[] {
  return ['worker', 'api'].map((name) => {
    const main = join(plan.root, 'apps', name, 'dist', 'main.js');
    if (!existsSync(main)) throw new Broken(name, `${main} does not exist`, 'npm run build');
    const args = ['--enable-source-maps', main];
    const log = join(plan.folder.logs, `${name}.log`);
    const running = launch({ name, command: process.execPath, args, env, cwd: plan.root, log });
    plan.started(running);
    return running;
  });
}

/** What the product says of itself; undefined when it is ready. */
export async function notReady(apiUrl: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${apiUrl}/api/health/ready`, { signal: AbortSignal.timeout(5000) });
    const said = await response.text();
    return response.ok ? undefined : said.slice(0, 1000);
  } catch (error) {
    return `it does not answer: ${(error as Error).message}`;
  }
}

async function waitUntilReady(apiUrl: string, running: Running[], signal: AbortSignal): Promise<void> {
  const check = (): void => {
    signal.throwIfAborted();
    for (const one of running) one.check();
  };
  let said: string | undefined;
  const probe = async (): Promise<boolean> => {
    said = await notReady(apiUrl);
    return said === undefined;
  };
  if (await until(probe, { withinMs: 120_000, everyMs: 100, check })) return;
  const logs = running.map(({ log }) => log);
  const last = logs.flatMap((log) => [`${log}:`, ...lastLines(log, 8)]);
  throw new Broken('API, worker', `not ready within two minutes: ${said}`, `Đọc tệp / Read ${logs.join(', ')}`, last);
}

/** Brings up everything, step by step, and answers where it is. What was started is in the hands of `plan.started`. */
export async function bringUp(plan: StackPlan): Promise<StackAddresses> {
  const { folder, say, signal, env = process.env } = plan;
  makeFolders(folder);
  const secrets = localSecrets(folder);
  const ports = new Ports(plan);
  const kept = plan.life === 'kept';
  const given = { database: kept ? env.DATABASE_URL : undefined, engine: kept ? env.TEMPORAL_ADDRESS : undefined };

  const apiPort = await ports.pick('API', 3000);
  const pgPort = given.database ? 0 : await ports.pick('Postgres', 5433);
  const enginePort = given.engine ? 0 : await ports.pick('Temporal', 7233);
  const uiPort = given.engine || !kept ? undefined : await ports.pick('Temporal web', 8233);
  const apiUrl = `http://${HOST}:${apiPort}`;

  const database = async (): Promise<Database> => {
    const own = given.database
      ? givenDatabase(env, given.database, secrets)
      : await step(
          say,
          'Postgres',
          () => ownDatabase(plan, secrets, pgPort),
          () => `${HOST}:${pgPort}`,
        );
    const remedy = given.database
      ? 'Kiểm tra DATABASE_URL / Check DATABASE_URL.'
      : 'Xóa hết dữ liệu trên máy này / Forget everything local: npm run reset';
    const note = (run: string[]): string => (run.length > 0 ? `${run.length} migrations` : 'up to date');
    await step(say, 'Cơ sở dữ liệu / database', () => migrated(own, remedy), note);
    return own;
  };
  const engine = async (): Promise<Engine> => {
    const address = given.engine;
    if (address)
      return step(
        say,
        'Temporal',
        () => givenEngine(address),
        () => `TEMPORAL_ADDRESS (${address})`,
      );
    const { binary, how } = await acquireTemporal({ say: (line) => say(`  ${line}`), signal, env });
    const note = (): string => `${HOST}:${enginePort}, from ${how}`;
    return step(say, 'Temporal', () => ownEngine(plan, binary, enginePort, uiPort), note);
  };

  const mailbox = async (): Promise<Mailbox | undefined> => {
    if (!kept || env.MAIL_URL) return undefined;
    return step(
      say,
      'Hộp thư / mailbox',
      () => ownMailbox(plan, ports),
      ({ webUrl }) => new URL(webUrl).host,
    );
  };

  const [store, process_, mail] = await settled([database(), engine(), mailbox()]);
  signal.throwIfAborted();
  const addresses: StackAddresses = {
    apiUrl,
    temporalAddress: process_.address,
    temporalUi: process_.ui,
    ...(mail && { mailboxUrl: mail.webUrl }),
    namespace: env.TEMPORAL_NAMESPACE ?? NAMESPACE,
    databaseUrl: store.appUrl,
  };
  await step(say, 'API, worker', () =>
    waitUntilReady(apiUrl, programs(plan, environmentOf(plan, addresses, secrets, apiPort, mail)), signal),
  );
  return addresses;
}

/** Waits for all, so that none is still starting something when another has failed. */
async function settled<A, B, C>([a, b, c]: [Promise<A>, Promise<B>, Promise<C>]): Promise<[A, B, C]> {
  const results = await Promise.allSettled([a, b, c]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return [await a, await b, await c];
}

/** What API and worker are told of where everything is. */
export function environmentOf(
  plan: Pick<StackPlan, 'root' | 'folder' | 'env'>,
  at: StackAddresses,
  secrets: Secrets,
  apiPort: number,
  mail: Pick<Mailbox, 'smtpUrl'> | undefined,
): NodeJS.ProcessEnv {
  const { DATABASE_OWNER_URL: _, ...inherited } = plan.env ?? process.env;
  return {
    LOG_LEVEL: 'info',
    // A mailbox on the same machine takes a whole rehearsal at once.
    ...(mail && { MAIL_URL: mail.smtpUrl, MAIL_PER_MINUTE: '6000' }),
    SAMPLE_FOLDER: join(plan.root, SAMPLE),
    ...inherited,
    THIDUA_MODE: 'local',
    DATABASE_URL: at.databaseUrl,
    TEMPORAL_ADDRESS: at.temporalAddress,
    TEMPORAL_NAMESPACE: at.namespace,
    API_HOST: HOST,
    API_PORT: String(apiPort),
    PUBLIC_URL: at.apiUrl,
    API_SECRET: secrets.apiSecret,
    FILES_DRIVER: 'local',
    FILES_ROOT: plan.folder.files,
    LOCAL_DIR: plan.folder.root,
  };
}

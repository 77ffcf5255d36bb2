import { randomInt } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@thidua/database';
import { makeFolders, type StackFolder, stackFolder } from '@thidua/local/paths';
import { freePort } from '@thidua/local/ports';
import { createDatabase, startPostgres, superuserUrl } from '@thidua/local/postgres';
import { lastLines, launch, type Running, stillRuns, stop } from '@thidua/local/processes';
import { localSecrets } from '@thidua/local/secrets';
import { environmentOf, notReady } from '@thidua/local/stack';
import { startTemporal } from '@thidua/local/temporal';
import { acquireTemporal } from '@thidua/local/temporal-binary';
import { type Throwaway, throwaway } from '@thidua/local/throwaway';
import { until } from '../support/until';
import { PostOffice } from './post-office';

const ROOT = join(__dirname, '../..');
const NAMESPACE = 'thidua';

/** What can be taken away, one program each. */
export type Part = 'postgres' | 'engine' | 'api' | 'worker';

/** A worker that is the real program, or one that loses the first answer of each kind of activity. */
type WorkerKind = 'sound' | 'losesAnswers';

/** How each part is asked to stop, and how long it may take. */
const ASKED: Record<Part, [NodeJS.Signals, number]> = {
  postgres: ['SIGINT', 20_000],
  engine: ['SIGTERM', 10_000],
  api: ['SIGTERM', 20_000],
  worker: ['SIGTERM', 25_000],
};

/** Ports that no outgoing connection is ever given, so that they are still free when a part comes back. */
async function keptPorts(): Promise<[postgres: number, engine: number, api: number, smtp: number]> {
  const taken = new Set<number>();
  const next = async (): Promise<number> => {
    const port = await freePort(randomInt(20_000, 32_000), taken);
    taken.add(port);
    return port;
  };
  return [await next(), await next(), await next(), await next()];
}

/**
 * The whole product on one machine, each part a process of its own on ports and in a folder that stay the same however
 * often it is killed. Nothing of it outlives this process.
 */
export class Machine {
  private readonly parts = new Map<Part, Running[]>();
  workerKind: WorkerKind = 'sound';

  private constructor(
    private readonly home: Throwaway,
    private readonly folder: StackFolder,
    private readonly temporal: string,
    private readonly ports: { postgres: number; engine: number; api: number },
    readonly post: PostOffice,
  ) {}

  /** @param say hears what the first start has to fetch */
  static async set(say: (line: string) => void): Promise<Machine> {
    const home = await throwaway();
    chmodSync(home.folder, 0o711);
    const folder = stackFolder(join(home.folder, 'machine'));
    makeFolders(folder);
    const { binary } = await acquireTemporal({ say });
    const [postgres, engine, api, smtp] = await keptPorts();
    const machine = new Machine(home, folder, binary, { postgres, engine, api }, await PostOffice.open(smtp));
    machine.setClock(0);
    try {
      await machine.startAll();
    } catch (error) {
      await machine.end();
      throw error;
    }
    return machine;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.ports.api}`;
  }

  get stack() {
    return { apiUrl: this.apiUrl, temporalAddress: `127.0.0.1:${this.ports.engine}`, namespace: NAMESPACE };
  }

  /** The database as its owner, for whoever looks behind the product's back. */
  get ownerUrl(): string {
    return superuserUrl(this.ports.postgres, localSecrets(this.folder).postgresPassword, 'thidua');
  }

  get filesFolder(): string {
    return this.folder.files;
  }

  /** The clock of API and workers is so far ahead of the true one from now on. */
  setClock(aheadMs: number): void {
    writeFileSync(this.clockFile, String(aheadMs));
  }

  /** Everything, as after a power cut, until it is ready. */
  async startAll(): Promise<void> {
    await Promise.all([this.start('postgres'), this.start('engine')]);
    await Promise.all([this.start('worker'), this.start('api')]);
    await this.untilReady();
  }

  /** Brings a part back, or one more worker. Postgres and engine answer when this resolves; the others may take longer. */
  async start(part: Part): Promise<void> {
    if (part === 'postgres') await this.startPostgres();
    else if (part === 'engine') await this.startEngine();
    else this.startProgram(part);
  }

  /** Takes a part away at once; of several workers the oldest. Resolves when it is gone. */
  async kill(part: Part): Promise<void> {
    const running = this.parts.get(part)?.shift();
    if (running === undefined || !stillRuns(running.mark)) throw new Error(`${part} had ended by itself`);
    process.kill(running.mark.pid, 'SIGKILL');
    await until(
      async () => stillRuns(running.mark),
      (runs) => !runs,
      { everyMs: 5 },
    );
  }

  /** Asks a part to stop as its operator would, and waits until it has. */
  async stop(part: Part): Promise<void> {
    const running = this.parts.get(part)?.shift();
    if (running === undefined || !stillRuns(running.mark)) throw new Error(`${part} had ended by itself`);
    const forced = await stop(running.mark, ...ASKED[part]);
    if (forced) throw new Error(`${part} did not stop when it was asked to`);
  }

  /** Everything at once. */
  async cutPower(): Promise<void> {
    const all = [...this.parts].flatMap(([part, running]) => running.map(() => part));
    await Promise.all(all.map((part) => this.kill(part)));
  }

  count(part: Part): number {
    return this.parts.get(part)?.length ?? 0;
  }

  async untilReady(): Promise<void> {
    const good = (said: string | undefined): boolean => said === undefined;
    await until(() => notReady(this.apiUrl), good, { withinMs: 90_000, everyMs: 100 });
  }

  /** What each part said last. */
  lastWords(): string[] {
    return ['postgres', 'temporal', 'api', 'worker'].flatMap((name) =>
      lastLines(this.log(name), 3).map((line) => `${name}.log: ${line.slice(0, 300)}`),
    );
  }

  /** Which parts have ended although nobody took them away. */
  fallen(): string[] {
    return [...this.parts].flatMap(([part, all]) => all.filter(({ mark }) => !stillRuns(mark)).map(() => part));
  }

  async end(): Promise<void> {
    await this.home.end();
    this.post.close();
  }

  private get clockFile(): string {
    return join(this.home.folder, 'clock');
  }

  private hold(part: Part, running: Running): void {
    this.home.remember(running.mark);
    this.parts.set(part, [...(this.parts.get(part) ?? []), running]);
  }

  private log(name: string): string {
    return join(this.folder.logs, `${name}.log`);
  }

  private async startPostgres(): Promise<void> {
    const secrets = localSecrets(this.folder);
    const port = this.ports.postgres;
    const running = await startPostgres({
      folder: this.folder.pg,
      port,
      password: secrets.postgresPassword,
      log: this.log('postgres'),
      durable: true,
      launched: ({ mark }) => this.home.remember(mark),
    });
    this.hold('postgres', running);
    await createDatabase(superuserUrl(port, secrets.postgresPassword), 'thidua');
    await migrate(this.ownerUrl, { appRole: 'thidua_app', appPassword: secrets.appPassword });
  }

  private async startEngine(): Promise<void> {
    const running = await startTemporal({
      binary: this.temporal,
      port: this.ports.engine,
      file: this.folder.engineFile,
      log: this.log('temporal'),
      launched: ({ mark }) => this.home.remember(mark),
    });
    this.hold('engine', running);
  }

  private startProgram(part: 'api' | 'worker'): void {
    const secrets = localSecrets(this.folder);
    const databaseUrl = `postgres://thidua_app:${encodeURIComponent(secrets.appPassword)}@127.0.0.1:${this.ports.postgres}/thidua`;
    const env = environmentOf(
      { root: ROOT, folder: this.folder, env: { ...process.env, LOG_LEVEL: 'warn', NODE_OPTIONS: '' } },
      { ...this.stack, databaseUrl },
      secrets,
      this.ports.api,
      { smtpUrl: this.post.url },
    );
    const loses = part === 'worker' && this.workerKind === 'losesAnswers';
    const program = loses
      ? ['--import', join(__dirname, 'typescript.mjs'), join(__dirname, 'losing-worker.ts')]
      : [join(ROOT, 'apps', part, 'dist/main.js')];
    const running = launch({
      name: part,
      command: process.execPath,
      args: ['--require', join(__dirname, 'clock-jump.cjs'), '--enable-source-maps', ...program],
      env: { ...env, CHAOS_CLOCK: this.clockFile },
      cwd: ROOT,
      log: this.log(part),
    });
    this.hold(part, running);
  }
}

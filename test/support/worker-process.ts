import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '@thidua/local/build';
import type { TestStack } from './stack';

const ROOT = join(__dirname, '../..');
const MAIN = join(ROOT, 'apps/worker/dist/main.js');

/** Workers of a stack as processes of their own, which can be killed as no worker in this process can. */
export class WorkerProcess {
  private child: ChildProcess | undefined;
  private last = '';

  private constructor(private readonly stack: TestStack) {}

  /** Puts a process in the place of the stack's own workers. */
  static async inPlaceOfThoseOf(stack: TestStack): Promise<WorkerProcess> {
    await ensureBuilt(ROOT, () => undefined);
    if (!existsSync(MAIN)) throw new Error(`${MAIN} does not exist`);
    await stack.stopWorkers();
    const process = new WorkerProcess(stack);
    process.start();
    return process;
  }

  start(): void {
    const { config, temporalAddress, namespace } = this.stack;
    if (config.files.driver !== 'local') throw new Error('the test stack keeps its files in a folder');
    const { NODE_OPTIONS: _, ...inherited } = process.env;
    const child = spawn(process.execPath, [MAIN], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...inherited,
        THIDUA_MODE: 'local',
        LOG_LEVEL: 'error',
        DATABASE_URL: config.database.url,
        TEMPORAL_ADDRESS: temporalAddress,
        TEMPORAL_NAMESPACE: namespace,
        FILES_DRIVER: 'local',
        FILES_ROOT: config.files.root,
      },
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.last = (this.last + text).slice(-2000);
    });
    this.child = child;
  }

  /** @throws Error when the process has ended by itself */
  kill(): void {
    const { child } = this;
    if (child === undefined || child.exitCode !== null) throw new Error(`the worker was dead already: ${this.last}`);
    child.kill('SIGKILL');
    this.child = undefined;
  }

  async end(): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}

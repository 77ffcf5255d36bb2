import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { markOf, type ProcessMark, stillRuns, stop } from './processes.ts';

/** Where a running stack is reached. */
export interface StackAddresses {
  apiUrl: string;
  temporalAddress: string;
  /** The engine's own web page; absent where the engine is not ours. */
  temporalUi?: string;
  /** The web page of the local mailbox; absent where mail goes elsewhere or nowhere. */
  mailboxUrl?: string;
  namespace: string;
  /** The application's way into the database. */
  databaseUrl: string;
}

/** What the supervisor of a stack has started, on disk as long as it runs. */
export interface Run {
  supervisor: ProcessMark;
  children: ProcessMark[];
  /** Absent until the stack is ready. */
  addresses?: StackAddresses;
}

/** In the order in which they are stopped: nobody loses what they still need. */
export const STOP_ORDER = ['api', 'worker', 'mailbox', 'temporal', 'postgres'] as const;
const ASK: Record<string, [NodeJS.Signals, number]> = {
  api: ['SIGTERM', 15_000],
  worker: ['SIGTERM', 20_000],
  temporal: ['SIGTERM', 10_000],
  // SIGINT is Postgres's fast shutdown: it does not wait for clients to go.
  postgres: ['SIGINT', 20_000],
};

export function readRun(file: string): Run | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Run;
  } catch {
    return undefined;
  }
}

/** Stops the processes in order; names those that had to be ended by force. */
export async function stopInOrder(children: ProcessMark[], stopping?: (name: string) => void): Promise<string[]> {
  const forced: string[] = [];
  for (const name of STOP_ORDER) {
    for (const mark of children.filter((child) => child.name === name && stillRuns(child))) {
      stopping?.(name);
      if (await stop(mark, ...(ASK[name] ?? ['SIGTERM', 10_000]))) forced.push(name);
    }
  }
  return forced;
}

/** The run of this process, kept on disk. */
export class RunFile {
  readonly #file: string;
  readonly run: Run;

  private constructor(file: string, run: Run) {
    this.#file = file;
    this.run = run;
  }

  /** Writes down that the stack is this process's from now on. */
  static claim(file: string): RunFile {
    const claimed = new RunFile(file, { supervisor: markOf('supervisor', process.pid), children: [] });
    claimed.#write();
    return claimed;
  }

  remember(mark: ProcessMark): void {
    this.run.children.push(mark);
    this.#write();
  }

  get isReady(): boolean {
    return this.run.addresses !== undefined;
  }

  ready(addresses: StackAddresses): void {
    this.run.addresses = addresses;
    this.#write();
  }

  remove(): void {
    rmSync(this.#file, { force: true });
  }

  #write(): void {
    const next = `${this.#file}.new`;
    writeFileSync(next, `${JSON.stringify(this.run, null, 2)}\n`, { mode: 0o600 });
    renameSync(next, this.#file);
  }
}

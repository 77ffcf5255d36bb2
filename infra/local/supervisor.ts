import { Broken } from './broken.ts';
import { lastLines, type ProcessMark, type Running } from './processes.ts';
import { type Run, type RunFile, stopInOrder } from './run-file.ts';
import { type Say, sayBroken } from './say.ts';

const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** One Ctrl-C may arrive more than once: from the terminal, and from each program between it and us. */
const SAME_KEYSTROKE_MS = 2000;

/** Watches what it was given, and ends it in order when asked, or when one of it dies. */
export class Supervisor {
  readonly #running: Running[] = [];
  readonly #abort = new AbortController();
  readonly #file: RunFile;
  readonly #say: Say;
  #stopping = false;
  #askedAt: number | undefined;

  constructor(file: RunFile, say: Say) {
    this.#file = file;
    this.#say = say;
    for (const name of ENDINGS) process.on(name, () => this.#asked());
    process.on('uncaughtException', (error) => {
      sayBroken(error, say);
      this.#asked();
    });
    // The bootstrap is gone without a word: whoever started us does not want us any more.
    process.once('disconnect', () => this.#askedAt ?? this.#asked());
  }

  /** Aborted when somebody asks us to stop, or when a part dies; the reason of the latter is a `Broken`. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  get wasAsked(): boolean {
    return this.#askedAt !== undefined;
  }

  /** Throws the reason as soon as there is one to stop. */
  async untilTheEnd(): Promise<never> {
    await new Promise<void>((resolve) => {
      if (this.signal.aborted) resolve();
      this.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    throw this.signal.reason;
  }

  watch(running: Running): void {
    this.#running.push(running);
    this.#file.remember(running.mark);
    running.child.once('exit', () => {
      const { mark, log } = running;
      const why = 'it stopped by itself, so everything stops';
      if (!this.#stopping) this.#abort.abort(new Broken(mark.name, why, `Read ${log}`, lastLines(log)));
    });
  }

  /** Stops everything in order and forgets the run. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const forced = await stopInOrder(this.#marks(), (name) => this.#say(`  · dừng / stopping ${name}`));
    for (const name of forced) this.#say(`  · ${name} did not stop by itself and was ended`);
    this.#file.remove();
    this.#running.length = 0;
  }

  #marks(): ProcessMark[] {
    return this.#running.map((running) => running.mark);
  }

  #asked(): void {
    const now = Date.now();
    if (this.#askedAt === undefined) {
      this.#askedAt = now;
      this.#abort.abort(new Error('asked to stop'));
    } else if (now - this.#askedAt > SAME_KEYSTROKE_MS && this.#running.length > 0) {
      this.#askedAt = now;
      this.#say('  · gấp / at once');
      for (const { mark } of this.#running) {
        // Postgres is left to its own fast shutdown: it is quick, and a killed one has to recover at the next start.
        if (mark.name !== 'postgres') endGroup(mark.pid);
      }
    }
  }
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Ends what the supervisor of an earlier run left behind because it was killed. */
export async function cleanUpAfter(run: Run, say: Say): Promise<void> {
  say('  · Lần chạy trước bị ngắt đột ngột, đang dọn / the last run was cut short; cleaning up after it');
  await stopInOrder(run.children, (name) => say(`  · dừng / stopping ${name} (of the last run)`));
}

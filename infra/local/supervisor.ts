import { Broken } from './broken.ts';
import { lastLines, type ProcessMark, type Running } from './processes.ts';
import { type Run, type RunFile, stopInOrder } from './run-file.ts';
import { type Say, sayBroken } from './say.ts';

const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** One Ctrl-C may arrive more than once: from the terminal, and from each program between it and us. */
const SAME_KEYSTROKE_MS = 2000;

/** A part that ends by itself is started again after so long, and twice as long each time after that. */
const FIRST_DELAY_MS = 500;
/** One that has ended more often than this within so long will not live: everything stops. */
const MOST_ENDS = 5;
const WITHIN_MS = 2 * 60_000;

/**
 * Watches what it was given. A part that ends by itself once all is ready is started again, as the others live through
 * its absence; before that, or when it ends again and again, everything stops. Ends it all in order when asked.
 */
export class Supervisor {
  /** When each part has ended by itself. */
  readonly #ends = new Map<string, number[]>();
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
    running.child.once('exit', (code, by) => {
      if (!this.#stopping) this.#ended(running, by ?? `exit code ${code}`);
    });
  }

  #ended(running: Running, how: string): void {
    const { name } = running.mark;
    const since = Date.now() - WITHIN_MS;
    const ends = [...(this.#ends.get(name) ?? []), Date.now()].filter((at) => at > since);
    this.#ends.set(name, ends);
    if (!this.#file.isReady || ends.length > MOST_ENDS) {
      const why = `it stopped by itself (${how}), so everything stops`;
      this.#abort.abort(new Broken(name, why, `Đọc tệp / Read ${running.log}`, lastLines(running.log)));
      return;
    }
    const delay = FIRST_DELAY_MS * 2 ** (ends.length - 1);
    this.#say(`  ! ${name} đã dừng / stopped (${how}); khởi động lại / starting it again in ${delay / 1000} s`);
    setTimeout(() => {
      if (!this.#stopping && !this.signal.aborted) this.watch(running.again());
    }, delay);
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
      this.#say('  · dừng ngay / at once');
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

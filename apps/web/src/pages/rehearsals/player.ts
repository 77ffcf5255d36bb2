import { type Pace, stepTo } from './pace';

/** An act as it stands in the player's list: who does what when, and whether it is meant to be refused. */
export interface PlannedAct {
  moment: string;
  by: string;
  do: string;
  line: number;
  expect?: string;
}

interface RefusedAct extends PlannedAct {
  code: string;
}

export interface Playing {
  status: 'playing' | 'paused' | 'over' | 'failed';
  pace: Pace;
  /** Where the clock stands, as far as it was led here. */
  at: string | null;
  /** Acts that were played, of all there are. */
  done: number;
  all: number;
  /** The act that was played last. */
  last: PlannedAct | null;
  refused: RefusedAct[];
  /** Acts that went otherwise than the year says: refused without `expect`, or not refused in spite of it. */
  surprises: (PlannedAct & { code: string | null })[];
  /** Why it failed. */
  error: unknown;
}

/** What a player plays with. */
export interface Stage<A extends PlannedAct> {
  acts: readonly A[];
  /** Where the clock stands. */
  at: () => Promise<string>;
  /** Everything due before that moment happens. */
  lead: (to: string) => Promise<void>;
  /** @returns the code with which the rules refuse it */
  play: (act: A) => Promise<string | undefined>;
  /** Until when the year goes on by itself after the last act; null when it is over. */
  end: () => Promise<string | null>;
}

/**
 * Plays a year step by step: leads the clock to the next act at a pace, plays it, and so on to the end. It can be paused
 * and gone on with; what failed is tried again by going on. An act is never played before everything due has happened.
 */
export class Player<A extends PlannedAct> {
  private state: Playing;
  private readonly listeners = new Set<() => void>();
  private wake: () => void = () => undefined;
  private isRunning = false;

  constructor(
    private readonly stage: Stage<A>,
    pace: Pace,
  ) {
    const all = stage.acts.length;
    this.state = {
      status: 'paused',
      pace,
      at: null,
      done: 0,
      all,
      last: null,
      refused: [],
      surprises: [],
      error: null,
    };
  }

  readonly now = (): Playing => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  setPace(pace: Pace): void {
    this.set({ pace });
    this.wake();
  }

  pause(): void {
    if (this.state.status === 'playing') this.set({ status: 'paused' });
    this.wake();
  }

  /** Goes on from where it stands. Resolves when it pauses, fails or is over. */
  async go(): Promise<void> {
    if (this.state.status === 'over') return;
    this.set({ status: 'playing', error: null });
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      await this.playOn();
    } catch (error) {
      this.set({ status: 'failed', error });
    } finally {
      this.isRunning = false;
    }
  }

  private async playOn(): Promise<void> {
    let at = await this.stage.at();
    this.set({ at });
    for (;;) {
      if (this.state.status !== 'playing') return;
      const act = this.stage.acts[this.state.done];
      const goal = act ? act.moment : await this.stage.end();
      if (goal !== null && goal > at) {
        const { to, wait } = stepTo(goal, at, this.state.pace);
        await this.stage.lead(to);
        at = to;
        this.set({ at });
        if (wait > 0) await this.sleep(wait);
      } else if (act) this.played(act, await this.stage.play(act));
      else return this.set({ status: 'over' });
    }
  }

  private played(act: A, code: string | undefined): void {
    const { done, refused, surprises } = this.state;
    const isSurprise = code !== act.expect;
    this.set({
      done: done + 1,
      last: act,
      refused: code === undefined ? refused : [...refused, { ...act, code }],
      surprises: isSurprise ? [...surprises, { ...act, code: code ?? null }] : surprises,
    });
  }

  /** Until the time is over, or somebody pauses or changes the pace. */
  private sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private set(some: Partial<Playing>): void {
    this.state = { ...this.state, ...some };
    for (const listener of this.listeners) listener();
  }
}

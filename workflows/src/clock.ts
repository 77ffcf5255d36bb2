import { condition } from '@temporalio/workflow';
import type { Instant, Standing } from '@thidua/contracts';

const LONGEST_WAIT_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Business time inside a workflow. A real year waits by timers on the clock of the world; a rehearsal waits for its
 * player to move the clock (`ledTo` is given then).
 */
export class BusinessClock {
  constructor(private ledTo: Instant | undefined) {}

  get rehearsed(): boolean {
    return this.ledTo !== undefined;
  }

  /** How far things have been led: the last move in a rehearsal, now in a real year. */
  now(): Instant {
    return this.ledTo ?? new Date().toISOString();
  }

  /** What a run carries into the next one: the clock's place in a rehearsal, nothing in a real year. */
  carried(): Instant | undefined {
    return this.ledTo;
  }

  /** The player led a rehearsal to here. Never backwards. */
  move(to: Instant): void {
    if (this.ledTo !== undefined && to > this.ledTo) this.ledTo = to;
  }

  /** Returns when `next` is due, or when `woken` says so: deadlines are held as instants, never as durations. */
  async waitUntil(standing: Pick<Standing, 'next'>, woken: () => boolean): Promise<void> {
    const { next } = standing;
    if (this.rehearsed || next === undefined) {
      await condition(() => woken() || (next !== undefined && this.now() >= next));
      return;
    }
    while (!woken()) {
      const remaining = Date.parse(next) - Date.now();
      if (remaining <= 0) return;
      await condition(woken, Math.min(Math.max(remaining, 1), LONGEST_WAIT_MS), { summary: `until ${next}` });
    }
  }
}

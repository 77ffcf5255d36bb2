import { setTimeout as pause } from 'node:timers/promises';
import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker';

/** Wall milliseconds that a failed step waits for the store; together with the step it stays below the step's timeout. */
const LONGEST_WAIT = 8_000;
const BETWEEN_LOOKS = 250;

/**
 * A step that failed while the store is away ends when the store is back, or nearly at its timeout. Steps that are tried
 * only so often, and then undone, would use up their tries on a database that restarts, which undoes nothing either.
 */
export class StoreAwayInterceptor implements ActivityInboundCallsInterceptor {
  /** @param isStoreThere must not throw */
  constructor(
    private readonly isStoreThere: () => Promise<boolean>,
    private readonly longestWait = LONGEST_WAIT,
  ) {}

  async execute(input: ActivityExecuteInput, next: Next<ActivityInboundCallsInterceptor, 'execute'>): Promise<unknown> {
    const since = performance.now();
    try {
      return await next(input);
    } catch (error) {
      while (!(await this.isStoreThere()) && performance.now() - since < this.longestWait) await pause(BETWEEN_LOOKS);
      throw error;
    }
  }
}

import { defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';

/** Wall time in milliseconds between two tries of one call, at most. */
const LONGEST_DELAY = 500;
const MARGIN = 100;
const BY_DEFAULT = defaultGrpcRetryOptions({ maxAttempts: 20 });

/**
 * How calls to the engine are tried again while it is away: often, since each has a short deadline. A retry that is
 * planned when the connection closes would throw where nobody catches it, so closing waits for {@link settled}.
 */
export class Retries {
  private stopped = false;
  private lastPlanned = 0;

  readonly interceptor = makeGrpcRetryInterceptor({
    retryableDecider: (attempt, status) => !this.stopped && BY_DEFAULT.retryableDecider(attempt, status),
    delayFunction: (attempt, status) => {
      this.lastPlanned = Date.now();
      return Math.min(BY_DEFAULT.delayFunction(attempt, status), LONGEST_DELAY);
    },
  });

  /** Plans no more retries; resolves when those that were planned have run. */
  async settled(): Promise<void> {
    this.stopped = true;
    const left = this.lastPlanned + LONGEST_DELAY + MARGIN - Date.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }
}

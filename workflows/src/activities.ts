import type { RetryPolicy } from '@temporalio/common';
import { type ActivityInterfaceFor, type ActivityOptions, proxyActivities } from '@temporalio/workflow';
import type { Carrier, Messages, YearActivities } from '@thidua/activities';
import { TASK_QUEUES } from '@thidua/contracts';

/** A refusal is an answer, not a fault: activities throw it as non-retryable. All else is tried until it works. */
const UNTIL_IT_WORKS: RetryPolicy = { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '30s' };

/** A step of the issuance saga has failed after five tries, soon, because a person waits for the answer. */
const FIVE_TIMES: RetryPolicy = { initialInterval: '200ms', backoffCoefficient: 2, maximumAttempts: 5 };

/** A step is one short transaction; when its worker died with it, another one takes it up after so long. */
const LONGEST_STEP = '10s';

type Activities = ActivityInterfaceFor<YearActivities>;

const withRetry = (retry: RetryPolicy, summary: string): Activities => {
  const options: ActivityOptions = { startToCloseTimeout: LONGEST_STEP, retry, summary };
  return proxyActivities<YearActivities>(options);
};

/**
 * Facts of the year, each committed in one transaction.
 * @param about what the engine's own web page shows beside the activity: a stage, a unit, a contest
 */
export const factsAbout = (about: string): Activities => withRetry(UNTIL_IT_WORKS, about);

/** What goes out to people, on a task queue of its own. */
export const messagesAbout = (about: string): ActivityInterfaceFor<Messages> =>
  proxyActivities<Messages>({
    taskQueue: TASK_QUEUES.messages,
    startToCloseTimeout: '1m',
    retry: UNTIL_IT_WORKS,
    summary: about,
  });

/** Whoever carries the post, a round at a time; one that does not beat for so long is dead, and another goes on. */
export const carrier = (): ActivityInterfaceFor<Carrier> =>
  proxyActivities<Carrier>({
    taskQueue: TASK_QUEUES.messages,
    startToCloseTimeout: '2h',
    heartbeatTimeout: '30s',
    retry: UNTIL_IT_WORKS,
  });

/** The steps of an award's issuance, which are undone when one of them fails. */
export const sagaStepsAbout = (about: string): Activities => withRetry(FIVE_TIMES, about);

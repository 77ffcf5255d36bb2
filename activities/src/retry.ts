import { Context } from '@temporalio/activity';

/** Whether an earlier attempt of this activity may have committed its fact and died before what follows it. */
export const isRetry = (): boolean => Context.current().info.attempt > 1;

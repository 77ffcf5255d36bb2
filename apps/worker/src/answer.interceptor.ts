import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker';
import { asAnswer } from '@thidua/activities';

/** A refusal leaves an activity as an answer that the engine does not retry. */
export class AnswerInterceptor implements ActivityInboundCallsInterceptor {
  async execute(input: ActivityExecuteInput, next: Next<ActivityInboundCallsInterceptor, 'execute'>): Promise<unknown> {
    try {
      return await next(input);
    } catch (error) {
      throw asAnswer(error);
    }
  }
}

import { Logger } from '@nestjs/common';
import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker';
import { asAnswer } from '@thidua/activities';
import { Refusal, told } from '@thidua/contracts';

/** A refusal leaves an activity as an answer that the engine does not retry; one that nobody meant is told to the log. */
export class AnswerInterceptor implements ActivityInboundCallsInterceptor {
  private readonly logger = new Logger('activities');

  async execute(input: ActivityExecuteInput, next: Next<ActivityInboundCallsInterceptor, 'execute'>): Promise<unknown> {
    try {
      return await next(input);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'INTERNAL') this.logger.error(told(error), 'unforeseen error');
      throw asAnswer(error);
    }
  }
}

import { Logger } from '@nestjs/common';
import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker';
import { asAnswer } from '@thidua/activities';
import { Refusal } from '@thidua/contracts';

/** An error without the parameters of a statement that hang on it: they are people's names, addresses and choices. */
const told = (error: unknown): object =>
  error instanceof Error ? { type: error.name, message: error.message, stack: error.stack } : { type: typeof error };

/** A refusal leaves an activity as an answer that the engine does not retry; one that nobody meant is told to the log. */
export class AnswerInterceptor implements ActivityInboundCallsInterceptor {
  private readonly logger = new Logger('activities');

  async execute(input: ActivityExecuteInput, next: Next<ActivityInboundCallsInterceptor, 'execute'>): Promise<unknown> {
    try {
      return await next(input);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'INTERNAL')
        this.logger.error(told(error.cause ?? error), 'unforeseen error');
      throw asAnswer(error);
    }
  }
}

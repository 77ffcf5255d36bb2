import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import { Refusal } from '@thidua/contracts';

/** A refusal as the engine carries it: an answer to the asker, never retried. Other errors pass as they are. */
export function asAnswer(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  const { code, values, fields, message } = error;
  return ApplicationFailure.create({
    message,
    type: code,
    nonRetryable: true,
    category: ApplicationFailureCategory.BENIGN,
    details: [{ values, fields }],
  });
}

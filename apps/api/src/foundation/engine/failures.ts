import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure, WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { type FieldProblem, isErrorCode, Refusal } from '@thidua/contracts';

/** There is no such running workflow: never started, over, or just continuing as a new run. */
export class WorkflowGone extends Error {
  override readonly name = 'WorkflowGone';
}

/** The server's word for an update that was accepted by a run which then ended. */
const ENDED_UNDER_THE_UPDATE = 'AcceptedUpdateCompletedWorkflow';

/** What an activity refused, as it stands in the failure that the engine brings back. */
function refusalIn(failure: ApplicationFailure): Refusal | undefined {
  if (!failure.type || !isErrorCode(failure.type)) return undefined;
  const [said] = (failure.details ?? []) as { values?: Record<string, string>; fields?: FieldProblem[] }[];
  return new Refusal(failure.type, said?.values, said?.fields);
}

function applicationFailureIn(error: unknown): ApplicationFailure | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof ApplicationFailure) return at;
  return undefined;
}

/**
 * What a failed call to the engine means for the asker: the refusal of the activity, {@link WorkflowGone}, or, when
 * nobody knows whether it took effect, ENGINE_UNAVAILABLE.
 */
export function meaningOf(error: unknown): Error {
  if (error instanceof WorkflowUpdateFailedError) {
    const failure = applicationFailureIn(error.cause);
    if (failure?.type === ENDED_UNDER_THE_UPDATE) return new WorkflowGone(error.message);
    return (failure && refusalIn(failure)) ?? error;
  }
  if (error instanceof WorkflowNotFoundError || error instanceof WorkflowExecutionAlreadyStartedError) {
    return new WorkflowGone(error.message);
  }
  return new Refusal('ENGINE_UNAVAILABLE');
}

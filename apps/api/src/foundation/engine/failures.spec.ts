import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ActivityFailure, ApplicationFailure } from '@temporalio/common';
import { Refusal } from '@thidua/contracts';
import { meaningOf, WorkflowGone } from './failures';

const failed = (cause: Error) => new WorkflowUpdateFailedError('Workflow Update failed', cause);

describe('what a failed call to the engine means', () => {
  it('is the refusal of the activity, with its values and fields', () => {
    const details = [{ values: { criteria: 'I.1' }, fields: [{ path: '/self/I.1', code: 'SCORE_OUT_OF_RANGE' }] }];
    const said = meaningOf(
      failed(ApplicationFailure.create({ type: 'SCORE_OUT_OF_RANGE', details, nonRetryable: true })),
    );
    expect(said).toBeInstanceOf(Refusal);
    expect(said).toMatchObject({
      code: 'SCORE_OUT_OF_RANGE',
      values: { criteria: 'I.1' },
      fields: [{ path: '/self/I.1' }],
    });
  });

  it('is the same when the activity’s failure is still around it', () => {
    const inner = ApplicationFailure.nonRetryable('no', 'NO_QUORUM');
    const outer = new ActivityFailure('activity failed', 'openRound', '1', undefined as never, 'worker', inner);
    expect(meaningOf(failed(outer))).toMatchObject({ code: 'NO_QUORUM' });
  });

  it('is that the workflow is gone when it ended under the update, or never was', () => {
    expect(meaningOf(failed(ApplicationFailure.create({ type: 'AcceptedUpdateCompletedWorkflow' })))).toBeInstanceOf(
      WorkflowGone,
    );
    expect(meaningOf(new WorkflowNotFoundError('not found', 'cycle/x', undefined))).toBeInstanceOf(WorkflowGone);
  });

  it('is an error of our own when the workflow failed for no reason that we know', () => {
    const error = failed(ApplicationFailure.nonRetryable('boom', 'TypeError'));
    expect(meaningOf(error)).toBe(error);
  });

  it('is unknown for everything else', () => {
    expect(meaningOf(new Error('14 UNAVAILABLE'))).toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  });
});

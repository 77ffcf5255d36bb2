import {
  ApplicationFailure,
  condition,
  defineQuery,
  defineSignal,
  defineUpdate,
  setHandler,
} from '@temporalio/workflow';

interface Done {
  command: string;
}

/** Stands in for a workflow of the year: takes updates as they do, and ends when it is told to. */
export async function told(): Promise<void> {
  let over = false;
  let signalled = 'nothing';
  setHandler(defineUpdate<Done, [Done]>('accept'), ({ command }) => ({ command }));
  setHandler(defineUpdate<Done, [Done]>('refuse'), () => {
    throw ApplicationFailure.create({
      type: 'ALREADY_SUBMITTED',
      nonRetryable: true,
      details: [{ values: { unit: 'PL' }, fields: [] }],
    });
  });
  setHandler(defineUpdate<Done, [Done]>('endUnder'), async () => {
    over = true;
    await condition(() => false);
    return { command: '' };
  });
  setHandler(defineSignal<[string]>('say'), (word) => {
    signalled = word;
  });
  setHandler(defineSignal('end'), () => {
    over = true;
  });
  setHandler(defineQuery<string>('said'), () => signalled);
  await condition(() => over);
}

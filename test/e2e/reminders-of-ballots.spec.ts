import type { Script } from '@thidua/rehearsal';
import { expectedOf, play, scriptOf } from '../support/play';
import { startStack, type TestStack } from '../support/stack';

interface Sent {
  stage: string;
  unit: string;
  kind: string;
  at: string;
}

let stack: TestStack;

beforeAll(async () => {
  stack = await startStack();
}, 120_000);

afterAll(() => stack?.stop(), 60_000);

/** The sample's year with a first vote that is open for two days: whoever votes does so on the second morning. */
async function votingForTwoDays(): Promise<Script> {
  const script = await scriptOf('ha-nam-2023');
  const opening = script.acts.find((act) => act.do === 'openContest' && act.contest === 'flag');
  const acts = script.acts.map((act): Script['acts'][number] => {
    if (act === opening && act.do === 'openContest') return { ...act, until: '2023-11-22T17:00' };
    const isLater = opening !== undefined && act.index > opening.index && act.at.startsWith('2023-11-20');
    return isLater ? { ...act, at: act.at.replace('2023-11-20', '2023-11-22') } : act;
  });
  return { ...script, acts };
}

describe('a vote that is open until the next day but one', () => {
  it('reminds who has not voted one day before, and nobody of the votes that have no deadline', async () => {
    const { outcome } = await play(stack.apiUrl, await votingForTwoDays());
    const { reminders } = outcome as { reminders: Sent[] };
    const voting = reminders.filter(({ stage }) => stage === 'voting');
    expect(voting.map(({ unit, kind, at }) => `${unit} ${kind} ${at}`)).toEqual(
      ['PL', 'DT', 'KB', 'TL', 'BL', 'LN'].map((unit) => `${unit} before:P1D 2023-11-21T10:00:00.000Z`),
    );
    const { contests } = (await expectedOf('ha-nam-2023')) as { contests: object };
    expect(outcome).toMatchObject({ contests });
  }, 120_000);
});

import { costOf, costTable } from '@thidua/rehearsal';
import { historiesOf, replay } from '../support/histories';
import { expectedOf, play, scriptOf } from '../support/play';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;

beforeAll(async () => {
  stack = await startStack();
}, 120_000);

afterAll(() => stack?.stop(), 60_000);

/** Plays a sample's year and compares it with what an independent reading of its folder says. @returns its cycle */
async function comesOutAsExpected(sample: string): Promise<string> {
  const { played, outcome } = await play(stack.apiUrl, await scriptOf(sample));
  expect(played.surprises).toEqual([]);
  expect(outcome).toMatchObject(await expectedOf(sample));
  return played.cycle;
}

describe('the year 2023 of the Hà Nam bloc', () => {
  let cycle: string;

  it('comes out as an independent reading of its folder says', async () => {
    cycle = await comesOutAsExpected('ha-nam-2023');
  }, 120_000);

  it('stays within its budget of history', async () => {
    const costs = await costOf(stack, cycle);
    process.stderr.write(`${costTable(costs)}\n`);
    expect(costs.reduce((sum, { events }) => sum + events, 0)).toBeLessThanOrEqual(1200);
    expect(costs.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1_200_000);
  }, 60_000);

  it('has histories that replay', async () => {
    expect(await replay(stack.workflowCode, await historiesOf(stack, cycle))).toEqual([]);
  }, 60_000);
});

describe('the year 2025 of nine communes', () => {
  it('comes out as an independent reading of its folder says, and its histories replay', async () => {
    const cycle = await comesOutAsExpected('nine-communes-2025');
    expect(await replay(stack.workflowCode, await historiesOf(stack, cycle))).toEqual([]);
  }, 180_000);
});

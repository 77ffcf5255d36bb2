import { director, playYear, scriptOf, type YearTexts } from '@thidua/rehearsal';
import { randomYear } from '../reference/generator';
import { play } from '../reference/model';
import { replayAll } from '../support/histories';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;

beforeAll(async () => {
  stack = await startStack();
}, 120_000);

afterAll(() => stack?.stop(), 60_000);

async function playThrough(texts: YearTexts) {
  const read = scriptOf(texts);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const api = await director(stack.apiUrl);
  const played = await playYear(api, stack.apiUrl, read.script, { dayMs: 0, say: () => undefined });
  const outcome = await api.get<object>(`/cycles/${played.cycle}/outcome`);
  return { cycle: played.cycle, surprises: played.surprises, outcome: { ...outcome, refused: played.refused } };
}

describe('random years through the whole product', () => {
  it.each([2024, 2025, 2027])(
    'year %i comes out as the reference reads it',
    async (seed) => {
      const texts = randomYear(seed, { units: [5, 8] });
      const { surprises, outcome } = await playThrough(texts);
      expect(surprises).toEqual([]);
      expect(outcome).toMatchObject(play(texts));
    },
    120_000,
  );
});

describe('every workflow that ran here', () => {
  it('replays', async () => {
    const { runs, failures } = await replayAll(stack);
    expect(runs).toBeGreaterThan(50);
    expect(failures).toEqual([]);
  }, 60_000);
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { costOf, costTable, director, playYear, readScript } from '@thidua/rehearsal';
import { SAMPLES, startStack, type TestStack } from '../support/stack';

let stack: TestStack;

beforeAll(async () => {
  stack = await startStack();
}, 120_000);

afterAll(() => stack?.stop(), 60_000);

async function playSample(name: string) {
  const read = await readScript(join(SAMPLES, name));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const api = await director(stack.apiUrl);
  const played = await playYear(api, stack.apiUrl, read.script, { dayMs: 0, say: () => undefined });
  const outcome = { ...(await api.get<object>(`/cycles/${played.cycle}/outcome`)), refused: played.refused };
  return { played, outcome };
}

async function expectedOf(name: string): Promise<object> {
  return JSON.parse(await readFile(join(SAMPLES, name, 'expected.json'), 'utf8')) as object;
}

describe('the year 2023 of the Hà Nam bloc', () => {
  it('comes out as an independent reading of its folder says, within its budget of history', async () => {
    const { played, outcome } = await playSample('ha-nam-2023');
    expect(played.surprises).toEqual([]);
    expect(outcome).toMatchObject(await expectedOf('ha-nam-2023'));
    const costs = await costOf(stack, played.cycle);
    process.stderr.write(`${costTable(costs)}\n`);
    expect(costs.reduce((sum, { events }) => sum + events, 0)).toBeLessThanOrEqual(1200);
    expect(costs.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1_200_000);
  }, 120_000);
});

import { goldenHistories } from '../replay/golden';
import { chainOf } from '../support/chain';
import { Faults } from '../support/faults';
import { historiesOf, replay } from '../support/histories';
import { Owner } from '../support/owner';
import { Person } from '../support/people';
import { expectedOf, play, type SampleYear, scriptOf } from '../support/play';
import { startStack, type TestStack } from '../support/stack';
import { until } from '../support/until';

const SAMPLE = 'nine-communes-2025';

const faults = new Faults();
let stack: TestStack;
let owner: Owner;
let year: SampleYear;

/** A year on two workers at once, in which every kind of activity does its work once and then seems to have failed. */
beforeAll(async () => {
  stack = await startStack({ activityInterceptors: [faults.interceptor] });
  await stack.startWorkers();
  owner = await Owner.of(stack.ownerUrl);
  faults.loseEveryAnswerOnce();
  year = await play(stack.apiUrl, await scriptOf(SAMPLE));
}, 300_000);

afterAll(async () => {
  await owner?.end();
  await stack?.stop();
}, 60_000);

/** Every kind of activity that the golden histories of a sample know. */
async function kindsIn(sample: string): Promise<string[]> {
  const histories = (await goldenHistories(sample)).map(({ json }) => json).join('\n');
  return [...new Set([...histories.matchAll(/"activityType":\{"name":"(\w+)"/g)].map(([, name = '']) => name))];
}

describe('a year on two workers that lose an answer of every kind', () => {
  it('comes out as one in which nothing went wrong', async () => {
    expect(faults.happened).toEqual(expect.arrayContaining(await kindsIn(SAMPLE)));
    expect(new Set(faults.happened).size).toBe(faults.happened.length);
    expect(year.played.surprises).toEqual([]);
    expect(year.outcome).toMatchObject(await expectedOf(SAMPLE));
  });

  it('has written every event once, in a chain that is whole', async () => {
    const { cycle } = year.played;
    const twice = await owner.rows(
      `select type, at, payload, count(*)::int as times from event where cycle_id = $1 group by type, at, payload having count(*) > 1`,
      [cycle],
    );
    expect(twice).toEqual([]);
    expect(await chainOf(stack.ownerUrl, cycle)).toMatchObject({ ok: true });
  });

  it('has given certificate numbers without a gap', async () => {
    const { cycle } = year.played;
    const series = await owner.rows<{ body: string; numbers: number[] }>(
      `select b.code as body, array_agg(c.number order by c.number) as numbers
         from certificate c join body b on b.id = c.body_id where c.cycle_id = $1 group by b.code`,
      [cycle],
    );
    expect(series.length).toBeGreaterThan(0);
    for (const { numbers } of series) expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('undoes a decision that fails at its last step, losing the answer of each undoing, and decides again', async () => {
    const { played } = await play(stack.apiUrl, await scriptOf('ha-nam-2023', ({ at }) => at < '2023-12-05'));
    expect(played.surprises).toEqual([]);
    expect(faults.happened).toEqual(expect.arrayContaining(await kindsIn('ha-nam-2023')));
    const signer = await Person.signIn(stack.apiUrl, 'ky.ubnd-t');
    const decide = (key = crypto.randomUUID()) =>
      until(
        () =>
          signer.ask(
            `/cycles/${played.cycle}/awards/CTD-T/PL/decide`,
            { number: '2117/QĐ-UBND', date: '2023-11-24' },
            key,
          ),
        ({ code }) => code !== 'ENGINE_UNAVAILABLE',
      );
    faults.fail('announceAward', 'before', 5);
    expect(await decide()).toMatchObject({ code: 'ISSUANCE_FAILED' });
    const undone = ['leaveRegister', 'discardCertificate', 'voidNumber', 'undoDecision', 'failIssuance'];
    expect(faults.happened).toEqual(expect.arrayContaining(undone));
    expect(await decide()).toMatchObject({ status: 200 });
    const certificates = await owner.rows(`select number, state from certificate where cycle_id = $1 order by number`, [
      played.cycle,
    ]);
    expect(certificates).toEqual([
      { number: 1, state: 'void' },
      { number: 2, state: 'issued' },
    ]);
    expect(await chainOf(stack.ownerUrl, played.cycle)).toMatchObject({ ok: true });
  }, 120_000);

  it('has histories that replay', async () => {
    expect(await replay(stack.workflowCode, await historiesOf(stack, year.played.cycle))).toEqual([]);
  }, 60_000);
});

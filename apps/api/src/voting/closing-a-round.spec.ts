import { randomUUID } from 'node:crypto';
import { type RunningApi, startApi } from '../../test/api';
import { programOf, runningYear, sampleBook } from '../../test/year';
import { Process } from '../foundation';

let api: RunningApi;
let cycle: string;
let head: Record<string, string>;
/** Commands that came to the engine. */
let asked: string[];

beforeAll(async () => {
  api = await startApi({ empty: true });
  const year = await runningYear(api.dataSource, await sampleBook());
  cycle = year.cycle;
  head = await programOf(api.dataSource, [{ role: 'head', bloc: year.blocId, year: 2023 }]);
  jest.spyOn(Process.prototype, 'updateWithStart').mockImplementation(async ({ updateId }) => {
    asked.push(updateId);
    await api.dataSource.query(
      `update command set state = 'done', result = '{"round":1}', completed_at = now() where id = $1`,
      [updateId],
    );
    return {} as never;
  });
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  jest.restoreAllMocks();
  await api.close();
});

const round = (number: number, state: 'open' | 'counted') =>
  api.dataSource.query(
    `insert into round (cycle_id, contest, number, members, nominees, state, opened_at, counted_at)
     values ($1, 'flag', $2, 6, '{PL}', 'open', now(), null)
     on conflict on constraint uq_round_number do update set state = $3, counted_at = case when $3 = 'counted' then now() end`,
    [cycle, number, state],
  );

const close = (body: object, key: string = randomUUID()) =>
  api.visitor.ask('POST', `/cycles/${cycle}/contests/flag/close`, {
    body,
    headers: { ...head, 'Idempotency-Key': key },
  });

const meant = async () =>
  (await api.dataSource.query<{ body: { round: number | null } }[]>(`select body from command where id = $1`, asked))[0]
    ?.body.round;

describe('closing a round of a secret contest', () => {
  it('means the round that is open when the command comes in, whatever is open when it is carried out', async () => {
    await round(1, 'open');
    const key = randomUUID();
    expect((await close({}, key)).status).toBe(200);
    expect(await meant()).toBe(1);
    await round(1, 'counted');
    await round(2, 'open');
    expect(await close({}, key)).toMatchObject({ status: 200, body: { round: 1 } });
    expect(asked).toHaveLength(1);
  });

  it('means the round that it names', async () => {
    expect((await close({ round: 1 })).status).toBe(200);
    expect(await meant()).toBe(1);
  });

  it('means none where none is open', async () => {
    await round(2, 'counted');
    await close({});
    expect(await meant()).toBeNull();
  });
});

import { gate } from '../../test/gate';
import { AT, makeWorld, openStore, type Store, type World } from '../../test/world';
import { Facts } from './facts';

let store: Store;
let world: World;
let facts: Facts;

beforeAll(async () => {
  store = await openStore();
  facts = new Facts(store.app);
});
beforeEach(async () => {
  world = await makeWorld(store.app);
});
afterAll(() => store?.close());

describe('a transaction that Postgres breaks off', () => {
  it('is run again from the start after a deadlock', async () => {
    const second = await makeWorld(store.app);
    let tries = 0;
    let holding = 0;
    const bothHold = gate();
    const touch = (first: string, then: string) =>
      facts.commit(async (tx) => {
        tries += 1;
        const lock = 'select 1 from cycle where id = $1 for update';
        await tx.query(lock, [first]);
        holding += 1;
        if (holding === 2) bothHold.open();
        await bothHold.opened;
        await tx.query(lock, [then]);
        return first;
      });
    const done = await Promise.all([touch(world.cycle, second.cycle), touch(second.cycle, world.cycle)]);
    expect(done).toEqual([world.cycle, second.cycle]);
    expect(tries).toBe(3);
  });

  it('is given up after five attempts', async () => {
    let tries = 0;
    const hopeless = facts.commit(async (tx) => {
      tries += 1;
      await tx.query(`do $$ begin raise exception 'cannot serialise' using errcode = '40001'; end $$`);
    });
    await expect(hopeless).rejects.toThrow('cannot serialise');
    expect(tries).toBe(5);
  });

  it('is not run again for any other error', async () => {
    let tries = 0;
    const wrong = facts.commit(async (tx) => {
      tries += 1;
      await tx.query('select 1 / 0');
    });
    await expect(wrong).rejects.toThrow('division by zero');
    expect(tries).toBe(1);
  });
});

describe('rows of a transaction', () => {
  it('come back in the shapes the program uses', async () => {
    const row = await facts.commit((tx) =>
      tx.one(
        `select $1::timestamptz as at, '2023-11-03'::date as day, 12.50::numeric(8,2) as score, 5::bigint as bytes,
        9007199254740993::bigint as huge, array[$1::timestamptz, null] as instants, 'infinity'::timestamptz as ever,
        true as yes, array['a', 'b'] as codes, '{"a": 1}'::jsonb as body`,
        ['2023-11-03T17:00:00+07:00'],
      ),
    );
    expect(row).toEqual({
      at: AT,
      day: '2023-11-03',
      score: '12.50',
      bytes: 5,
      huge: '9007199254740993',
      instants: [AT, null],
      ever: 'infinity',
      yes: true,
      codes: ['a', 'b'],
      body: { a: 1 },
    });
  });

  it('are what RETURNING says after an update or a delete as well', async () => {
    const rows = await facts.commit(async (tx) => [
      await tx.query('update account set name = $2 where id = $1 returning name', [world.account, 'An']),
      await tx.query('delete from account where id = $1 returning name', [world.other]),
      await tx.query('delete from account where id = $1', [world.other]),
    ]);
    expect(rows).toEqual([[{ name: 'An' }], [{ name: 'binh' }], []]);
  });

  it('are not found where one was needed', async () => {
    const none = facts.commit((tx) => tx.one('select 1 where false'));
    await expect(none).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await facts.commit((tx) => tx.maybe('select 1 where false'))).toBeUndefined();
  });
});

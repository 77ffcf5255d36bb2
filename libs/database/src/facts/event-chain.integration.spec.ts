import { AT, makeWorld, openStore, type Store, type World } from '../../test/world';
import { verifyChain } from '../audit/verify-chain';
import { eventHash, FIRST_PREVIOUS } from './event-chain';
import { Facts } from './facts';

let store: Store;
let facts: Facts;
let world: World;

beforeAll(async () => {
  store = await openStore(8);
  facts = new Facts(store.app);
});
beforeEach(async () => {
  world = await makeWorld(store.app);
});
afterAll(() => store?.close());

const register = (unit: string, cycle = world.cycle) =>
  facts.commit(async (tx) => {
    tx.event({ cycle, type: 'unit.registered', actor: `account:${world.account}`, at: AT, payload: { unit } });
  });

/** Changes events behind the program's back, as somebody with all rights over the database could. */
async function tamper(sql: string): Promise<void> {
  await store.owner.transaction(async (manager) => {
    await manager.query('alter table event disable trigger user');
    await manager.query(sql, [world.cycle]);
    await manager.query('alter table event enable trigger user');
  });
}

describe('the chain of a cycle', () => {
  it('starts from 64 zeros and links each event to the one before', async () => {
    await register('A');
    await facts.commit(async (tx) => {
      tx.event({ cycle: world.cycle, type: 'pact.signed', actor: 'engine', at: AT, payload: { unit: 'A' } });
      tx.event({ cycle: world.cycle, type: 'pact.signed', actor: 'engine', at: AT, payload: { unit: 'B' } });
    });
    const rows = await store.app.query<
      { sequence: number; type: string; at: string; previous: string; hash: string }[]
    >('select sequence, type, at, previous_hash as previous, hash from event where cycle_id = $1 order by sequence', [
      world.cycle,
    ]);
    expect(rows.map(({ sequence, type, at }) => [sequence, type, at])).toEqual([
      [1, 'unit.registered', AT],
      [2, 'pact.signed', AT],
      [3, 'pact.signed', AT],
    ]);
    expect(rows.map((row) => row.previous)).toEqual([FIRST_PREVIOUS, rows[0]?.hash, rows[1]?.hash]);
    expect(rows[0]?.hash).toBe(
      eventHash({
        cycle: world.cycle,
        sequence: 1,
        type: 'unit.registered',
        actor: `account:${world.account}`,
        at: AT,
        payload: { unit: 'A' },
        previous: FIRST_PREVIOUS,
      }),
    );
  });

  it('is hashed in a form that anybody can compute again', () => {
    const event = {
      cycle: 'c',
      sequence: 1,
      type: 'unit.registered',
      actor: 'engine',
      at: AT,
      previous: FIRST_PREVIOUS,
    };
    expect(eventHash({ ...event, payload: { b: 1, a: [true, null] } })).toBe(
      eventHash({ ...event, payload: { a: [true, null], b: 1 } }),
    );
    expect(eventHash({ ...event, payload: { b: 2, a: [true, null] } })).not.toBe(
      eventHash({ ...event, payload: { b: 1, a: [true, null] } }),
    );
  });

  it('stays whole whatever a payload holds', async () => {
    await facts.commit(async (tx) => {
      const payload = {
        text: 'Hội Cựu chiến binh "Đà Nẵng" \\ \u2028 🎖',
        numbers: [0, -0, 0.1 + 0.2, 1e21, 1e-9],
        nothing: undefined,
        date: new Date(AT),
        nested: { z: { b: 1, a: null }, a: [] },
        été: 1,
        Z: 2,
      };
      tx.event({ cycle: world.cycle, type: 'draft.saved', actor: 'engine', at: '2023-11-03T10:00:00Z', payload });
    });
    expect(await verifyChain(store.app, world.cycle)).toEqual({ ok: true, events: 1 });
  });

  it('has no event of a transaction that was rolled back, and no gap for it', async () => {
    await register('A');
    const failing = facts.commit(async (tx) => {
      tx.event({ cycle: world.cycle, type: 'pact.signed', actor: 'engine', at: AT, payload: {} });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await register('B');
    expect(await verifyChain(store.app, world.cycle)).toEqual({ ok: true, events: 2 });
  });

  it('is unbroken after 20 commits at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => register(`U${index}`)));
    expect(await verifyChain(store.app, world.cycle)).toEqual({ ok: true, events: 20 });
  });

  it('is unbroken where commits write to two cycles in opposite orders', async () => {
    const second = await makeWorld(store.app);
    const both = (first: string, then: string) =>
      facts.commit(async (tx) => {
        tx.event({ cycle: first, type: 'stage.opened', actor: 'engine', at: AT, payload: {} });
        tx.event({ cycle: then, type: 'stage.opened', actor: 'engine', at: AT, payload: {} });
      });
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        index % 2 ? both(world.cycle, second.cycle) : both(second.cycle, world.cycle),
      ),
    );
    expect(await verifyChain(store.app, world.cycle)).toEqual({ ok: true, events: 10 });
    expect(await verifyChain(store.app, second.cycle)).toEqual({ ok: true, events: 10 });
  });
});

describe('a chain that was tampered with', () => {
  beforeEach(async () => {
    for (const unit of ['A', 'B', 'C', 'D']) await register(unit);
  });

  it.each([
    ['a changed payload', `update event set payload = '{"unit": "X"}' where cycle_id = $1 and sequence = 2`, 2],
    ['a changed actor', `update event set actor = 'engine' where cycle_id = $1 and sequence = 3`, 3],
    ['a changed type', `update event set type = 'pact.signed' where cycle_id = $1 and sequence = 1`, 1],
    ['a moved instant', `update event set at = at + interval '1 day' where cycle_id = $1 and sequence = 4`, 4],
    [
      'an instant moved by a microsecond',
      `update event set at = at + interval '1 us' where cycle_id = $1 and sequence = 4`,
      4,
    ],
    ['a changed hash', `update event set hash = repeat('a', 64) where cycle_id = $1 and sequence = 2`, 2],
    ['a changed link', `update event set previous_hash = repeat('a', 64) where cycle_id = $1 and sequence = 2`, 2],
    ['an event removed from the middle', 'delete from event where cycle_id = $1 and sequence = 2', 2],
    ['the first event removed', 'delete from event where cycle_id = $1 and sequence = 1', 1],
    ['the last event removed', 'delete from event where cycle_id = $1 and sequence = 4', 4],
    ['every event removed', 'delete from event where cycle_id = $1', 1],
    [
      'an event put at the end',
      `insert into event select cycle_id, 5, type, actor, at, payload, hash, repeat('b', 64) from event where cycle_id = $1 and sequence = 4`,
      5,
    ],
    ['another end of the chain', `update event_head set hash = repeat('b', 64) where cycle_id = $1`, 4],
  ])('is found out by %s', async (_, sql, sequence) => {
    await tamper(sql);
    expect(await verifyChain(store.app, world.cycle)).toMatchObject({ ok: false, sequence });
  });

  it('says why', async () => {
    await tamper(`delete from event where cycle_id = $1 and sequence = 2`);
    expect(await verifyChain(store.app, world.cycle)).toEqual({
      ok: false,
      sequence: 2,
      flaw: 'missing',
      reason: 'event 2 is missing',
    });
  });
});

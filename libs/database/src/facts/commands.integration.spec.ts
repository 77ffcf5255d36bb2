import { Refusal } from '@thidua/contracts';
import { AT, makeWorld, openStore, type Store, type World } from '../../test/world';
import { openDatabase } from '../data-source';
import { Commands } from './commands';
import { Facts } from './facts';

let store: Store;
let world: World;
let commands: Commands;
let facts: Facts;

beforeAll(async () => {
  store = await openStore(8);
  commands = new Commands(store.app);
  facts = new Facts(store.app);
});
beforeEach(async () => {
  world = await makeWorld(store.app);
});
afterAll(() => store?.close());

const register = (key: string, digest = 'd1') =>
  commands.accept({
    account: world.account,
    key,
    act: 'register',
    cycle: world.cycle,
    subject: 'A',
    body: { titles: ['flag'] },
    digest,
  });

/** Registers unit A; the row in `registration` and the event are its effect. */
const effect = (command: string) =>
  facts.run(command, async (tx, { account, receivedAt }) => {
    await tx.query(
      `insert into registration (cycle_id, unit, titles, at, account_id) values ($1, 'A', '{flag}', $2, $3)`,
      [world.cycle, receivedAt, account],
    );
    tx.event({
      cycle: world.cycle,
      type: 'unit.registered',
      actor: `account:${account}`,
      at: receivedAt,
      payload: { unit: 'A' },
    });
    return { unit: 'A', at: receivedAt };
  });

const count = async (table: 'registration' | 'event'): Promise<number> => {
  const [row] = await store.app.query<{ n: number }[]>(
    `select count(*)::integer as n from ${table} where cycle_id = $1`,
    [world.cycle],
  );
  return row?.n ?? -1;
};

describe('a command on its arrival', () => {
  it('is pending and stamped with the business time of its cycle', async () => {
    const command = await register('k');
    expect(command).toEqual({
      id: expect.any(String),
      account: world.account,
      key: 'k',
      act: 'register',
      cycle: world.cycle,
      subject: 'A',
      body: { titles: ['flag'] },
      state: 'pending',
      result: null,
      receivedAt: AT,
    });
    expect(await commands.find(command.id)).toEqual(command);
  });

  it('is stamped with the clock of the world, in milliseconds, in a real cycle', async () => {
    world = await makeWorld(store.app, null);
    const before = new Date(Date.now() - 5_000).toISOString();
    const { receivedAt } = await register('k');
    expect(receivedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(receivedAt > before && receivedAt <= new Date(Date.now() + 5_000).toISOString()).toBe(true);
    const [row] = await store.app.query<{ whole: boolean }[]>(
      `select received_at = $1::timestamptz as whole from command where account_id = $2`,
      [receivedAt, world.account],
    );
    expect(row?.whole).toBe(true);
  });

  it('comes back as it is when the same request comes again, also at the same instant', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => register('k')));
    expect(new Set(all.map((command) => command.id)).size).toBe(1);
  });

  it('keeps its first stamp when it comes again later', async () => {
    const first = await register('k');
    await store.app.query(`update cycle set business_time = business_time + interval '1 day' where id = $1`, [
      world.cycle,
    ]);
    expect((await register('k')).receivedAt).toBe(first.receivedAt);
  });

  it('is refused when its key was used for another request', async () => {
    await register('k');
    await expect(register('k', 'd2')).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
    const otherAct = {
      account: world.account,
      key: 'k',
      act: 'signPact',
      cycle: world.cycle,
      subject: 'A',
      digest: 'd1',
    };
    await expect(commands.accept(otherAct)).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
  });

  it('may use a key that another account has used', async () => {
    const mine = await register('k');
    const theirs = await commands.accept({
      account: world.other,
      key: 'k',
      act: 'vote',
      cycle: world.cycle,
      digest: 'd9',
    });
    expect(theirs.id).not.toBe(mine.id);
    expect(theirs.body).toBeNull();
  });

  it('is not found for a cycle that does not exist', async () => {
    const lost = commands.accept({ account: world.account, key: 'k', act: 'register', cycle: 'nowhere', digest: 'd' });
    await expect(lost).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a command that is carried out', () => {
  it('leaves fact, event and result together', async () => {
    const { id } = await register('k');
    const result = await effect(id);
    expect(result).toEqual({ unit: 'A', at: AT });
    expect(await commands.find(id)).toMatchObject({ state: 'done', result });
    expect([await count('registration'), await count('event')]).toEqual([1, 1]);
  });

  it('takes effect once when it is sent twice at the same instant, and both get the same result', async () => {
    const results = await Promise.all(
      [1, 2].map(async () => {
        const { id } = await register('k');
        return effect(id);
      }),
    );
    expect(results[0]).toEqual(results[1]);
    expect([await count('registration'), await count('event')]).toEqual([1, 1]);
  });

  it('gives the first asker what later askers get: what JSON keeps of it', async () => {
    const { id } = await register('k');
    const act = async () => ({ when: new Date(AT), gone: undefined, list: [1] });
    const first = await facts.run(id, act);
    expect(first).toEqual({ when: AT, list: [1] });
    expect(await facts.run(id, act)).toEqual(first);
  });

  it('may have no result', async () => {
    const { id } = await register('k');
    expect(await facts.run(id, async () => undefined)).toBeNull();
    expect(await commands.find(id)).toMatchObject({ state: 'done', result: null });
  });

  it('is not found when nobody sent it', async () => {
    const lost = facts.run('00000000-0000-0000-0000-000000000000', async () => 1);
    await expect(lost).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a command that is refused', () => {
  const refuse = (id: string, refusal: Refusal) =>
    facts.run(id, async (tx) => {
      await tx.query(
        `insert into registration (cycle_id, unit, titles, at, account_id) values ($1, 'A', '{}', $2, $3)`,
        [world.cycle, AT, world.account],
      );
      tx.event({ cycle: world.cycle, type: 'unit.registered', actor: 'engine', at: AT, payload: {} });
      throw refusal;
    });

  it('changes nothing, and is refused again in the same words without being tried again', async () => {
    const { id } = await register('k');
    const fields = [{ path: '/scores/I.1', code: 'SCORE' as const }];
    const refusal = new Refusal('SCORE_OUT_OF_RANGE', { criteria: 'I.1' }, fields);
    await expect(refuse(id, refusal)).rejects.toBe(refusal);
    expect([await count('registration'), await count('event')]).toEqual([0, 0]);
    expect(await commands.find(id)).toMatchObject({
      state: 'refused',
      result: { code: 'SCORE_OUT_OF_RANGE', values: { criteria: 'I.1' }, fields },
    });

    const again = jest.fn();
    await expect(facts.run(id, again)).rejects.toMatchObject({
      name: 'Refusal',
      code: 'SCORE_OUT_OF_RANGE',
      values: { criteria: 'I.1' },
      fields,
    });
    expect(again).not.toHaveBeenCalled();
  });

  it('gets the answer of whoever completed it before the refusal could be stored', async () => {
    const { id } = await register('k');
    // on one connection the second run comes between the first one's rollback and the storing of its refusal
    const single = await openDatabase({ url: store.appUrl, pool: 1 });
    try {
      const narrow = new Facts(single);
      const answers = await Promise.all([
        narrow.run<unknown>(id, async () => {
          throw new Refusal('STAGE_CLOSED');
        }),
        narrow.run<unknown>(id, async () => ({ done: 'by the other' })),
      ]);
      expect(answers).toEqual([{ done: 'by the other' }, { done: 'by the other' }]);
      expect(await commands.find(id)).toMatchObject({ state: 'done' });
    } finally {
      await single.destroy();
    }
  });
});

describe('a command whose carrying out breaks down', () => {
  it('stays pending with nothing changed, and a retry completes it once', async () => {
    const { id } = await register('k');
    const broken = facts.run(id, async (tx) => {
      await tx.query(
        `insert into registration (cycle_id, unit, titles, at, account_id) values ($1, 'A', '{}', $2, $3)`,
        [world.cycle, AT, world.account],
      );
      throw new Error('the process died here');
    });
    await expect(broken).rejects.toThrow('the process died here');
    expect(await commands.find(id)).toMatchObject({ state: 'pending', result: null });
    expect(await count('registration')).toBe(0);

    await effect(id);
    await effect(id);
    expect([await count('registration'), await count('event')]).toEqual([1, 1]);
  });
});

describe('a command of which the database will not hear', () => {
  it.each([
    [
      'a row that may not be',
      `insert into registration (cycle_id, unit, titles, at, account_id) values ($1, 'NO', '{}', $2, $3)`,
    ],
    ['a value that it cannot hold', `select $1, $3, make_date(1, 1, 1) + $2::timestamptz::text::integer`],
  ])('is answered: %s', async (_, sql) => {
    const { id } = await register('k');
    const broken = facts.run(id, (tx) => tx.query(sql, [world.cycle, AT, world.account]));
    await expect(broken).rejects.toMatchObject({ code: 'INTERNAL', cause: expect.any(Error) });
    expect(await commands.find(id)).toMatchObject({ state: 'refused', result: { code: 'INTERNAL' } });
    expect([await count('registration'), await count('event')]).toEqual([0, 0]);
  });
});

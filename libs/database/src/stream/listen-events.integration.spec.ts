import { AT, makeWorld, openStore, type Store, type World } from '../../test/world';
import { Facts } from '../facts';
import { type EventMark, listenEvents } from './listen-events';

let store: Store;
let facts: Facts;
let world: World;

beforeAll(async () => {
  store = await openStore();
  facts = new Facts(store.app);
});
beforeEach(async () => {
  world = await makeWorld(store.app);
});
afterAll(() => store?.close());

const write = () =>
  facts.commit(async (tx) => {
    tx.event({ cycle: world.cycle, type: 'draft.saved', actor: 'engine', at: AT, payload: {} });
  });

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it never came to that');
}

const LISTENERS = `from pg_stat_activity where datname = current_database() and application_name = 'thidua-listen'`;

const listeners = async (): Promise<number> => {
  const [row] = await store.owner.query<{ n: number }[]>(`select count(*)::integer as n ${LISTENERS}`);
  return row?.n ?? -1;
};

describe('somebody who listens', () => {
  it('hears of every event that is committed from then on, in order, and of none that is rolled back', async () => {
    await write();
    const heard: EventMark[] = [];
    const listener = await listenEvents(store.appUrl, (event) => heard.push(event));
    try {
      await write();
      await facts
        .commit(async (tx) => {
          tx.event({ cycle: world.cycle, type: 'draft.saved', actor: 'engine', at: AT, payload: {} });
          throw new Error('no');
        })
        .catch(() => undefined);
      await Promise.all([write(), write()]);
      await until(() => heard.length >= 3);
      expect(heard).toEqual([2, 3, 4].map((sequence) => ({ cycle: world.cycle, sequence })));
    } finally {
      await listener.close();
    }
  });

  it('hears after a broken connection of what happened meanwhile, once', async () => {
    const heard: number[] = [];
    const listener = await listenEvents(store.appUrl, ({ cycle, sequence }) => {
      if (cycle === world.cycle) heard.push(sequence);
    });
    try {
      await write();
      await until(() => heard.length === 1);
      await store.owner.query(`select pg_terminate_backend(pid) ${LISTENERS}`);
      await write();
      await write();
      await until(() => heard.length >= 3);
      await write();
      await until(() => heard.length >= 4);
      expect(heard).toEqual([1, 2, 3, 4]);
    } finally {
      await listener.close();
    }
  });

  it('leaves no connection behind', async () => {
    const listener = await listenEvents(store.appUrl, () => undefined);
    expect(await listeners()).toBe(1);
    await listener.close();
    await until(async () => (await listeners()) === 0);
  });

  it('is told at once that the database cannot be reached', async () => {
    const url = new URL(store.appUrl);
    url.password = 'wrong';
    await expect(listenEvents(url.href, () => undefined)).rejects.toThrow(/password|authentication/);
  });
});

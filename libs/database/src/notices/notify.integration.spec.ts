import { AT, makeWorld, openStore, type Store, type World } from '../../test/world';
import { Facts } from '../facts';
import { type NewNotice, notify } from './notify';

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

const reminder = (unit: string, deadline = AT): NewNotice => ({
  cycle: world.cycle,
  recipient: `unit:${unit}`,
  kind: 'before:P3D',
  facts: {},
  stage: 'submission',
  subject: 'Còn ba ngày',
  deadline,
  dueAt: AT,
  at: AT,
});

const send = (...notices: NewNotice[]) => facts.commit((tx) => notify(tx, notices));

describe('notices', () => {
  it('reach every recipient in one statement, as they were written', async () => {
    expect(await send(reminder('A'), { ...reminder('B'), stage: undefined, about: 'x', deadline: null })).toBe(2);
    const rows = await store.app.query(
      `select recipient, kind, stage, subject, about, deadline, due_at, at from notice where cycle_id = $1 order by recipient`,
      [world.cycle],
    );
    const common = { kind: 'before:P3D', subject: 'Còn ba ngày', due_at: AT, at: AT };
    expect(rows).toEqual([
      { ...common, recipient: 'unit:A', stage: 'submission', about: '', deadline: AT },
      { ...common, recipient: 'unit:B', stage: null, about: 'x', deadline: null },
    ]);
  });

  it('are sent once, however often and however simultaneously they are asked for', async () => {
    const sent = await Promise.all([
      send(reminder('A'), reminder('B')),
      send(reminder('A')),
      send(reminder('A'), reminder('A')),
    ]);
    expect(sent.reduce((sum, n) => sum + n)).toBe(2);
    expect(await send(reminder('A'))).toBe(0);
    expect(await send({ ...reminder('A'), stage: null, deadline: null })).toBe(1);
    expect(await send({ ...reminder('A'), stage: null, deadline: null })).toBe(0);
  });

  it('are new again for a moved deadline', async () => {
    await send(reminder('A'));
    expect(await send(reminder('A', '2023-12-01T10:00:00.000Z'))).toBe(1);
  });

  it('need no statement where there are none', async () => {
    expect(await send()).toBe(0);
  });
});

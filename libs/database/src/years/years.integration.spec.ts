import { AT, makeWorld, openStore, type Store, type World } from '../../test/world';
import { Facts } from '../facts';
import { Years } from './years';

let store: Store;
let world: World;

beforeAll(async () => {
  store = await openStore();
});
beforeEach(async () => {
  world = await makeWorld(store.app);
});
afterAll(() => store?.close());

describe('a year that is read', () => {
  it('comes with its frozen rules and its members in the order of the bloc', async () => {
    const year = await new Years(store.app).read(world.cycle);
    expect(year).toEqual({
      id: world.cycle,
      bloc: { code: expect.stringMatching(/^BLOC-/) },
      blocId: world.bloc,
      rules: { year: 2023, source: expect.any(String) },
      year: 2023,
      rehearsal: true,
      state: 'running',
      businessTime: AT,
      digest: expect.any(String),
      members: (['A', 'B', 'C'] as const).map((unit, index) => ({
        unit,
        unitId: world.units[unit],
        name: { vi: 'Tên', en: 'Name' },
        position: index + 1,
      })),
    });
  });

  it('takes two statements the first time and one after that', async () => {
    const years = new Years(store.app);
    const counts: number[] = [];
    const facts = new Facts(store.app);
    for (let time = 0; time < 2; time += 1) {
      await facts.commit(async (tx) => {
        const query = jest.spyOn(tx, 'query');
        await years.read(world.cycle, tx);
        counts.push(query.mock.calls.length);
      });
    }
    expect(counts).toEqual([2, 1]);
  });

  it('shares rules that nobody can change by accident', async () => {
    const { rules } = await new Years(store.app).read(world.cycle);
    expect(() => Object.assign(rules, { year: 1999 })).toThrow(TypeError);
  });

  it('shows where the clock of a rehearsal stands now', async () => {
    const years = new Years(store.app);
    await years.read(world.cycle);
    await store.app.query(`update cycle set business_time = '2023-12-01T00:00:00Z' where id = $1`, [world.cycle]);
    expect((await years.read(world.cycle)).businessTime).toBe('2023-12-01T00:00:00.000Z');
  });

  it('has no clock of its own when it is real', async () => {
    world = await makeWorld(store.app, null);
    expect(await new Years(store.app).read(world.cycle)).toMatchObject({ rehearsal: false, businessTime: null });
  });

  it('is refused while it is a draft, whose rules are not frozen', async () => {
    const [draft] = await store.app.query<{ id: string }[]>(
      `insert into rule_set (bloc_id, year, bloc_source, rules_source) values ($1, 2024, '', '') returning id`,
      [world.bloc],
    );
    await store.app.query(`insert into cycle (id, bloc_id, year, rule_set_id) values ($1, $2, 2024, $3)`, [
      `${world.cycle}-next`,
      world.bloc,
      draft?.id,
    ]);
    await expect(new Years(store.app).read(`${world.cycle}-next`)).rejects.toMatchObject({ code: 'CYCLE_NOT_RUNNING' });
  });

  it('is not found when there is none', async () => {
    await expect(new Years(store.app).read('nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

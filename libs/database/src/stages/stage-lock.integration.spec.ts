import type { Instant } from '@thidua/contracts';
import { gate } from '../../test/gate';
import { somebodyWaits } from '../../test/somebody-waits';
import { addStage, makeWorld, openStore, type StageTimes, type Store, type World } from '../../test/world';
import { Facts } from '../facts';
import { lockStage, openForUnit, ownDeadline } from './stage-lock';

const OPENS: Instant = '2023-11-01T01:00:00.000Z';
const CLOSES: Instant = '2023-11-10T10:00:00.000Z';
const LATER: Instant = '2023-11-12T10:00:00.000Z';
const justAfter = (at: Instant): Instant => new Date(Date.parse(at) + 1).toISOString();
const justBefore = (at: Instant): Instant => new Date(Date.parse(at) - 1).toISOString();

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

const grant = (unit: string, until: Instant) =>
  store.app.query(`insert into deadline (cycle_id, stage, unit, due_at) values ($1, 'submission', $2, $3)`, [
    world.cycle,
    unit,
    until,
  ]);

/** 'open', or the code of the refusal. */
const enter = (unit: string, asOf: Instant): Promise<string> =>
  facts
    .commit((tx) => openForUnit(tx, world.cycle, 'submission', unit, asOf))
    .then(
      () => 'open',
      (refusal: { code: string }) => refusal.code,
    );

describe('a stage that a unit wants to act in', () => {
  it.each<[string, StageTimes, Instant, string]>([
    ['not planned yet', { state: 'pending' }, OPENS, 'STAGE_NOT_OPEN'],
    ['before it opens', { state: 'pending', opensAt: OPENS, closesAt: CLOSES }, justBefore(OPENS), 'STAGE_NOT_OPEN'],
    [
      'at its opening, which the engine has not marked yet',
      { state: 'pending', opensAt: OPENS, closesAt: CLOSES },
      OPENS,
      'open',
    ],
    ['while it is open', { opensAt: OPENS, closesAt: CLOSES }, justAfter(OPENS), 'open'],
    ['exactly at its deadline', { opensAt: OPENS, closesAt: CLOSES }, CLOSES, 'open'],
    [
      'past its deadline, which the engine has not marked yet',
      { opensAt: OPENS, closesAt: CLOSES },
      justAfter(CLOSES),
      'STAGE_CLOSED',
    ],
    [
      'at its deadline, said without milliseconds',
      { opensAt: OPENS, closesAt: CLOSES },
      '2023-11-10T10:00:00Z',
      'open',
    ],
    ['closed by the engine', { state: 'closed', opensAt: OPENS, closesAt: CLOSES }, justAfter(CLOSES), 'STAGE_CLOSED'],
    ['closed early', { state: 'closed', opensAt: OPENS, closesAt: CLOSES }, justAfter(OPENS), 'STAGE_CLOSED'],
    ['open without a deadline', { opensAt: OPENS }, LATER, 'open'],
    ['closed without a deadline', { state: 'closed', opensAt: OPENS }, LATER, 'STAGE_CLOSED'],
  ])('%s', async (_, times, asOf, answer) => {
    await addStage(store.app, world.cycle, 'submission', times);
    expect(await enter('A', asOf)).toBe(answer);
  });

  it('is open to the one unit whose deadline was extended, up to and including that deadline', async () => {
    await addStage(store.app, world.cycle, 'submission', { state: 'closed', opensAt: OPENS, closesAt: CLOSES });
    await grant('A', LATER);
    expect(await enter('A', LATER)).toBe('open');
    expect(await enter('A', justAfter(LATER))).toBe('STAGE_CLOSED');
    expect(await enter('B', justAfter(CLOSES))).toBe('STAGE_CLOSED');
  });

  it('is not cut short by a deadline of its own that the stage has overtaken', async () => {
    await addStage(store.app, world.cycle, 'submission', { opensAt: OPENS, closesAt: LATER });
    await grant('A', CLOSES);
    expect(await enter('A', LATER)).toBe('open');
    await store.app.query(`update stage set state = 'closed', closed_at = now() where cycle_id = $1`, [world.cycle]);
    expect(await enter('A', LATER)).toBe('STAGE_CLOSED');
  });

  it('is refused in a cancelled cycle', async () => {
    await addStage(store.app, world.cycle, 'submission', { opensAt: OPENS, closesAt: CLOSES });
    await store.app.query(`update cycle set state = 'cancelled' where id = $1`, [world.cycle]);
    expect(await enter('A', OPENS)).toBe('CYCLE_CANCELLED');
  });

  it('is not found in a cycle that does not exist', async () => {
    expect(await enter('A', OPENS)).toBe('NOT_FOUND');
  });
});

describe("a unit's own deadline", () => {
  const own = (unit: string) => facts.commit((tx) => ownDeadline(tx, world.cycle, 'submission', unit));

  it("is the stage's, or the later one granted to it", async () => {
    await addStage(store.app, world.cycle, 'submission', { opensAt: OPENS, closesAt: CLOSES });
    await grant('A', LATER);
    await grant('B', justBefore(CLOSES));
    expect([await own('A'), await own('B'), await own('C')]).toEqual([LATER, CLOSES, CLOSES]);
  });

  it('is none in a stage without a deadline', async () => {
    await addStage(store.app, world.cycle, 'submission', { opensAt: OPENS });
    expect(await own('A')).toBeNull();
  });
});

describe('the row of a stage', () => {
  it('comes with its instants as ISO strings', async () => {
    await addStage(store.app, world.cycle, 'submission', { opensAt: OPENS, closesAt: CLOSES });
    expect(await facts.commit((tx) => lockStage(tx, world.cycle, 'submission', 'update'))).toEqual({
      name: 'submission',
      state: 'open',
      opensAt: OPENS,
      closesAt: CLOSES,
      openedAt: expect.stringMatching(/Z$/),
      closedAt: null,
      overdueAt: null,
      reachedAt: OPENS,
    });
  });

  it('counts as open from the later of its opening and the end of the stage before it', async () => {
    await addStage(store.app, world.cycle, 'registration', { opensAt: OPENS, closesAt: CLOSES });
    await addStage(store.app, world.cycle, 'submission', {
      opensAt: OPENS,
      closesAt: '2023-12-10T10:00:00.000Z',
      state: 'pending',
    });
    const reachedAt = () =>
      facts.commit(async (tx) => (await lockStage(tx, world.cycle, 'submission', 'share')).reachedAt);
    expect(await reachedAt()).toBe(CLOSES);
  });

  it('lets edits in side by side, makes a close wait for them, and an edit that waited for the close is too late', async () => {
    await addStage(store.app, world.cycle, 'submission', { opensAt: OPENS, closesAt: CLOSES });
    const order: string[] = [];
    const firstIn = gate();
    const firstMayLeave = gate();

    const first = facts.commit(async (tx) => {
      await openForUnit(tx, world.cycle, 'submission', 'A', OPENS);
      firstIn.open();
      await firstMayLeave.opened;
      order.push('first edit');
    });
    await firstIn.opened;
    await facts.commit(async (tx) => {
      await openForUnit(tx, world.cycle, 'submission', 'B', OPENS);
      order.push('second edit');
    });

    const close = facts.commit(async (tx) => {
      await lockStage(tx, world.cycle, 'submission', 'update');
      await tx.query(`update stage set state = 'closed', closed_at = now() where cycle_id = $1`, [world.cycle]);
      order.push('close');
    });
    await somebodyWaits(store.owner);
    firstMayLeave.open();
    await Promise.all([first, close]);
    expect(order).toEqual(['second edit', 'first edit', 'close']);
    expect(await enter('C', OPENS)).toBe('STAGE_CLOSED');
  });
});

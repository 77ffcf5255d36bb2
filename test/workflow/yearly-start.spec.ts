import { type Progress, QUERIES, SIGNALS, scheduleId, workflowId } from '@thidua/contracts';
import { withEngine } from '../support/engine';
import { replayAll } from '../support/histories';
import { lastYear, type NextYear, nextYears, THIS_YEAR, textsOf } from '../support/next-years';
import { Owner } from '../support/owner';
import { Person } from '../support/people';
import { startStack, type TestStack } from '../support/stack';
import { until } from '../support/until';

const SCHEDULE = scheduleId.yearly('HNA-VH');
const PATH = '/blocs/HNA-VH/yearly-start';
const HOUR = 3_600_000;
const SECOND = 1000;

interface YearlyStart {
  daysBefore: number;
  opens: string;
  paused: boolean;
  note: string | null;
  next: string[];
  last: { state: string; cycle: string | null; because: string | null } | null;
}

let stack: TestStack;
let owner: Owner;
let standingBody: Person;
let head: Person;

beforeAll(async () => {
  stack = await startStack();
  owner = await Owner.of(stack.ownerUrl);
  standingBody = await Person.signIn(stack.apiUrl, 'thuongtruc');
  head = await Person.signIn(stack.apiUrl, 'truong.tl');
}, 120_000);

afterAll(async () => {
  await owner?.end();
  await stack?.stop();
}, 60_000);

const set = (body: unknown = {}) => standingBody.sets<YearlyStart>('PUT', PATH, body);
const inEngine = () =>
  withEngine(stack, ({ schedule }) =>
    schedule
      .getHandle(SCHEDULE)
      .describe()
      .catch(() => undefined),
  );

/** Fires the schedule now, and answers what came of it. */
async function fire(): Promise<YearlyStart['last']> {
  const before = (await inEngine())?.info.numActionsTaken ?? 0;
  await withEngine(stack, ({ schedule }) => schedule.getHandle(SCHEDULE).trigger());
  await until(inEngine, (standing) => (standing?.info.numActionsTaken ?? 0) > before);
  const { last } = await until(
    () => standingBody.sees<YearlyStart>(PATH),
    (view) => view.last?.state === 'done',
  );
  return last;
}

const progressOf = (cycle: string) =>
  withEngine(stack, ({ workflow }) =>
    workflow
      .getHandle(workflowId.cycle(cycle))
      .query<Progress>(QUERIES.progress)
      .catch(() => undefined),
  );
const statusOf = (cycle: string) =>
  withEngine(stack, async ({ workflow }) => (await workflow.getHandle(workflowId.cycle(cycle)).describe()).status.name);
const told = (cycle: string, kind: string) =>
  owner.rows<{ recipient: string; facts: unknown }>(
    `select recipient, facts from notice where cycle_id = $1 and kind = $2 order by recipient`,
    [cycle, kind],
  );
const coordinatorsTold = (facts: unknown) => [
  { recipient: 'head', facts },
  { recipient: 'standingBody', facts },
];

/** A draft that the schedule made, with its workflow waiting for `opens`. */
async function draftFor(opens: number): Promise<NextYear> {
  await lastYear(owner, opens);
  const last = await fire();
  const draft = (await nextYears(owner)).find(({ id }) => id === last?.cycle);
  if (!draft) throw new Error(`nothing was drafted: ${JSON.stringify(last)}`);
  return draft;
}

const untilStarted = (cycle: string) =>
  until(
    async () => (await nextYears(owner)).find(({ id }) => id === cycle),
    (year) => year?.state === 'running',
  );
const untilSeconds = (at: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, at - Date.now())));

describe('the schedule of a bloc', () => {
  it('is not there before somebody makes it', async () => {
    expect(await standingBody.send(PATH)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await standingBody.ask(`${PATH}/pause`)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('fires two weeks before registration opens, each year, by the clocks of the bloc', async () => {
    const { status, body } = await set();
    const days = body.next.map((at) => at.slice(5));
    expect({ status, ...body, days, next: body.next.length }).toMatchObject({
      status: 200,
      opens: '02-06T08:00',
      daysBefore: 14,
      paused: false,
      next: 3,
      days: Array(3).fill('01-23T01:00:00.000Z'),
      last: null,
    });
    const years = body.next.map((at) => Number(at.slice(0, 4)));
    expect(years).toEqual([0, 1, 2].map((later) => (years[0] ?? 0) + later));
  });

  it('is changed, paused and resumed, and the engine follows', async () => {
    expect(await set({ daysBefore: 90, note: 'Theo Quy chế' })).toMatchObject({ status: 200 });
    expect((await inEngine())?.info.nextActionTimes[0]?.toISOString().slice(5)).toBe('11-08T01:00:00.000Z');
    const key = crypto.randomUUID();
    expect(await standingBody.ask(`${PATH}/pause`, {}, key)).toEqual({ status: 200, body: { paused: true } });
    expect(await standingBody.ask(`${PATH}/pause`, {}, key)).toEqual({ status: 200, body: { paused: true } });
    expect((await inEngine())?.state).toMatchObject({ paused: true, note: 'Theo Quy chế' });
    expect(await set({ daysBefore: 14 })).toMatchObject({ body: { paused: true, note: null } });
    await standingBody.does(`${PATH}/resume`);
    expect((await inEngine())?.state.paused).toBe(false);
  });

  it('is for the standing body to set and for the head to read', async () => {
    expect(await head.sees<YearlyStart>(PATH)).toMatchObject({ daysBefore: 14 });
    expect(await head.sets('PUT', PATH, {})).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await head.sets('DELETE', PATH)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    for (const daysBefore of [0, 91, 1.5])
      expect(await set({ daysBefore })).toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  it('is taken away, and taking it away again does no harm', async () => {
    expect(await standingBody.sets('DELETE', PATH)).toMatchObject({ status: 204 });
    expect(await standingBody.sets('DELETE', PATH)).toMatchObject({ status: 204 });
    expect(await inEngine()).toBeUndefined();
    expect(await standingBody.send(PATH)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('needs a year to copy', async () => {
    await owner.rows(`update cycle set state = 'cancelled' where not rehearsal`);
    expect(await set()).toMatchObject({ status: 409, code: 'NO_YEAR_TO_COPY' });
    await owner.rows(`update cycle set state = 'draft' where not rehearsal`);
  });

  it('is made again by the next worker where the engine has lost it, and what nobody wants goes', async () => {
    await set();
    await withEngine(stack, async ({ schedule }) => {
      const handle = schedule.getHandle(SCHEDULE);
      const { spec, action } = await handle.describe();
      await handle.delete();
      await schedule.create({
        scheduleId: scheduleId.yearly('GONE'),
        spec: spec as never,
        action: { ...action, args: action.args ?? [] },
      });
    });
    const orphan = () =>
      withEngine(stack, async ({ schedule }) => {
        for await (const { scheduleId: id } of schedule.list()) if (id === scheduleId.yearly('GONE')) return true;
        return false;
      });
    await until(orphan, (there) => there);
    await stack.stopWorkers();
    await stack.startWorkers();
    expect((await inEngine())?.info.nextActionTimes).toHaveLength(10);
    await until(orphan, (there) => !there);
  }, 60_000);
});

describe('what fires', () => {
  it('makes no second year while the last one is open, and says so once', async () => {
    const open = await lastYear(owner, Date.now() + 240 * 24 * HOUR - 365 * 24 * HOUR, 'running');
    expect(await fire()).toMatchObject({ cycle: null, because: 'LAST_YEAR_OPEN' });
    await fire();
    expect(await told(open, 'yearNotDrafted')).toEqual(coordinatorsTold({ openYear: THIS_YEAR - 1 }));
    expect(await nextYears(owner)).toEqual([]);
  });

  it('leaves alone a draft of the coordinators', async () => {
    const draft = await lastYear(owner, Date.now() + HOUR, 'draft');
    expect(await fire()).toMatchObject({ cycle: draft, because: 'THERE_ALREADY' });
    expect(await progressOf(draft)).toBeUndefined();
  });

  it('drafts the next year, tells the coordinators, and lets it begin when its registration opens', async () => {
    const opens = Math.ceil(Date.now() / SECOND) * SECOND + 12 * SECOND;
    const draft = await draftFor(opens);
    expect(draft).toMatchObject({ state: 'draft', begins: 'byItself', year: THIS_YEAR });
    const opensAt = new Date(opens).toISOString();
    expect(await told(draft.id, 'yearDrafted')).toEqual(coordinatorsTold({ opensAt }));
    expect(
      await until(
        () => progressOf(draft.id),
        (progress) => progress?.next !== undefined,
      ),
    ).toEqual({
      stage: 'draft',
      next: opensAt,
    });
    expect(await head.ask(`/cycles/${draft.id}/stages/registration/close`, {})).toMatchObject({ status: 403 });

    const { startedAt } = (await untilStarted(draft.id)) ?? {};
    expect(Number(startedAt)).toBeGreaterThanOrEqual(opens);
    await until(
      () =>
        owner.rows(`select 1 from stage where cycle_id = $1 and name = 'registration' and state = 'open'`, [draft.id]),
      (rows) => rows.length === 1,
    );
    expect(await progressOf(draft.id)).toMatchObject({ stage: 'registration' });
    const events = await owner.rows<{ type: string; actor: string }>(
      `select type, actor from event where cycle_id = $1 order by sequence limit 2`,
      [draft.id],
    );
    expect(events).toEqual([
      { type: 'cycle.drafted', actor: 'engine' },
      { type: 'cycle.started', actor: 'engine' },
    ]);
    expect(await owner.row(`select digest is not null as frozen from rule_set where id = $1`, [draft.ruleSet])).toEqual(
      {
        frozen: true,
      },
    );
    expect(await fire()).toMatchObject({ cycle: draft.id, because: 'THERE_ALREADY' });
  }, 60_000);
});

describe('a draft that waits', () => {
  const replace = async ({ ruleSet }: NextYear, opens: number) =>
    head.sets('PUT', `/rule-sets/${ruleSet}`, await textsOf(THIS_YEAR, opens));

  beforeAll(async () => {
    await owner.rows(
      `insert into role_grant (account_id, role, bloc_id, year)
       select a.id, 'head', b.id, $1 from account a, bloc b
        where a.email = 'truong.tl@thidua.local' and b.code = 'HNA-VH' and not exists (
          select from role_grant g where g.account_id = a.id and g.role = 'head' and g.year = $1)`,
      [THIS_YEAR],
    );
  });

  it('begins at the moved instant, not at the first one', async () => {
    const first = Date.now() + 12 * SECOND;
    const draft = await draftFor(first);
    const moved = Math.ceil(first / SECOND) * SECOND + 3 * SECOND;
    expect(await replace(draft, moved)).toMatchObject({ status: 200 });
    const { startedAt } = (await untilStarted(draft.id)) ?? {};
    expect(Number(startedAt)).toBeGreaterThanOrEqual(moved);
  }, 60_000);

  it('begins at an earlier one too', async () => {
    const draft = await draftFor(Date.now() + HOUR);
    await replace(draft, Date.now() + 2 * SECOND);
    await untilStarted(draft.id);
  }, 60_000);

  it('never begins while it is held back, and at once when it is let go', async () => {
    const opens = Date.now() + 12 * SECOND;
    const draft = await draftFor(opens);
    expect(await head.does(`/cycles/${draft.id}/hold`)).toEqual({ cycle: draft.id, begins: 'held' });
    await untilSeconds(opens + 2 * SECOND);
    expect((await nextYears(owner)).at(-1)).toMatchObject({ id: draft.id, state: 'draft', begins: 'held' });
    expect(await standingBody.sees(`/cycles/${draft.id}`)).toMatchObject({ state: 'draft', begins: 'held' });
    await head.does(`/cycles/${draft.id}/release`);
    await untilStarted(draft.id);
    expect(await head.ask(`/cycles/${draft.id}/hold`)).toMatchObject({ code: 'CYCLE_NOT_DRAFT' });
  }, 60_000);

  it('never begins once it is thrown away', async () => {
    const opens = Date.now() + 12 * SECOND;
    const draft = await draftFor(opens);
    await standingBody.does(`/cycles/${draft.id}/cancel`, { reason: 'Khối giải thể' });
    await until(
      () => statusOf(draft.id),
      (status) => status === 'COMPLETED',
    );
    await untilSeconds(opens + SECOND);
    expect((await nextYears(owner)).at(-1)).toMatchObject({ id: draft.id, state: 'cancelled', startedAt: null });
  }, 60_000);

  it('is begun by a person before its time', async () => {
    const draft = await draftFor(Date.now() + HOUR);
    await head.does(`/cycles/${draft.id}/start`);
    await until(
      () => progressOf(draft.id),
      (progress) => progress?.stage === 'registration',
    );
    expect(await head.ask(`/cycles/${draft.id}/start`)).toMatchObject({ code: 'CYCLE_NOT_DRAFT' });
  }, 60_000);

  it('is begun by itself although a person drafted it, when they let it', async () => {
    await lastYear(owner, Date.now() + HOUR);
    const { id: bloc } = await owner.row<{ id: string }>(`select id from bloc where code = 'HNA-VH'`);
    const ruleSet = await standingBody.does<{ id: string }>(
      `/blocs/${bloc}/rule-sets`,
      await textsOf(THIS_YEAR, Date.now() + 2 * SECOND),
    );
    const { cycle } = await head.does<{ cycle: string }>('/cycles', { ruleSet: ruleSet.id });
    expect(await head.does(`/cycles/${cycle}/hold`)).toEqual({ cycle, begins: 'byHand' });
    await head.does(`/cycles/${cycle}/release`);
    await untilStarted(cycle);
  }, 60_000);

  it('with errors does not begin; its coordinators hear it once, and it begins when they are mended', async () => {
    const draft = await draftFor(Date.now() + HOUR);
    const look = () =>
      withEngine(stack, ({ workflow }) => workflow.getHandle(workflowId.cycle(draft.id)).signal(SIGNALS.changed));
    await owner.rows(`update rule_set set rules_source = 'format: 1' where id = $1`, [draft.ruleSet]);
    await look();
    await until(
      () => told(draft.id, 'yearNotOpened'),
      (rows) => rows.length > 0,
    );
    await look();
    await replace(draft, Date.now() - SECOND);
    await untilStarted(draft.id);
    expect(await told(draft.id, 'yearNotOpened')).toEqual(coordinatorsTold({ because: 'RULES_INVALID' }));
  }, 60_000);

  it('for which no workflow waits, because the engine has lost it, is waited for again by the next worker', async () => {
    const draft = await lastYear(owner, Date.now() + HOUR, 'draft');
    await owner.rows(`update cycle set begins = 'byItself' where id = $1`, [draft]);
    expect(await progressOf(draft)).toBeUndefined();
    await stack.stopWorkers();
    await stack.startWorkers();
    expect(await progressOf(draft)).toMatchObject({ stage: 'draft' });
  }, 60_000);
});

describe('every workflow that ran here', () => {
  it('replays', async () => {
    const { runs, failures } = await replayAll(stack);
    expect(runs).toBeGreaterThan(20);
    expect(failures).toEqual([]);
  }, 60_000);
});

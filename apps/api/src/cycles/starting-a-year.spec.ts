import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@thidua/contracts';
import { Person, type RunningApi, startApi } from '../../test/api';
import { programOf, SAMPLE } from '../../test/year';
import { Process } from '../foundation';

const SAMPLE_TEXTS = {
  bloc: readFileSync(join(SAMPLE, 'bloc.yaml'), 'utf8'),
  rules: readFileSync(join(SAMPLE, 'rules.yaml'), 'utf8'),
};
/** A year whose calendar lies ahead by the clock of the world, under the law of its time. */
const YEAR = new Date().getUTCFullYear() + 2;
const inYear = (text: string): string =>
  text
    .replace('year: 2023', `year: ${YEAR}`)
    .replace('era: A', 'era: D')
    .replaceAll(/2023-(\d\d-\d\dT)/g, `${YEAR}-$1`);
const TEXTS = { bloc: inYear(SAMPLE_TEXTS.bloc), rules: inYear(SAMPLE_TEXTS.rules) };

let api: RunningApi;
let anybody: Person;
let standingBody: Record<string, string>;
let blocId: string;
let isAway = false;
const started: string[] = [];

beforeAll(async () => {
  api = await startApi({ empty: true });
  anybody = new Person(api.url);
  await api.dataSource.query(`insert into body (code, name) values ('SVHTTDL', '{}')`);
  const [bloc] = await api.dataSource.query<{ id: string }[]>(
    `insert into bloc (code, name, timezone, standing_body_id)
     select 'HNA-VH', '{}', 'Asia/Ho_Chi_Minh', id from body returning id`,
  );
  blocId = bloc?.id ?? '';
  standingBody = await programOf(api.dataSource, [{ role: 'standingBody', bloc: blocId }]);
  jest.spyOn(Process.prototype, 'start').mockImplementation(async ({ workflowId }) => {
    if (isAway) throw new Refusal('ENGINE_UNAVAILABLE');
    started.push(workflowId);
  });
});

beforeEach(async () => {
  started.length = 0;
  isAway = false;
  await api.dataSource.query(`update cycle set state = 'cancelled' where not rehearsal`);
});

afterAll(async () => {
  jest.restoreAllMocks();
  await api.close();
});

const post = <T = Record<string, unknown>>(path: string, body: unknown = {}, key: string = randomUUID()) =>
  anybody.ask<T & { code: string }>('POST', path, { body, headers: { ...standingBody, 'Idempotency-Key': key } });

const ruleSet = async (texts = TEXTS): Promise<string> =>
  (await post<{ id: string }>('/blocs/HNA-VH/rule-sets', texts)).body.id;

const draft = async (): Promise<string> =>
  (await post<{ cycle: string }>('/cycles', { ruleSet: await ruleSet() })).body.cycle;

describe('a rule set', () => {
  it('with errors is not kept, and every error is told at once', async () => {
    const texts = { ...TEXTS, rules: TEXTS.rules.replace('step: 3', '').replaceAll('award: BK-T', 'award: NOBODY') };
    const checked = await post<{ problems: { line: number; column: number; code: string }[] }>(
      '/blocs/HNA-VH/rule-sets?dryRun=true',
      texts,
    );
    expect(checked.body.problems.length).toBeGreaterThan(1);
    expect(checked.body.problems[0]).toMatchObject({
      file: 'rules.yaml',
      line: expect.any(Number),
      column: expect.any(Number),
    });
    const refused = await post<{ fields: unknown[] }>('/blocs/HNA-VH/rule-sets', texts);
    expect(refused).toMatchObject({ status: 422, body: { code: 'RULES_INVALID' } });
    expect(refused.body.fields).toHaveLength(checked.body.problems.length);
  });

  it('of another bloc is refused', async () => {
    const texts = { ...TEXTS, bloc: TEXTS.bloc.replace('code: HNA-VH', 'code: OTHER') };
    expect((await post('/blocs/HNA-VH/rule-sets', texts)).body.code).toBe('RULES_INVALID');
  });

  it('can be changed until a year has started with it, then only copied into the next', async () => {
    const id = await ruleSet();
    const replace = () =>
      anybody.ask<{ code: string }>('PUT', `/rule-sets/${id}`, { body: TEXTS, headers: standingBody });
    expect((await replace()).status).toBe(200);
    const { body } = await post<{ cycle: string }>('/cycles', { ruleSet: id });
    expect((await post(`/cycles/${body.cycle}/start`)).status).toBe(200);
    expect((await replace()).body.code).toBe('RULES_FROZEN');
    const copy = await post<{ id: string; year: number }>(`/rule-sets/${id}/next-year`, { rule: 'sameWeekday' });
    expect(copy).toMatchObject({ status: 200, body: { year: YEAR + 1 } });
    const read = await anybody.get<{ rules: string; digest: string | null }>(
      `/rule-sets/${copy.body.id}`,
      standingBody,
    );
    expect(read.body.digest).toBeNull();
    expect(read.body.rules).toContain(`year: ${YEAR + 1}`);
  });
});

describe('the dates of a rule set that is not frozen', () => {
  const calendarOf = async (id: string) =>
    (
      await anybody.get<{ rules: { calendar: Record<string, { opens?: string; closes: string }> } }>(
        `/rule-sets/${id}/content`,
        standingBody,
      )
    ).body.rules.calendar;
  const reschedule = (id: string, calendar: unknown) =>
    anybody.ask<{ code: string; fields: { path: string; message: string }[] }>('PUT', `/rule-sets/${id}/calendar`, {
      body: calendar as Record<string, unknown>,
      headers: standingBody,
    });

  it('are changed while the rest of its text stays as it was written', async () => {
    const id = await ruleSet();
    const calendar = await calendarOf(id);
    const closes = `${YEAR}-04-01T11:30`;
    const moved = { ...calendar, registration: { ...calendar.registration, closes } };
    expect((await reschedule(id, moved)).status).toBe(200);
    expect(await calendarOf(id)).toEqual(moved);
    const { body } = await anybody.get<{ rules: string }>(`/rule-sets/${id}`, standingBody);
    expect(body.rules.replace(closes, `${YEAR}-03-25T17:00`)).toBe(TEXTS.rules);
  });

  it('that cannot stand are refused where they are written, and nothing is kept', async () => {
    const id = await ruleSet();
    const calendar = await calendarOf(id);
    const early = { ...calendar, review: { ...calendar.review, closes: `${YEAR}-11-01T17:00` } };
    expect(await reschedule(id, early)).toMatchObject({
      status: 422,
      body: {
        code: 'RULES_INVALID',
        fields: [{ path: expect.stringMatching(/^rules.yaml:\d+:\d+.calendar.review.closes$/) }],
      },
    });
    expect(await reschedule(id, { ...calendar, review: { closes: 'mai' } })).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED', fields: [{ path: '/review/closes', code: 'TIME' }] },
    });
    expect(await calendarOf(id)).toEqual(calendar);
  });
});

describe('a look ahead at the start of a year', () => {
  type Plan = {
    refusal: { code: string; detail: string } | null;
    stages: { name: string; opensAt: string | null }[];
    units: { unit: string; isNew: boolean; leaders: { name: string }[]; officers: unknown[] }[];
    standingBody: { name: string }[];
    heads: unknown[];
    bodies: { body: string; signers: unknown[] }[];
  };
  const planOf = async (cycle: string) => (await anybody.get<Plan>(`/cycles/${cycle}/start-plan`, standingBody)).body;

  it('tells stages, units and who holds which role, and keeps nothing', async () => {
    await api.dataSource.query(
      `insert into unit (bloc_id, code, name) values ($1, 'PL', '{"vi":"Phủ Lý","en":"Phủ Lý"}') on conflict do nothing`,
      [blocId],
    );
    await programOf(api.dataSource, [{ role: 'unitLeader', bloc: blocId, unit: 'PL' }]);
    const before = await api.dataSource.query(`select count(*) as units from unit`);
    const cycle = await draft();
    const plan = await planOf(cycle);
    expect(plan.refusal).toBeNull();
    expect(plan.stages.map(({ name }) => name)).toHaveLength(7);
    expect(plan.units.map(({ unit }) => unit)).toEqual(['PL', 'DT', 'KB', 'TL', 'BL', 'LN']);
    expect(plan.units[0]).toMatchObject({ isNew: false, leaders: [{ name: 'Ai đó', invited: false }], officers: [] });
    expect(plan.standingBody).not.toEqual([]);
    expect(plan.heads).toEqual([]);
    expect(plan.bodies.map(({ body }) => body)).toEqual(['UBND-T']);
    const { body } = await anybody.get<{ state: string; stages: unknown[]; rulesDigest: string | null }>(
      `/cycles/${cycle}`,
      standingBody,
    );
    expect(body).toMatchObject({ state: 'draft', stages: [], rulesDigest: null });
    expect(await api.dataSource.query(`select count(*) as units from unit`)).toEqual(before);
    expect(started).toEqual([]);
  });

  it('says what the start would be refused with', async () => {
    const late = await post<{ cycle: string }>('/cycles', { ruleSet: await ruleSet(SAMPLE_TEXTS) });
    const plan = await planOf(late.body.cycle);
    expect(plan.refusal?.code).toBe('CALENDAR_PAST');
    expect(plan.refusal?.detail).toBe((await post<{ detail: string }>(`/cycles/${late.body.cycle}/start`)).body.detail);
    const running = await draft();
    await post(`/cycles/${running}/start`);
    expect((await planOf(running)).refusal?.code).toBe('CYCLE_NOT_DRAFT');
  });

  it('is for those who may start', async () => {
    const auditor = await programOf(api.dataSource, [{ role: 'auditor', bloc: blocId }]);
    const cycle = await draft();
    expect((await anybody.get(`/cycles/${cycle}/start-plan`, auditor)).status).toBe(403);
  });
});

describe('a real year', () => {
  it('is drafted once for a bloc and a year, and makes room when the draft is cancelled', async () => {
    const cycle = await draft();
    const second = await post('/cycles', { ruleSet: await ruleSet() });
    expect(second).toMatchObject({ status: 409, body: { code: 'CYCLE_EXISTS' } });
    expect((await post(`/cycles/${cycle}/cancel`)).body).toMatchObject({
      code: 'REASON_REQUIRED',
      fields: [{ path: '/reason', code: 'REASON', message: 'Thiếu lý do; xin ghi rõ lý do tại đây.' }],
    });
    expect((await post(`/cycles/${cycle}/cancel`, { reason: 'Lập nhầm' })).status).toBe(200);
    expect(await draft()).not.toBe(cycle);
  });

  it('starts with its rules frozen, its members in order, its seven stages and its contests', async () => {
    const cycle = await draft();
    expect((await post(`/cycles/${cycle}/start`)).status).toBe(200);
    expect(started).toEqual([`cycle/${cycle}`]);
    const { body } = await anybody.get<{
      state: string;
      rulesDigest: string;
      members: { unit: string }[];
      stages: { name: string; opensAt: string | null; closesAt: string | null }[];
    }>(`/cycles/${cycle}`, standingBody);
    expect(body.state).toBe('running');
    expect(body.rulesDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(body.members.map(({ unit }) => unit)).toEqual(['PL', 'DT', 'KB', 'TL', 'BL', 'LN']);
    expect(body.stages.map(({ name, opensAt, closesAt }) => [name, opensAt, closesAt])).toEqual([
      ['registration', `${YEAR}-02-06T01:00:00.000Z`, `${YEAR}-03-25T10:00:00.000Z`],
      ['submission', `${YEAR}-10-16T01:00:00.000Z`, `${YEAR}-11-03T10:00:00.000Z`],
      ['conference', `${YEAR}-10-23T01:00:00.000Z`, `${YEAR}-11-10T10:00:00.000Z`],
      ['review', `${YEAR}-11-03T10:00:00.000Z`, `${YEAR}-11-11T10:00:00.000Z`],
      ['ranking', `${YEAR}-11-11T10:00:00.000Z`, `${YEAR}-11-13T10:00:00.000Z`],
      ['voting', null, null],
      ['issuance', null, `${YEAR}-12-15T10:00:00.000Z`],
    ]);
    const contests = await anybody.get<{ rows: { code: string; seats: number; status: string }[] }>(
      `/cycles/${cycle}/contests`,
      standingBody,
    );
    expect(contests.body.rows.map(({ code, seats, status }) => [code, seats, status])).toEqual([
      ['flag', 1, 'pending'],
      ['merit', 1, 'pending'],
      ['head', 1, 'pending'],
      ['deputy', 1, 'pending'],
    ]);
    expect((await post(`/cycles/${cycle}/start`)).body.code).toBe('CYCLE_NOT_DRAFT');
  });

  it('whose registration is over before it starts is not started, and its draft has said so', async () => {
    const { body } = await post<{ cycle: string; warnings: string[] }>('/cycles', {
      ruleSet: await ruleSet(SAMPLE_TEXTS),
    });
    expect(body.warnings).toEqual(['CALENDAR_PAST']);
    expect(await post(`/cycles/${body.cycle}/start`)).toMatchObject({ status: 409, body: { code: 'CALENDAR_PAST' } });
    expect(started).toEqual([]);
    const { body: read } = await anybody.get<{ state: string; stages: unknown[] }>(
      `/cycles/${body.cycle}`,
      standingBody,
    );
    expect(read).toMatchObject({ state: 'draft', stages: [] });
    const ahead = await post<{ warnings: string[] }>('/cycles', { ruleSet: await ruleSet() });
    expect(ahead.body.warnings).toEqual([]);
  });

  it('started while the engine is away gets its workflow from a retry with the same key', async () => {
    const cycle = await draft();
    const key = randomUUID();
    isAway = true;
    expect(await post(`/cycles/${cycle}/start`, {}, key)).toMatchObject({
      status: 503,
      body: { code: 'ENGINE_UNAVAILABLE' },
    });
    isAway = false;
    expect((await post(`/cycles/${cycle}/start`, {}, key)).status).toBe(200);
    expect(started).toEqual([`cycle/${cycle}`]);
    const events = await api.dataSource.query<{ type: string }[]>(
      `select type from event where cycle_id = $1 order by sequence`,
      [cycle],
    );
    expect(events.map(({ type }) => type)).toEqual(['cycle.drafted', 'cycle.started']);
  });

  it('started while the engine is away gets its workflow from whoever tries again, under any key', async () => {
    await api.dataSource.query(`update cycle set state = 'cancelled', cancel_reason = 'thử lại', closed_at = now()`);
    const cycle = await draft();
    isAway = true;
    expect((await post(`/cycles/${cycle}/start`)).status).toBe(503);
    isAway = false;
    started.length = 0;
    expect((await post(`/cycles/${cycle}/start`)).body.code).toBe('CYCLE_NOT_DRAFT');
    expect(started).toEqual([`cycle/${cycle}`]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pulse } from '@thidua/contracts';
import { Person, type RunningApi, startApi } from '../../test/api';
import { programOf, SAMPLE } from '../../test/year';
import { Process, WorkflowGone } from '../foundation';

const TEXTS = {
  bloc: readFileSync(join(SAMPLE, 'bloc.yaml'), 'utf8'),
  rules: readFileSync(join(SAMPLE, 'rules.yaml'), 'utf8'),
};

let api: RunningApi;
let anybody: Person;
let administrator: Record<string, string>;
const started: string[] = [];
const moved: [string, string][] = [];
let pulse: (id: string) => Pulse | undefined = () => undefined;

beforeAll(async () => {
  api = await startApi({ empty: true });
  anybody = new Person(api.url);
  administrator = await programOf(api.dataSource, [{ role: 'administrator' }]);
  jest.spyOn(Process.prototype, 'start').mockImplementation(async ({ workflowId }) => {
    started.push(workflowId);
  });
  jest.spyOn(Process.prototype, 'signal').mockImplementation(async (id, signal, at) => {
    expect(signal).toBe('clock');
    moved.push([id, String(at)]);
  });
  jest.spyOn(Process.prototype, 'query').mockImplementation((id) => {
    const answer = pulse(id);
    return answer ? Promise.resolve(answer as never) : Promise.reject(new WorkflowGone());
  });
});

beforeEach(() => {
  started.length = 0;
  moved.length = 0;
  pulse = () => undefined;
});

afterAll(async () => {
  jest.restoreAllMocks();
  await api.close();
});

interface Begun {
  cycle: string;
  players: Record<string, string>;
}

const begin = (key?: string) =>
  anybody.ask<Begun>('POST', '/rehearsals', {
    body: TEXTS,
    headers: { ...administrator, 'Idempotency-Key': key ?? crypto.randomUUID() },
  });

const as = (token: string | undefined) => ({ Authorization: `Bearer ${token}` });

const lead = (cycle: string, to: string) =>
  anybody.ask<{ at: string; moves: number; code?: string }>('POST', `/rehearsals/${cycle}/clock`, {
    body: { to },
    headers: administrator,
  });

describe('a rehearsal', () => {
  it('has its own year, people and tokens, an hour before the first stage opens', async () => {
    const { status, body } = await begin();
    expect(status).toBe(200);
    expect(started).toEqual([`cycle/${body.cycle}`]);
    expect(Object.keys(body.players).sort()).toEqual(
      [
        ...['PL', 'DT', 'KB', 'TL', 'BL', 'LN'].flatMap((unit) => [unit, `${unit}:officer`]),
        'head',
        'deputy',
        'standingBody',
        'body:UBND-T',
        'body:SVHTTDL',
      ].sort(),
    );
    const clock = await anybody.get(`/rehearsals/${body.cycle}/clock`, as(body.players.standingBody));
    expect(clock.body).toEqual({ at: '2023-02-06T00:00:00.000Z' });
    const year = await anybody.get<{
      rehearsal: boolean;
      state: string;
      stages: { name: string; opensAt: string | null; closesAt: string | null }[];
    }>(`/cycles/${body.cycle}`, as(body.players.PL));
    expect(year.body).toMatchObject({ rehearsal: true, state: 'running', bloc: 'HNA-VH' });
    expect(year.body.stages.map(({ name }) => name)).toEqual([
      'registration',
      'submission',
      'conference',
      'review',
      'ranking',
      'voting',
      'issuance',
    ]);
    expect(year.body.stages.find(({ name }) => name === 'voting')).toMatchObject({ opensAt: null, closesAt: null });
    expect(year.body.stages.find(({ name }) => name === 'issuance')).toMatchObject({
      opensAt: null,
      closesAt: '2023-12-15T10:00:00.000Z',
    });
  });

  it('is begun once for one key, and its secrets are nowhere in the store', async () => {
    const key = crypto.randomUUID();
    const first = await begin(key);
    const second = await begin(key);
    expect(second.body.cycle).toBe(first.body.cycle);
    const stored = await api.dataSource.query<{ text: string }[]>(
      `select c::text as text from command c where key = $1 union all select t::text from api_token t`,
      [key],
    );
    const everything = stored.map(({ text }) => text).join('\n');
    for (const token of Object.values({ ...first.body.players, ...second.body.players }))
      expect(everything).not.toContain(token);
    expect((await anybody.get(`/cycles/${first.body.cycle}`, as(first.body.players.PL))).status).toBe(401);
    expect((await anybody.get(`/cycles/${first.body.cycle}`, as(second.body.players.PL))).status).toBe(200);
  });

  it("keeps its people out of other years, and itself out of the public register and the bloc's real year", async () => {
    const [one, two] = [(await begin()).body, (await begin()).body];
    expect((await anybody.get(`/cycles/${two.cycle}`, as(one.players.standingBody))).status).toBe(404);
    const { body } = await anybody.get<{ rows: { id: string }[] }>('/cycles', as(one.players.head));
    expect(body.rows.map(({ id }) => id)).toEqual([one.cycle]);
    expect((await anybody.get('/register')).body).toEqual({ rows: [], next: null });
    expect((await anybody.get('/announcements')).body).toEqual({ rows: [], next: null });
  });

  it('is not begun with rules that have errors: each is told with its line', async () => {
    const answer = await anybody.ask<{ code: string; fields: { path: string }[] }>('POST', '/rehearsals', {
      body: { ...TEXTS, rules: TEXTS.rules.replace('award: CTD-T, mode: secret', 'award: NOBODY, mode: secret') },
      headers: { ...administrator, 'Idempotency-Key': crypto.randomUUID() },
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'RULES_INVALID' } });
    expect(answer.body.fields[0]?.path).toMatch(/^rules\.yaml:\d+:\d+\//);
  });

  it('is not begun by who has no part in the bloc', async () => {
    await begin();
    const nobody = await programOf(api.dataSource, []);
    const answer = await anybody.ask('POST', '/rehearsals', {
      body: TEXTS,
      headers: { ...nobody, 'Idempotency-Key': 'x' },
    });
    expect([403, 404]).toContain(answer.status);
  });
});

describe('the notices of a rehearsal', () => {
  it('reach its players and whoever began it in the roles in which they lead the bloc, not their colleagues', async () => {
    await begin();
    const [bloc] = await api.dataSource.query<{ id: string }[]>(`select id from bloc where code = 'HNA-VH'`);
    const [director, colleague] = [
      await programOf(api.dataSource, [{ role: 'head', bloc: bloc?.id, year: 2023 }]),
      await programOf(api.dataSource, [{ role: 'head', bloc: bloc?.id, year: 2023 }]),
    ];
    const { body } = await anybody.ask<Begun>('POST', '/rehearsals', {
      body: TEXTS,
      headers: { ...director, 'Idempotency-Key': crypto.randomUUID() },
    });
    await api.dataSource.query(
      `insert into notice (cycle_id, recipient, kind, subject, due_at, at)
       select $1, recipient, 'test', recipient, now(), now() from unnest('{head,unit:PL,standingBody}'::text[]) recipient`,
      [body.cycle],
    );
    const inbox = async (headers: Record<string, string>) =>
      (await anybody.get<{ rows: { recipient: string }[] }>('/notices', headers)).body.rows.map((row) => row.recipient);
    expect(await inbox(director)).toEqual(['head']);
    expect(await inbox(as(body.players.head))).toEqual(['head']);
    expect(await inbox(as(body.players['PL:officer']))).toEqual(['unit:PL']);
    expect(await inbox(colleague)).toEqual([]);
    expect(await inbox(administrator)).toEqual([]);
  });
});

describe('the clock of a rehearsal', () => {
  it('moves what is due, the earliest first, and no further than it is led', async () => {
    const { cycle } = (await begin()).body;
    const dues: Record<string, { next: string; opening?: boolean }[]> = {
      [`cycle/${cycle}`]: [
        { next: '2023-02-06T01:00:00.000Z', opening: true },
        { next: '2023-03-25T10:00:00.000Z' },
        { next: '2023-10-16T01:00:00.000Z', opening: true },
      ],
      [`conference/${cycle}`]: [{ next: '2023-02-10T01:00:00.000Z' }],
    };
    pulse = (id) => {
      const left = (dues[id] ?? []).slice(moved.filter(([one]) => one === id).length);
      return dues[id] && { idle: true, ...left[0] };
    };
    expect((await lead(cycle, '2023-03-25T17:00')).body).toEqual({ at: '2023-03-25T10:00:00.000Z', moves: 2 });
    expect(moved).toEqual([
      [`cycle/${cycle}`, '2023-02-06T01:00:00.000Z'],
      [`conference/${cycle}`, '2023-02-10T01:00:00.000Z'],
    ]);
    expect((await lead(cycle, '2023-10-16T08:00')).body).toEqual({ at: '2023-10-16T01:00:00.000Z', moves: 2 });
    expect((await lead(cycle, '2023-10-16T08:00')).body.moves).toBe(0);
    expect((await lead(cycle, '2023-10-16T07:59')).body.code).toBe('CLOCK_BACKWARDS');
  });

  it('waits for what is at work', async () => {
    const { cycle } = (await begin()).body;
    let asked = 0;
    pulse = (id) => {
      if (id !== `cycle/${cycle}`) return undefined;
      asked += 1;
      return { idle: asked > 3 };
    };
    expect((await lead(cycle, '2023-02-08T09:00')).status).toBe(200);
    expect(asked).toBe(5);
  });

  it('is led by one at a time', async () => {
    const { cycle } = (await begin()).body;
    let isBusy = true;
    pulse = (id) => (id === `cycle/${cycle}` ? { idle: !isBusy } : undefined);
    const first = lead(cycle, '2023-02-08T09:00');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect((await lead(cycle, '2023-02-09T09:00')).body.code).toBe('COMMAND_IN_PROGRESS');
    isBusy = false;
    expect((await first).status).toBe(200);
    expect((await lead(cycle, '2023-02-09T09:00')).status).toBe(200);
  });

  it('holds one connection, however many are led at once', async () => {
    const cycles = await Promise.all(Array.from({ length: 8 }, async () => (await begin()).body.cycle));
    let isBusy = true;
    pulse = (id) => (id.startsWith('cycle/') ? { idle: !isBusy } : undefined);
    const led = cycles.map((cycle) => lead(cycle, '2023-02-08T09:00'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await lead(cycles[0] ?? '', '2023-02-08T09:00')).body.code).toBe('COMMAND_IN_PROGRESS');
    const locks = await api.dataSource.query<{ pid: number }[]>(
      `select distinct pid from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())`,
    );
    expect(locks).toHaveLength(1);
    isBusy = false;
    expect((await Promise.all(led)).map(({ status }) => status)).toEqual(cycles.map(() => 200));
  });

  it('is not led in a year that is no rehearsal', async () => {
    const { cycle } = (await begin()).body;
    await api.dataSource.query(
      `update cycle set rehearsal = false, business_time = null, state = 'cancelled' where id = $1`,
      [cycle],
    );
    expect((await lead(cycle, '2023-02-08T09:00')).body.code).toBe('NOT_REHEARSAL');
  });
});

describe('a rehearsal of a year with acts', () => {
  const ACTS = `format: 1
acts:
  - { at: 2023-02-09T09:00, by: PL, do: signPact }
  - { at: 2023-02-05T09:00, by: PL, do: register, titles: [CTD-T], expect: STAGE_NOT_OPEN }
  - { at: 2023-02-09T09:00, by: DT, do: signPact }
`;
  const beginWith = (year: string) =>
    anybody.ask<Begun & { acts: { do: string; by: string; moment: string; line: number }[]; code?: string }>(
      'POST',
      '/rehearsals',
      { body: { ...TEXTS, year }, headers: { ...administrator, 'Idempotency-Key': crypto.randomUUID() } },
    );

  it('gives them back in the order in which they are played, and begins before the first', async () => {
    const { body } = await beginWith(ACTS);
    expect(body.acts.map(({ do: what, by, moment, line }) => [what, by, moment, line])).toEqual([
      ['register', 'PL', '2023-02-05T02:00:00.000Z', 4],
      ['signPact', 'PL', '2023-02-09T02:00:00.000Z', 3],
      ['signPact', 'DT', '2023-02-09T02:00:00.000Z', 5],
    ]);
    const clock = await anybody.get(`/rehearsals/${body.cycle}/clock`, as(body.players.standingBody));
    expect(clock.body).toEqual({ at: '2023-02-05T02:00:00.000Z' });
  });

  it('does not begin with acts that nobody can play', async () => {
    const { status, body } = await beginWith(ACTS.replace('by: DT', 'by: NOBODY'));
    expect([status, body.code]).toEqual([422, 'RULES_INVALID']);
  });
});

describe('the sample year', () => {
  it('is there in local mode alone', async () => {
    const { status } = await anybody.get('/rehearsals/sample', administrator);
    expect(status).toBe(404);
  });
});

describe('a rehearsal in a bloc of real years', () => {
  const withUnit = TEXTS.bloc.replace(
    '  officers:',
    '    - { code: NEW, name: { vi: Đơn vị mới, en: A new unit } }\n  officers:',
  );
  const withBody = TEXTS.bloc.replaceAll('UBND-T', 'UBND-X');
  const units = () => api.dataSource.query(`select code from unit where code = 'NEW'`);
  const bodies = () => api.dataSource.query(`select code from body where code = 'UBND-X'`);
  const people: Record<string, Record<string, string>> = {};

  beforeAll(async () => {
    await begin();
    await api.dataSource.query(`update bloc set rehearsal_only = false`);
    const [bloc] = await api.dataSource.query<{ id: string }[]>(`select id from bloc where code = 'HNA-VH'`);
    people.head = await programOf(api.dataSource, [{ role: 'head', bloc: bloc?.id ?? '', year: 2023 }]);
    people.standingBody = await programOf(api.dataSource, [{ role: 'standingBody', bloc: bloc?.id ?? '' }]);
  });

  const rehearse = (who: string, changed: Partial<typeof TEXTS>) =>
    anybody.ask<{ code?: string; fields?: object[] }>('POST', '/rehearsals', {
      body: { ...TEXTS, ...changed },
      headers: { ...people[who], 'Idempotency-Key': crypto.randomUUID() },
    });

  it('is begun by who leads the year', async () => {
    expect((await rehearse('head', {})).status).toBe(200);
  });

  it('brings in no unit by the hand of somebody who may add none', async () => {
    expect((await rehearse('head', { bloc: withUnit })).body).toMatchObject({
      code: 'UNIT_UNKNOWN',
      fields: [{ path: '/bloc/units/6' }],
    });
    expect(await units()).toEqual([]);
    expect((await rehearse('standingBody', { bloc: withUnit })).status).toBe(200);
    expect(await units()).toEqual([{ code: 'NEW' }]);
  });

  it('brings in no body but by an administrator', async () => {
    const sent = { bloc: withBody, rules: TEXTS.rules.replaceAll('UBND-T', 'UBND-X') };
    expect((await rehearse('standingBody', sent)).body).toMatchObject({ fields: [{ code: 'UNKNOWN_BODY' }] });
    expect(await bodies()).toEqual([]);
  });
});

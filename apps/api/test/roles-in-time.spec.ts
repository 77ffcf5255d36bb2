import { type RunningApi, startApi } from './api';
import { programOf, runningYear, sampleBook } from './year';

type Headers = Record<string, string>;

/** What a head or deputy asks in the course of a year, as far as it needs the role. */
const ACTS: [method: string, path: string][] = [
  ['GET', ''],
  ['GET', '/progress'],
  ['GET', '/outcome'],
  ['GET', '/submissions'],
  ['POST', '/start'],
  ['POST', '/extensions'],
  ['POST', '/conference/dates'],
  ['POST', '/conference/fix'],
  ['POST', '/conference/attendance'],
  ['POST', '/tally-committee'],
  ['POST', '/contests/flag/open'],
];

let api: RunningApi;
let blocId: string;
let years: Record<2023 | 2024, string>;

beforeAll(async () => {
  api = await startApi({ empty: true });
  const { bloc, rules } = await sampleBook();
  const one = await runningYear(api.dataSource, { bloc, rules });
  const next = await runningYear(api.dataSource, { bloc, rules: { ...rules, year: 2024 } });
  blocId = one.blocId;
  years = { 2023: one.cycle, 2024: next.cycle };
  await api.dataSource.query(`update cycle set rehearsal = false, business_time = null`);
  await api.dataSource.query(`update stage set state = 'open', opened_at = now() where name = 'conference'`);
  await api.dataSource.query(
    `insert into notice (cycle_id, recipient, kind, subject, due_at, at)
     select id, 'head', 'test', year::text, now(), now() from cycle`,
  );
});
afterAll(() => api.close());

/** Codes that say that the caller has no such role; whoever has it is told what is missing in the request, or answered. */
const WITHOUT_ROLE = ['FORBIDDEN', 'NOT_FOUND'];

async function allowedIn(cycle: string, headers: Headers): Promise<string[]> {
  const allowed: string[] = [];
  for (const [method, path] of ACTS) {
    const { body } = await api.visitor.ask<{ code?: string }>(method, `/cycles/${cycle}${path}`, {
      headers,
      ...(method === 'POST' && { body: {} }),
    });
    if (!WITHOUT_ROLE.includes(body.code ?? '')) allowed.push(`${method} ${path}`);
  }
  return allowed;
}

const ALL = ACTS.map(([method, path]) => `${method} ${path}`);

const inboxOf = async (headers: Headers) =>
  (await api.visitor.get<{ rows: { subject: string }[] }>('/notices', headers)).body.rows.map(({ subject }) => subject);

const workOf = async (headers: Headers) =>
  (await api.visitor.get<{ rows: { cycle: string }[] }>('/me/work', headers)).body.rows.map(({ cycle }) => cycle);

describe.each(['head', 'deputy'] as const)('a %s', (role) => {
  it('leads the year of the office, and has no part in the next', async () => {
    const headers = await programOf(api.dataSource, [{ role, bloc: blocId, year: 2023 }]);
    expect(await allowedIn(years[2023], headers)).toEqual(ALL);
    expect(await allowedIn(years[2024], headers)).toEqual([]);
    expect(await inboxOf(headers)).toEqual(['2023']);
    expect(await workOf(headers)).toEqual([years[2023]]);
  });

  it('who leads a unit as well keeps that part alone in the year after', async () => {
    const headers = await programOf(api.dataSource, [
      { role, bloc: blocId, year: 2023 },
      { role: 'unitLeader', bloc: blocId, unit: role === 'head' ? 'PL' : 'DT' },
    ]);
    expect(await allowedIn(years[2024], headers)).toEqual(['GET ', 'GET /progress', 'GET /submissions']);
  });
});

describe('a role with an end', () => {
  it.each([
    ['unitOfficer', { unit: 'PL' }, ['GET ', 'GET /progress', 'GET /submissions']],
    [
      'standingBody',
      {},
      ['GET ', 'GET /progress', 'GET /outcome', 'GET /submissions', 'POST /start', 'POST /extensions'],
    ],
    ['head', { year: 2023 }, ALL],
  ] as const)('as %s gives nothing from that instant on, in a session that goes on', async (role, of, before) => {
    const headers = await programOf(api.dataSource, [{ role, bloc: blocId, ...of }]);
    expect(await allowedIn(years[2023], headers)).toEqual(before);
    await api.dataSource.query(
      `update role_grant set valid_from = now() - interval '2 days', valid_to = now() - interval '1 second'
        where account_id = (select account_id from role_grant order by recorded_at desc limit 1)`,
    );
    expect(await allowedIn(years[2023], headers)).toEqual([]);
    expect((await api.visitor.get(`/cycles/${years[2023]}`, headers)).status).toBe(404);
    expect(await inboxOf(headers)).toEqual([]);
    expect(await workOf(headers)).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import type { Bloc } from '@thidua/domain';
import { Person, type RunningApi, startApi } from '../../test/api';
import { programOf, runningYear, sampleBook } from '../../test/year';

/** Questions of a year, by whoever sees the most: a request makes as many statements for 200 units as for 6. */
const QUESTIONS = [
  '',
  '/progress',
  '/outcome',
  '/extensions',
  '/registrations',
  '/submissions?limit=200',
  '/submissions/U1',
  '/submissions/U1/revisions',
  '/assignments',
  '/conflicts',
  '/board',
  '/ranking',
  '/objections',
  '/conference',
  '/contests',
  '/contests/flag',
  '/awards',
];

let api: RunningApi;

beforeAll(async () => {
  api = await startApi({ empty: true });
});

afterAll(() => api.close());

const unitsOf = (count: number): Bloc['units'] =>
  Array.from({ length: count }, (_, index) => ({
    code: `U${index + 1}`,
    name: { vi: `Đơn vị ${index + 1}`, en: `Unit ${index + 1}` },
  }));

/** A year in which everything has happened to every unit. */
async function fullYear(count: number): Promise<{ cycle: string; blocId: string }> {
  const { bloc, rules } = await sampleBook();
  const year = await runningYear(api.dataSource, {
    bloc: { ...bloc, code: `B${count}`, units: unitsOf(count) },
    rules,
  });
  const { cycle } = year;
  const run = (sql: string) => api.dataSource.query(sql, [cycle]);
  await api.dataSource.query(`insert into account (email, name) values ('a@b.vn', 'Ai đó') on conflict do nothing`);
  const account = `(select id from account limit 1)`;
  await run(`insert into registration (cycle_id, unit, titles, at, account_id)
    select $1, unit, '{CTD-T,BK-T}', now(), ${account} from cycle_member where cycle_id = $1`);
  await run(`insert into submission (cycle_id, unit, state, revision, self_total, total, groups, verified_at, first_submitted_at)
    select $1, unit, 'verified', 1, 90, 90, '{"I": "50.00"}', now(), now() from cycle_member where cycle_id = $1`);
  await run(`insert into submission_revision (submission_id, revision, body, self_total, at, account_id)
    select id, 1, '{}', 90, now(), ${account} from submission where cycle_id = $1`);
  await run(`insert into score_line (submission_id, revision, kind, criterion, score)
    select s.id, 1, 'self', 'I.' || n, 5 from submission s, generate_series(1, 6) n where cycle_id = $1`);
  await run(`insert into indicator_count (submission_id, revision, code, total, met, stated, computed, flagged)
    select id, 1, 'GDVH', 100, 90, '91', 90, true from submission where cycle_id = $1`);
  await run(`insert into review_assignment (cycle_id, unit, reviewer)
    select $1, a.unit, b.unit from cycle_member a join cycle_member b on b.cycle_id = a.cycle_id and b.position in (a.position + 1, a.position + 2)
    where a.cycle_id = $1`);
  await run(
    `insert into ranking (cycle_id, state, digest, nominations, computed_at) values ($1, 'provisional', 'x', '{}', now())`,
  );
  await run(`insert into ranking_place (cycle_id, unit, position, rank, total, eligible, explanation)
    select $1, unit, position, position + 1, 90, true, '{}' from cycle_member where cycle_id = $1`);
  await run(
    `insert into attendance (cycle_id, unit, mark, at) select $1, unit, 'present', now() from cycle_member where cycle_id = $1`,
  );
  await run(`update contest set status = 'open', opened_at = now() where cycle_id = $1 and code = 'flag'`);
  await run(
    `insert into round (cycle_id, contest, number, members, nominees, opened_at) values ($1, 'flag', 1, 6, '{U1}', now())`,
  );
  await run(
    `insert into roll (round_id, unit) select r.id, m.unit from round r join cycle_member m using (cycle_id) where r.cycle_id = $1`,
  );
  return year;
}

it('a question costs the same number of statements for 6 units and for 200', async () => {
  const counts: Record<string, number>[] = [];
  for (const units of [6, 200]) {
    const { cycle, blocId } = await fullYear(units);
    const standingBody = await programOf(api.dataSource, [{ role: 'standingBody', bloc: blocId }]);
    const anybody = new Person(api.url);
    const ask = async (path: string): Promise<[string, number]> => {
      const { status, headers, body } = await anybody.get(path.replace('…', `/cycles/${cycle}`), standingBody);
      expect([path, status, status === 200 ? '' : body]).toEqual([path, 200, '']);
      return [path, Number(headers.get('x-sql-count'))];
    };
    await ask('…/ranking');
    await ask('…/progress');
    const seen: [string, number][] = [];
    for (const question of [...QUESTIONS.map((path) => `…${path}`), '/cycles', '/register', '/announcements'])
      seen.push(await ask(question));
    counts.push(Object.fromEntries(seen));
  }
  expect(counts[1]).toEqual(counts[0]);
  expect(Math.max(...Object.values(counts[0] ?? {}))).toBeLessThanOrEqual(14);
});

/** Commands that write facts themselves, in the order of a year, each with the time at which it is given. */
interface Command {
  at: string;
  by: 'standingBody' | 'leader' | 'reviewer' | 'head';
  act: string;
  body: object;
  /** What has to stand before it, `$1` being the cycle. */
  before?: string[];
}

const COMMANDS: Command[] = [
  { at: '2023-03-01T02:00:00Z', by: 'leader', act: 'POST /registrations/U1', body: { titles: ['BK-T'] } },
  { at: '2023-03-01T02:00:00Z', by: 'leader', act: 'POST /pacts/U1', body: {} },
  { at: '2023-10-20T02:00:00Z', by: 'leader', act: 'PUT /submissions/U1/draft', body: { self: { 'I.1': '7.50' } } },
  {
    at: '2023-10-25T02:00:00Z',
    by: 'leader',
    act: 'POST /conference/answers/U1',
    body: { answers: ['can'] },
    before: [`insert into conference_date (cycle_id, starts_at, position) values ($1, '2023-11-20T07:00:00Z', 0)`],
  },
  { at: '2023-10-25T02:00:00Z', by: 'head', act: 'PUT /conference/agenda', body: { entries: [{ title: 'Khai mạc' }] } },
  { at: '2023-11-04T02:00:00Z', by: 'leader', act: 'POST /conflicts/U1', body: { of: 'U2', reason: 'người nhà' } },
  {
    at: '2023-11-04T02:00:00Z',
    by: 'standingBody',
    act: 'POST /assignments',
    body: { reviews: { U1: ['U3', 'U4'], U3: ['U1', 'U4'] } },
  },
  {
    at: '2023-11-04T02:00:00Z',
    by: 'reviewer',
    act: 'PUT /submissions/U1/reviews/U3',
    body: { scores: { 'I.1': '7.00' } },
    before: [
      `update submission set state = 'submitted', revision = 1, submitted_at = now(), first_submitted_at = now()
        where cycle_id = $1`,
      `insert into submission_revision (submission_id, revision, body, self_total, at, account_id)
       select id, 1, '{}', 90, now(), (select id from account limit 1) from submission where cycle_id = $1`,
    ],
  },
  {
    at: '2023-11-12T02:00:00Z',
    by: 'leader',
    act: 'POST /objections/U1',
    body: { criterion: 'I.1', reason: 'chấm thiếu' },
    before: [
      `update submission set state = 'verified', verified_at = now(), total = 90 where cycle_id = $1`,
      `update stage set state = 'open', opened_at = '2023-11-11T10:00:00Z' where cycle_id = $1 and name = 'ranking'`,
    ],
  },
  { at: '2023-11-20T08:00:00Z', by: 'head', act: 'POST /tally-committee', body: { members: ['U3', 'U4', 'U5'] } },
  { at: '2023-11-20T08:00:00Z', by: 'head', act: 'POST /contests/head/candidates', body: { units: ['U1', 'U2'] } },
  {
    at: '2023-11-20T08:00:00Z',
    by: 'leader',
    act: 'POST /contests/flag/ballots/U1',
    body: { choice: { U1: 'for' } },
    before: [
      `update contest set status = 'open', opened_at = now() where cycle_id = $1 and code = 'flag'`,
      `insert into round (cycle_id, contest, number, members, nominees, opened_at)
       values ($1, 'flag', 1, 6, '{U1}', now())`,
      `insert into roll (round_id, unit)
       select r.id, m.unit from round r join cycle_member m using (cycle_id) where r.cycle_id = $1`,
    ],
  },
];

/** The most that one of them may make: token, roles, the command, its facts and its event; a secret ballot two transactions. */
const MOST_OF_A_COMMAND = 18;

it('a command costs the same number of statements for 6 units and for 200', async () => {
  const { bloc, rules } = await sampleBook();
  const counts: Record<string, number>[] = [];
  for (const units of [6, 200]) {
    const { cycle, blocId } = await runningYear(api.dataSource, {
      bloc: { ...bloc, code: `C${units}`, units: unitsOf(units) },
      rules,
    });
    const people = {
      standingBody: await programOf(api.dataSource, [{ role: 'standingBody', bloc: blocId, cycle }]),
      head: await programOf(api.dataSource, [{ role: 'head', bloc: blocId, cycle, year: 2023 }]),
      leader: await programOf(api.dataSource, [{ role: 'unitLeader', bloc: blocId, unit: 'U1', cycle }]),
      reviewer: await programOf(api.dataSource, [{ role: 'unitLeader', bloc: blocId, unit: 'U3', cycle }]),
    };
    const anybody = new Person(api.url);
    await anybody.get(`/cycles/${cycle}/progress`, people.standingBody);
    const seen: Record<string, number> = {};
    for (const { at, by, act, body, before = [] } of COMMANDS) {
      await api.dataSource.query(`update cycle set business_time = $2 where id = $1`, [cycle, at]);
      for (const sql of before) await api.dataSource.query(sql, [cycle]);
      const [method = '', path = ''] = act.split(' ');
      const answer = await anybody.ask(method, `/cycles/${cycle}${path}`, {
        body,
        headers: { ...people[by], 'Idempotency-Key': randomUUID(), 'If-Match': '"0"' },
      });
      expect([act, answer.status, answer.status === 200 ? '' : answer.body]).toEqual([act, 200, '']);
      seen[act] = Number(answer.headers.get('x-sql-count'));
    }
    counts.push(seen);
  }
  expect(counts[1]).toEqual(counts[0]);
  expect(Object.entries(counts[0] ?? {}).filter(([, count]) => count > MOST_OF_A_COMMAND)).toEqual([]);
});

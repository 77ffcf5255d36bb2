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

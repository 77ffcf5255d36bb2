import { Person, type RunningApi, startApi } from '../../test/api';
import { runningYear, sampleBook } from '../../test/year';

let api: RunningApi;
let anybody: Person;

beforeAll(async () => {
  api = await startApi({ empty: true });
  anybody = new Person(api.url);
  await api.dataSource.query(`insert into account (email, name) values ('a@b.vn', 'Ai đó')`);
});

afterAll(() => api.close());

/** A year with an award that is issued, one that was revoked since, and a number that became void. */
async function awardedYear(series: string): Promise<string> {
  const { cycle } = await runningYear(api.dataSource, await sampleBook());
  const run = (sql: string) => api.dataSource.query(sql, [cycle, series]);
  const body = `(select id from body where code = 'UBND-T')`;
  const account = `(select id from account limit 1)`;
  await run(`insert into nomination (cycle_id, award, unit, body_id, at, account_id)
    select $1, a, u, ${body}, now(), ${account} from (values ('CTD-T', 'PL'), ('BK-T', 'LN')) n (a, u) where $2::text is not null`);
  await run(`insert into decision (body_id, series, number, year, date, kind, era, account_id)
    select ${body}, $2, n, 2023, '2023-12-08', k, 'A', ${account}
      from (values ('2117/QĐ-UBND', 'award'), ('30/QĐ-UBND', 'revocation')) d (n, k) where $1::text is not null`);
  await run(
    `insert into file (key, sha256, bytes, content_type, name) select $1 || $2, repeat('0', 64), 1, 'application/pdf', 'x.pdf'`,
  );
  await run(`insert into certificate (body_id, series, year, number, state, cycle_id, award, unit, file_id, registered_at, void_reason)
    select ${body}, $2, 2023, n, s, $1, a, u, (select id from file where key = $1 || $2), '2023-12-08T03:00Z', r
      from (values (1, 'issued', 'CTD-T', 'PL', null), (2, 'void', 'BK-T', 'LN', 'in hỏng'), (3, 'issued', 'BK-T', 'LN', null)) c (n, s, a, u, r)`);
  await run(`insert into award (cycle_id, award, unit, state, decision_id, certificate_id, revocation_id, nominated_at, announced_at)
    select $1, c.award, c.unit, case c.award when 'BK-T' then 'revoked' else 'issued' end,
           (select id from decision where series = $2 and kind = 'award'), c.id,
           case c.award when 'BK-T' then (select id from decision where series = $2 and kind = 'revocation') end,
           now(), '2023-12-08T03:00Z'
      from certificate c where c.cycle_id = $1 and c.state = 'issued'`);
  return cycle;
}

it('the public sees the awards of real years, revoked ones and void numbers included, and nothing of a rehearsal', async () => {
  const rehearsal = await awardedYear('rehearsal');
  expect((await anybody.get('/register')).body).toEqual({ rows: [], next: null });
  expect((await anybody.get('/announcements')).body).toEqual({ rows: [], next: null });

  const real = await awardedYear('');
  await api.dataSource.query(`update cycle set rehearsal = false, business_time = null where id = $1`, [real]);
  const register = await anybody.get<{ rows: Record<string, unknown>[] }>('/register');
  expect(register.body.rows.map(({ number, state, unit, revocation }) => [number, state, unit, revocation])).toEqual([
    ['0003/2023', 'revoked', 'LN', '30/QĐ-UBND'],
    ['0002/2023', 'void', null, null],
    ['0001/2023', 'issued', 'PL', null],
  ]);
  expect(register.body.rows.at(-1)).toMatchObject({
    bloc: 'HNA-VH',
    awardName: { en: 'Provincial emulation flag' },
    decision: '2117/QĐ-UBND',
  });
  const announcements = await anybody.get<{ rows: Record<string, unknown>[] }>('/announcements');
  expect(announcements.body.rows.map(({ award, state }) => [award, state])).toEqual([
    ['CTD-T', 'issued'],
    ['BK-T', 'revoked'],
  ]);
  expect(JSON.stringify([register.body, announcements.body])).not.toContain(rehearsal);
});

it('the rules of a year are read for the lines of a page alone, and for a search once', async () => {
  const query = jest.spyOn(api.dataSource, 'query');
  await anybody.get('/register?limit=1');
  await anybody.get('/register?q=co&limit=1');
  const asked = query.mock.calls.filter(([sql]) => sql.includes('from certificate c'));
  query.mockRestore();
  const reads = asked.map(([sql, parameters]) =>
    api.dataSource.query<{ plan: string }[]>(`explain (analyze, format json) ${sql}`, parameters),
  );
  const timesRead = (await Promise.all(reads)).map((plan) => loopsOver('rule_set', plan));
  expect(timesRead).toEqual([2, 1]);
});

/** How often a plan has gone over a table. */
function loopsOver(table: string, plan: unknown): number {
  if (typeof plan !== 'object' || plan === null) return 0;
  const node = plan as { 'Relation Name'?: string; 'Actual Loops'?: number };
  const own = node['Relation Name'] === table ? (node['Actual Loops'] ?? 0) : 0;
  return Object.values(plan).reduce<number>((loops, inner) => loops + loopsOver(table, inner), own);
}

it('the register is read page by page without a gap', async () => {
  const seen: unknown[] = [];
  let after: string | null = '';
  do {
    const page: { body: { rows: { number: string }[]; next: string | null } } = await anybody.get(
      `/register?limit=1${after ? `&after=${after}` : ''}`,
    );
    seen.push(...page.body.rows.map(({ number }) => number));
    after = page.body.next;
  } while (after !== null);
  expect(seen).toEqual(['0003/2023', '0002/2023', '0001/2023']);
});

describe('what is looked for in the register', () => {
  const found = async (query: string) =>
    (await anybody.get<{ rows: { number: string }[] }>(`/register?${query}`)).body.rows.map(({ number }) => number);

  it.each([
    ['a name without its marks', 'q=phu%20ly', ['0001/2023']],
    ['a name with them, in capitals', `q=${encodeURIComponent('PHỦ LÝ')}`, ['0001/2023']],
    ['a word in English', 'q=merit', ['0003/2023']],
    ['the number of a decision', `q=${encodeURIComponent('30/qđ-ubnd')}`, ['0003/2023']],
    ['the number in the register', 'q=0002/2023', ['0002/2023']],
    ['words in another order', 'q=ly%20phu', []],
    ['what a void number was for', 'q=ly%20nhan', ['0003/2023']],
    ['a year', 'year=2023&body=UBND-T', ['0003/2023', '0002/2023', '0001/2023']],
    ['another year', 'year=2024', []],
    ['another body', 'body=SVHTTDL', []],
  ])('%s', async (_, query, numbers) => {
    expect(await found(query)).toEqual(numbers);
  });

  it('goes on from page to page', async () => {
    const first = await anybody.get<{ next: string }>('/register?q=ubnd&limit=1');
    const second = await anybody.get<{ rows: { number: string }[] }>(
      `/register?q=ubnd&limit=1&after=${first.body.next}`,
    );
    expect(second.body.rows.map(({ number }) => number)).toEqual(['0001/2023']);
  });

  it('can be narrowed to bodies and years that are there', async () => {
    expect((await anybody.get<{ rows: object[] }>('/register/series')).body.rows).toMatchObject([
      { body: 'UBND-T', year: 2023 },
    ]);
  });
});

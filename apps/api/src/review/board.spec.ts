import { Person, type RunningApi, startApi } from '../../test/api';
import { programOf, runningYear, sampleBook } from '../../test/year';

let api: RunningApi;
let anybody: Person;
let year: { cycle: string; blocId: string };

beforeAll(async () => {
  api = await startApi({ empty: true });
  anybody = new Person(api.url);
  year = await runningYear(api.dataSource, await sampleBook());
  await api.dataSource.query(`insert into account (email, name) values ('a@b.vn', 'Ai đó')`);
  const run = (sql: string) => api.dataSource.query(sql, [year.cycle]);
  await run(`insert into submission (cycle_id, unit, state, revision, self_total, returns, late_days)
    values ($1, 'PL', 'submitted', 2, 98, 1, 2), ($1, 'DT', 'draft', 0, null, 0, 0)`);
  await run(`insert into submission_revision (submission_id, revision, body, self_total, at, account_id)
    select s.id, n, '{}', 98, now(), (select id from account limit 1) from submission s, generate_series(1, 2) n
     where s.cycle_id = $1 and s.unit = 'PL'`);
  await run(`insert into score_line (submission_id, revision, kind, criterion, reviewer, score, reason)
    select s.id, line.* from submission s, (values
      (1, 'review', 'I.1', 'DT', 1.00, null), (2, 'self', 'I.1', null, 8.00, null), (2, 'review', 'I.1', 'LN', 7.50, 'Thiếu ảnh'),
      (2, 'override', 'I.2', null, 14.00, 'Danh sách chưa đủ')
    ) as line where s.cycle_id = $1 and s.unit = 'PL'`);
  await run(`insert into review_assignment (cycle_id, unit, reviewer, scores, approved_revision, approved_at) values
    ($1, 'PL', 'DT', '{"I.1": "6.00", "I.2": "13.00"}', null, null), ($1, 'PL', 'LN', '{"I.1": "7.50"}', 2, now())`);
  await run(`insert into conflict_of_interest (cycle_id, unit, of_unit, reason, at, account_id)
    select $1, 'DT', 'PL', 'Cùng một đề án', now(), id from account limit 1`);
  await run(`insert into minus_entry (submission_id, code, times, amount)
    select id, 'M.3', 1, 1 from submission where cycle_id = $1 and unit = 'PL'`);
});

afterAll(() => api.close());

describe('the board of a year', () => {
  it('shows each unit in the order of the bloc, with what counts of the revision that is in', async () => {
    const standingBody = await programOf(api.dataSource, [{ role: 'standingBody', bloc: year.blocId }]);
    const { body } = await anybody.get<{ rows: { unit: string }[] }>(`/cycles/${year.cycle}/board`, standingBody);
    expect(body.rows.map(({ unit }) => unit)).toEqual(['PL', 'DT', 'KB', 'TL', 'BL', 'LN']);
    expect(body.rows[0]).toEqual({
      unit: 'PL',
      state: 'submitted',
      revision: 2,
      lateDays: 2,
      returns: 1,
      selfTotal: '98.00',
      total: null,
      gapReason: null,
      verifiedAt: null,
      self: { 'I.1': '8.00' },
      verified: {},
      overrides: { 'I.2': { score: '14.00', reason: 'Danh sách chưa đủ' } },
      minus: { 'M.3': 1 },
      reviews: [
        { reviewer: 'DT', approved: false, conflict: true, scored: 2, scores: {} },
        { reviewer: 'LN', approved: true, conflict: false, scored: 1, scores: { 'I.1': '7.50' } },
      ],
    });
    expect(body.rows[1]).toMatchObject({ state: 'draft', revision: 0, self: {}, reviews: [] });
    expect(body.rows[2]).toMatchObject({ state: null, selfTotal: null });
  });

  it.each(['head', 'deputy', 'auditor'] as const)('is shown to the %s too', async (role) => {
    const reader = await programOf(api.dataSource, [{ role, bloc: year.blocId, cycle: year.cycle, year: 2023 }]);
    expect((await anybody.get(`/cycles/${year.cycle}/board`, reader)).status).toBe(200);
  });

  it.each(['unitLeader', 'unitOfficer'] as const)('is not shown to a %s', async (role) => {
    const unit = await programOf(api.dataSource, [{ role, bloc: year.blocId, unit: 'LN', cycle: year.cycle }]);
    expect((await anybody.get(`/cycles/${year.cycle}/board`, unit)).status).toBe(403);
  });
});

describe('who reviews whom', () => {
  it('says how far a reviewer is, and its conflict, to itself alone', async () => {
    const own = await programOf(api.dataSource, [
      { role: 'unitOfficer', bloc: year.blocId, unit: 'DT', cycle: year.cycle },
    ]);
    const { body } = await anybody.get<{ rows: unknown[] }>(`/cycles/${year.cycle}/assignments`, own);
    expect(body.rows).toEqual([
      { unit: 'PL', reviewer: 'DT', approved: false, conflict: true, scored: 2 },
      { unit: 'PL', reviewer: 'LN', approved: null, conflict: null, scored: null },
    ]);
  });
});

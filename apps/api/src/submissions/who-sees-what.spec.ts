import { Person, type RunningApi, startApi } from '../../test/api';
import { programOf, runningYear, sampleBook } from '../../test/year';

interface Seen {
  code?: string;
  state: string;
  total: string | null;
  draft: unknown;
  scores: { kind: string; reviewer: string | null }[];
  minusEntries: unknown[];
}

let api: RunningApi;
let cycle: string;
let blocId: string;
let anybody: Person;

beforeAll(async () => {
  api = await startApi({ empty: true });
  anybody = new Person(api.url);
});

beforeEach(async () => {
  ({ cycle, blocId } = await runningYear(api.dataSource, await sampleBook()));
  const run = (sql: string) => api.dataSource.query(sql, [cycle]);
  await api.dataSource.query(`insert into account (email, name) values ('a@b.vn', 'Ai đó') on conflict do nothing`);
  const account = `(select id from account limit 1)`;
  await run(`insert into submission (cycle_id, unit, state, revision, draft, self_total, total)
    select $1, unit, 'submitted', 1, '{"self": {"I.1": "3.00"}}', 90, 88 from cycle_member where cycle_id = $1`);
  await run(`insert into submission_revision (submission_id, revision, body, self_total, at, account_id)
    select id, 1, '{"self": {"I.1": "8.00"}}', 90, now(), ${account} from submission where cycle_id = $1`);
  await run(`insert into score_line (submission_id, revision, kind, criterion, reviewer, score)
    select s.id, 1, 'review', 'I.1', r, 5 from submission s, unnest(array['DT', 'LN']) r where s.cycle_id = $1 and s.unit = 'PL'`);
  await run(`insert into review_assignment (cycle_id, unit, reviewer) values ($1, 'PL', 'DT'), ($1, 'PL', 'LN')`);
});

afterAll(() => api.close());

const unit = (code: string) => programOf(api.dataSource, [{ role: 'unitOfficer', bloc: blocId, unit: code, cycle }]);
const ofBloc = (role: 'standingBody' | 'auditor') => programOf(api.dataSource, [{ role, bloc: blocId, cycle }]);
const read = async (headers: Record<string, string>) =>
  (await anybody.get<Seen>(`/cycles/${cycle}/submissions/PL`, headers)).body;
const listed = async (headers: Record<string, string>) =>
  (await anybody.get<{ rows: { unit: string; total: string | null }[] }>(`/cycles/${cycle}/submissions`, headers)).body
    .rows;

describe("a unit's dossier", () => {
  it('is listed for itself and for those assigned to it, for others not even counted', async () => {
    expect((await listed(await unit('DT'))).map((row) => row.unit)).toEqual(['PL', 'DT']);
    expect((await listed(await unit('KB'))).map((row) => row.unit)).toEqual(['KB']);
    expect(await listed(await ofBloc('auditor'))).toHaveLength(6);
    expect((await read(await unit('KB'))).code).toBe('FORBIDDEN');
  });

  it('shows its reviewers only their own scores, and itself none, until it is verified', async () => {
    const reviewers = async (headers: Record<string, string>) =>
      (await read(headers)).scores.map(({ reviewer }) => reviewer);
    expect(await reviewers(await unit('DT'))).toEqual(['DT']);
    expect(await reviewers(await unit('PL'))).toEqual([]);
    expect(await reviewers(await ofBloc('standingBody'))).toEqual(['DT', 'LN']);
    await api.dataSource.query(`update submission set state = 'verified', verified_at = now() where cycle_id = $1`, [
      cycle,
    ]);
    expect(await reviewers(await unit('PL'))).toEqual(['DT', 'LN']);
  });

  it('has a total once it is verified, and a draft for its own unit alone', async () => {
    const [own, reviewer] = [await unit('PL'), await unit('DT')];
    expect(await read(own)).toMatchObject({ total: null, draft: { self: { 'I.1': '3.00' } } });
    expect(await read(reviewer)).toMatchObject({ total: null, draft: null, submitted: { self: { 'I.1': '8.00' } } });
    expect((await listed(await ofBloc('standingBody')))[0]).toMatchObject({ unit: 'PL', total: null });
    await api.dataSource.query(`update submission set state = 'verified', verified_at = now() where cycle_id = $1`, [
      cycle,
    ]);
    expect(await read(own)).toMatchObject({ total: '88.00' });
  });
});

describe('scores of a reviewer', () => {
  it('are saved by the reviewer alone, under a version, never for its own unit', async () => {
    await api.dataSource.query(`update cycle set business_time = '2023-11-04T02:00:00Z' where id = $1`, [cycle]);
    const put = (reviewer: string, of: string, headers: Record<string, string>, version = 0) =>
      anybody.ask<{ code: string; current: unknown }>('PUT', `/cycles/${cycle}/submissions/${of}/reviews/${reviewer}`, {
        body: { scores: { 'I.1': 7 } },
        headers: { ...headers, 'If-Match': `"${version}"` },
      });
    const [dt, pl] = [await unit('DT'), await unit('PL')];
    expect((await put('DT', 'PL', dt)).status).toBe(200);
    expect(await put('DT', 'PL', dt)).toMatchObject({
      status: 412,
      body: { current: { version: 1, content: { scores: { 'I.1': '7.00' } } } },
    });
    expect((await put('PL', 'PL', pl)).body.code).toBe('OWN_DOSSIER');
    expect((await put('DT', 'PL', pl)).status).toBe(403);
    expect((await put('DT', 'KB', dt)).body.code).toBe('NOT_ASSIGNED');
    await api.dataSource.query(
      `insert into conflict_of_interest (cycle_id, unit, of_unit, reason, at, account_id) select $1, 'DT', 'PL', 'x', now(), id from account limit 1`,
      [cycle],
    );
    expect((await put('DT', 'PL', dt, 1)).body.code).toBe('CONFLICT_OF_INTEREST');
  });
});

import { randomUUID } from 'node:crypto';
import { Person, type RunningApi, startApi } from '../../test/api';
import { programOf, runningYear, sampleBook } from '../../test/year';

let api: RunningApi;
let cycle: string;
let anybody: Person;
let standingBody: Record<string, string>;
let leader: Record<string, string>;
let head: Record<string, string>;

beforeAll(async () => {
  api = await startApi({ empty: true });
  anybody = new Person(api.url);
});

beforeEach(async () => {
  const year = await runningYear(api.dataSource, await sampleBook());
  cycle = year.cycle;
  standingBody = await programOf(api.dataSource, [{ role: 'standingBody', bloc: year.blocId, cycle }]);
  leader = await programOf(api.dataSource, [{ role: 'unitLeader', bloc: year.blocId, unit: 'PL', cycle }]);
  head = await programOf(api.dataSource, [{ role: 'head', bloc: year.blocId, cycle, year: 2023 }]);
  await stand('2023-11-04T02:00:00.000Z');
});

afterAll(() => api.close());

const stand = (at: string) => api.dataSource.query(`update cycle set business_time = $2 where id = $1`, [cycle, at]);
const post = <T = Record<string, unknown>>(path: string, body: unknown, headers: Record<string, string>) =>
  anybody.ask<T & { code: string }>('POST', `/cycles/${cycle}${path}`, {
    body,
    headers: { ...headers, 'Idempotency-Key': randomUUID() },
  });
const withdraw = (unit: string, of: string) =>
  anybody.ask<{ code?: string }>('DELETE', `/cycles/${cycle}/conflicts/${unit}/${of}`, {
    headers: { ...leader, 'Idempotency-Key': randomUUID() },
  });
const assign = (reviews: Record<string, string[]>) => post('/assignments', { reviews }, standingBody);

describe('an assignment by the standing body', () => {
  it('replaces the reviewers of the units named and leaves the others', async () => {
    expect((await assign({ PL: ['DT', 'LN'], DT: ['TL', 'BL'] })).status).toBe(200);
    expect((await assign({ PL: ['DT', 'KB'] })).status).toBe(200);
    const { body } = await anybody.get<{ rows: { unit: string; reviewer: string }[] }>(
      `/cycles/${cycle}/assignments`,
      standingBody,
    );
    expect(body.rows.map(({ unit, reviewer }) => `${unit}<${reviewer}`)).toEqual(['PL<DT', 'PL<KB', 'DT<TL', 'DT<BL']);
  });

  it.each([
    ['a unit to its own dossier', { PL: ['PL', 'DT'] }, 'OWN_DOSSIER'],
    ['a unit that the bloc does not have', { PL: ['XX', 'DT'] }, 'UNIT_UNKNOWN'],
    ['too few', { PL: ['DT'] }, 'ASSIGNMENT_IMPOSSIBLE'],
  ])('is refused for %s', async (_, reviews: Record<string, string[]>, code) => {
    expect((await assign(reviews)).body.code).toBe(code);
    expect(await api.dataSource.query(`select 1 from review_assignment where cycle_id = $1`, [cycle])).toEqual([]);
  });

  it('is refused where a conflict was declared, and for a dossier that has scores', async () => {
    expect((await post('/conflicts/PL', { of: 'PL', reason: 'x' }, leader)).body.code).toBe('OWN_DOSSIER');
    expect((await post('/conflicts/PL', { of: 'DT', reason: 'Cùng một đề án' }, leader)).status).toBe(200);
    expect((await assign({ DT: ['PL', 'KB'] })).body.code).toBe('CONFLICT_OF_INTEREST');
    await assign({ KB: ['PL', 'TL'] });
    await api.dataSource.query(
      `update review_assignment set scores = '{"I.1": "5.00"}' where cycle_id = $1 and reviewer = 'TL'`,
      [cycle],
    );
    expect((await assign({ KB: ['PL', 'DT'] })).body.code).toBe('SCORES_EXIST');
  });

  it('hears of a conflict without a reason, of the reason later, and no more once it is taken back', async () => {
    const reasons = async () =>
      (
        await anybody.get<{ rows: { unit: string; of: string; reason: string | null }[] }>(
          `/cycles/${cycle}/conflicts`,
          standingBody,
        )
      ).body.rows.map(({ unit, of, reason }) => `${unit} ${of}: ${reason}`);
    expect((await post('/conflicts/PL', { of: 'DT' }, leader)).status).toBe(200);
    expect(await reasons()).toEqual(['PL DT: null']);
    await post('/conflicts/PL', { of: 'DT', reason: 'Cùng một đề án' }, leader);
    await post('/conflicts/PL', { of: 'DT' }, leader);
    expect(await reasons()).toEqual(['PL DT: Cùng một đề án']);
    for (const _ of ['once', 'once more']) expect((await withdraw('PL', 'DT')).status).toBe(200);
    expect(await reasons()).toEqual([]);
    expect((await withdraw('PL', 'XX')).body.code).toBe('UNIT_UNKNOWN');
    const told = await api.dataSource.query<{ type: string }[]>(
      `select type from event where cycle_id = $1 and type like 'conflict%' order by sequence`,
      [cycle],
    );
    expect(told.map(({ type }) => type)).toEqual([
      'conflict.declared',
      'conflict.declared',
      'conflict.declared',
      'conflict.withdrawn',
    ]);
    expect((await assign({ DT: ['PL', 'KB'] })).status).toBe(200);
  });

  it('replaces whoever declared a conflict, though they had begun to score', async () => {
    await assign({ KB: ['PL', 'TL'] });
    await api.dataSource.query(
      `update review_assignment set scores = '{"I.1": "5.00"}' where cycle_id = $1 and unit = 'KB' and reviewer = 'PL'`,
      [cycle],
    );
    expect((await post('/conflicts/PL', { of: 'KB', reason: 'Cùng một đề án' }, leader)).status).toBe(200);
    expect((await assign({ KB: ['DT', 'TL'] })).status).toBe(200);
  });

  it('of a dossier that was handed in again is refused once it is approved again, not for what lies in drafts', async () => {
    await assign({ KB: ['PL', 'TL'] });
    await api.dataSource.query(
      `insert into submission (cycle_id, unit, state, revision) values ($1, 'KB', 'submitted', 2)`,
      [cycle],
    );
    await api.dataSource.query(
      `update review_assignment set scores = '{"I.1": "5.00"}' where cycle_id = $1 and unit = 'KB'`,
      [cycle],
    );
    expect((await assign({ KB: ['PL', 'DT'] })).status).toBe(200);
    const kept = await api.dataSource.query(
      `select reviewer, scores from review_assignment where cycle_id = $1 and unit = 'KB' order by reviewer`,
      [cycle],
    );
    expect(kept).toEqual([
      { reviewer: 'DT', scores: {} },
      { reviewer: 'PL', scores: { 'I.1': '5.00' } },
    ]);
    await api.dataSource.query(
      `update review_assignment set approved_revision = 2, approved_at = now() where cycle_id = $1 and reviewer = 'PL'`,
      [cycle],
    );
    expect((await assign({ KB: ['TL', 'DT'] })).body.code).toBe('SCORES_EXIST');
  });

  it('waits for review to open', async () => {
    await stand('2023-11-03T09:59:59.999Z');
    expect((await assign({ PL: ['DT', 'LN'] })).body.code).toBe('STAGE_NOT_OPEN');
    await stand('2023-11-03T10:00:00.000Z');
    expect((await assign({ PL: ['DT', 'LN'] })).status).toBe(200);
  });
});

describe('an objection', () => {
  const object = (criterion = 'I.2') => post('/objections/PL', { criterion, reason: 'Danh sách đã gửi' }, leader);

  it('is heard from the opening of the ranking to its deadline, once for a criterion', async () => {
    await api.dataSource.query(
      `insert into submission (cycle_id, unit, state, revision, verified_at) values ($1, 'PL', 'verified', 1, now())`,
      [cycle],
    );
    await stand('2023-11-11T09:59:59.999Z');
    expect((await object()).body.code).toBe('OBJECTION_CLOSED');
    await stand('2023-11-11T10:00:00.000Z');
    // review overruns its deadline: nothing is published yet
    expect((await object()).body.code).toBe('OBJECTION_CLOSED');
    await api.dataSource.query(
      `update stage set state = 'closed', opened_at = opens_at, closed_at = closes_at where cycle_id = $1 and name = 'review'`,
      [cycle],
    );
    expect((await object('X.1')).body.code).toBe('UNKNOWN_CRITERION');
    expect((await object()).status).toBe(200);
    expect((await object()).body.code).toBe('OBJECTION_EXISTS');
    await stand('2023-11-13T10:00:00.000Z');
    expect((await object('I.1')).status).toBe(200);
    await stand('2023-11-13T10:00:00.001Z');
    expect((await object('I.3')).body.code).toBe('OBJECTION_CLOSED');
    expect((await post('/objections/DT', { criterion: 'I.1', reason: 'x' }, leader)).status).toBe(403);
  });
});

it('one date is not offered twice, in whichever way it is written', async () => {
  const dates = ['2023-11-20T14:00', '2023-11-20T07:00:00Z'];
  const { status, body } = await post('/conference/dates', { host: 'TL', place: 'Hội trường', dates }, head);
  expect([status, body]).toMatchObject([400, { fields: [{ path: '/dates/1', code: 'DUPLICATES' }] }]);
});

describe('answers to the dates', () => {
  const answer = (answers: string[]) => post('/conference/answers/PL', { answers }, leader);

  it('are one for each date offered, and can be changed until the date is fixed', async () => {
    expect((await answer(['can'])).body.code).toBe('NO_DATES_OFFERED');
    await api.dataSource.query(
      `insert into conference_date (cycle_id, starts_at, position) values ($1, '2023-11-17T01:00Z', 1), ($1, '2023-11-20T07:00Z', 2)`,
      [cycle],
    );
    expect((await answer(['can'])).body.code).toBe('VALIDATION_FAILED');
    expect((await answer(['can', 'maybe'])).body.code).toBe('VALIDATION_FAILED');
    expect((await answer(['can', 'cannot'])).status).toBe(200);
    expect((await answer(['cannot', 'ifNeeded'])).status).toBe(200);
    const { body } = await anybody.get<{ dates: unknown[] }>(`/cycles/${cycle}/conference`, leader);
    expect(body.dates).toEqual([
      { startsAt: '2023-11-17T01:00:00.000Z', answers: { PL: 'cannot' } },
      { startsAt: '2023-11-20T07:00:00.000Z', answers: { PL: 'ifNeeded' } },
    ]);
    await api.dataSource.query(
      `update conference set state = 'fixed', starts_at = '2023-11-20T07:00Z' where cycle_id = $1`,
      [cycle],
    );
    expect((await answer(['can', 'can'])).body.code).toBe('DATE_FIXED');
  });
});

describe('before a vote', () => {
  it('the committee has the size of the rules, and winners leave the candidates of contests that exclude them', async () => {
    const committee = (members: string[]) => post('/tally-committee', { members }, head);
    expect((await committee(['KB', 'BL'])).body.code).toBe('COMMITTEE_SIZE');
    expect((await committee(['KB', 'KB', 'BL'])).body.code).toBe('COMMITTEE_SIZE');
    expect((await committee(['KB', 'BL', 'XX'])).body.code).toBe('UNIT_UNKNOWN');
    expect((await committee(['KB', 'BL', 'DT'])).status).toBe(200);
    const candidates = (contest: string, units: string[]) => post(`/contests/${contest}/candidates`, { units }, head);
    await api.dataSource.query(
      `update contest set status = 'elected', winners = '{PL}' where cycle_id = $1 and code = 'head'`,
      [cycle],
    );
    expect((await candidates('deputy', ['LN', 'PL', 'DT'])).body).toEqual({
      contest: 'deputy',
      candidates: ['LN', 'DT'],
      dropped: ['PL'],
    });
    expect((await candidates('head', ['LN'])).body.code).toBe('ALREADY_OPENED');
    expect((await candidates('flag', ['LN'])).body.code).toBe('UNKNOWN_CONTEST');
    expect((await candidates('deputy', ['XX'])).body.code).toBe('UNIT_UNKNOWN');
  });
});

describe('officers', () => {
  it('take office by a decision, which may recognise several of them', async () => {
    await api.dataSource.query(
      `update conference set state = 'fixed', starts_at = '2023-11-20T07:00:00Z' where cycle_id = $1`,
      [cycle],
    );
    await stand('2023-12-11T02:00:00.000Z');
    const recognise = (office: string, number: string, date = '2023-12-11') =>
      post(`/officers/${office}/recognise`, { number, date }, standingBody);
    expect((await recognise('head', '412/QĐ')).body.code).toBe('NOT_ELECTED');
    await api.dataSource.query(
      `insert into officer (cycle_id, office, unit, state) values ($1, 'head', 'PL', 'elected'), ($1, 'deputy', 'LN', 'elected')`,
      [cycle],
    );
    for (const date of ['2203-12-11', '2023-12-13', '2023-11-19', '1023-12-11']) {
      expect((await recognise('head', '412/QĐ', date)).body).toMatchObject({
        code: 'DATE_OUT_OF_RANGE',
        fields: [{ path: '/date' }],
      });
    }
    expect((await recognise('head', '412/QĐ')).status).toBe(200);
    expect((await recognise('head', '413/QĐ')).body.code).toBe('ALREADY_RECOGNISED');
    expect((await recognise('deputy', '412/QĐ', '2023-12-12')).body.code).toBe('DECISION_CONFLICT');
    expect((await recognise('deputy', '412/QĐ')).status).toBe(200);
    expect(await api.dataSource.query(`select series from decision`)).toEqual(
      expect.arrayContaining([{ series: cycle }]),
    );
  });
});

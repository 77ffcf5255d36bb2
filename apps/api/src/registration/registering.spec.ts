import { randomUUID } from 'node:crypto';
import { Person, type RunningApi, startApi } from '../../test/api';
import { programOf, runningYear, sampleBook } from '../../test/year';

/** In the bloc's zone the sample's registration lasts from 6 February 08:00 to 25 March 17:00. */
const OPEN = '2023-02-08T02:00:00.000Z';
const CLOSES = '2023-03-25T10:00:00.000Z';

interface Row {
  unit: string;
  titles: string[] | null;
  targets: unknown;
  registeredAt: string | null;
  deadline: string | null;
  open: boolean;
}

let api: RunningApi;
let anybody: Person;
let cycle: string;
let leader: Record<string, string>;
let colleague: Record<string, string>;

beforeAll(async () => {
  api = await startApi({ empty: true });
  anybody = new Person(api.url);
});

beforeEach(async () => {
  const year = await runningYear(api.dataSource, await sampleBook());
  cycle = year.cycle;
  leader = await programOf(api.dataSource, [{ role: 'unitLeader', bloc: year.blocId, unit: 'PL', cycle }]);
  colleague = await programOf(api.dataSource, [{ role: 'unitLeader', bloc: year.blocId, unit: 'DT', cycle }]);
  await stand(OPEN);
});

afterAll(() => api.close());

const stand = (at: string) => api.dataSource.query(`update cycle set business_time = $2 where id = $1`, [cycle, at]);

const send = (method: string, path: string, body: unknown, headers = leader, key: string = randomUUID()) =>
  anybody.ask<Record<string, unknown> & { code: string }>(method, `/cycles/${cycle}${path}`, {
    body,
    headers: { ...headers, 'Idempotency-Key': key },
  });
const register = (body: unknown) => send('POST', '/registrations/PL', body);
const correct = (body: unknown, headers = leader, key?: string) => send('PUT', '/registrations/PL', body, headers, key);

async function registered(): Promise<Row | undefined> {
  const { body } = await anybody.get<{ rows: Row[] }>(`/cycles/${cycle}/registrations`, leader);
  return body.rows.find(({ unit }) => unit === 'PL');
}

describe('a unit that registers', () => {
  it('may pledge no title: it is scored and ranked all the same', async () => {
    expect((await register({ titles: [] })).status).toBe(200);
    expect((await registered())?.titles).toEqual([]);
    expect((await anybody.get(`/cycles/${cycle}/submissions/PL`, leader)).body.state).toBe('draft');
  });

  it('is told until when it may, the last instant included, and when it no longer may', async () => {
    expect(await registered()).toMatchObject({ deadline: CLOSES, open: true, pact: null });
    await stand('2023-02-06T00:59:59.999Z');
    await api.dataSource.query(`update stage set state = 'pending' where cycle_id = $1 and name = 'registration'`, [
      cycle,
    ]);
    expect((await registered())?.open).toBe(false);
    await stand(CLOSES);
    expect((await registered())?.open).toBe(true);
    await stand('2023-03-25T10:00:00.001Z');
    expect((await registered())?.open).toBe(false);
    await api.dataSource.query(
      `insert into deadline (cycle_id, stage, unit, due_at) values ($1, 'registration', 'PL', '2023-03-30T10:00:00Z')`,
      [cycle],
    );
    expect(await registered()).toMatchObject({ deadline: '2023-03-30T10:00:00.000Z', open: true });
  });

  it('says which titles, even if it is none', async () => {
    expect((await register({})).body).toMatchObject({ code: 'VALIDATION_FAILED', fields: [{ path: '/titles' }] });
  });

  it('does so once', async () => {
    await register({ titles: ['BK-T'] });
    expect((await register({ titles: ['CTD-T'] })).body.code).toBe('ALREADY_REGISTERED');
    expect((await registered())?.titles).toEqual(['BK-T']);
  });
});

describe('a registration that was wrong', () => {
  beforeEach(() => register({ titles: ['BK-T'], targets: { GDVH: '95%' } }));

  it('is corrected as often as it takes until registration ends, that instant included', async () => {
    expect((await correct({ titles: ['CTD-T', 'BK-T'], targets: { GDVH: '96%' } })).status).toBe(200);
    await stand(CLOSES);
    expect((await correct({ titles: ['CTD-T'] })).body).toEqual({ unit: 'PL', titles: ['CTD-T'], at: CLOSES });
    expect(await registered()).toMatchObject({ titles: ['CTD-T'], targets: {}, registeredAt: OPEN });
    await stand('2023-03-25T10:00:00.001Z');
    expect((await correct({ titles: ['BK-T'] })).body.code).toBe('STAGE_CLOSED');
    expect((await registered())?.titles).toEqual(['CTD-T']);
  });

  it('is corrected until the later deadline that the unit was given', async () => {
    await api.dataSource.query(
      `insert into deadline (cycle_id, stage, unit, due_at) values ($1, 'registration', 'PL', '2023-03-30T10:00:00Z')`,
      [cycle],
    );
    await stand('2023-03-30T10:00:00.000Z');
    expect((await correct({ titles: ['CTD-T'] })).status).toBe(200);
  });

  it('is in the log with what was pledged before, and once for one key', async () => {
    const key = randomUUID();
    const first = await correct({ titles: ['CTD-T'] }, leader, key);
    await register({ titles: [] });
    expect((await correct({ titles: ['CTD-T'] }, leader, key)).body).toEqual(first.body);
    const events = await api.dataSource.query<{ payload: unknown }[]>(
      `select payload from event where cycle_id = $1 and type = 'registration.corrected'`,
      [cycle],
    );
    expect(events).toEqual([{ payload: { unit: 'PL', titles: ['CTD-T'], before: ['BK-T'] } }]);
  });

  it('stays once the pact is signed, which covers it, and the unit is told whom to ask', async () => {
    expect((await send('POST', '/pacts/PL', {})).status).toBe(200);
    const { body } = await correct({ titles: ['CTD-T'] });
    expect(body.code).toBe('ALREADY_SIGNED');
    expect(body.detail).toContain('cơ quan thường trực');
    expect((await registered())?.titles).toEqual(['BK-T']);
  });

  it('is not corrected while the pact is being signed', async () => {
    const signing = api.dataSource.createQueryRunner();
    await signing.connect();
    await signing.startTransaction();
    await signing.query(
      `insert into pact (cycle_id, unit, signer_name, signer_role, at, account_id)
       select $1, 'PL', 'A', 'B', $2, id from account limit 1`,
      [cycle, OPEN],
    );
    const correction = correct({ titles: ['CTD-T'] });
    const early = await Promise.race([correction, new Promise((resolve) => setTimeout(() => resolve('waits'), 200))]);
    expect(early).toBe('waits');
    await signing.commitTransaction();
    await signing.release();
    expect((await correction).body.code).toBe('ALREADY_SIGNED');
  });

  it('keeps to the titles of the rules', async () => {
    expect((await correct({ titles: ['CTD-T', 'NOBEL'] })).body).toMatchObject({
      code: 'TITLE_UNKNOWN',
      fields: [{ path: '/titles/1', code: 'TITLE_UNKNOWN' }],
    });
  });

  it('is for its own leader to correct, and there to be corrected', async () => {
    expect((await correct({ titles: [] }, colleague)).body.code).toBe('FORBIDDEN');
    expect((await send('PUT', '/registrations/DT', { titles: [] }, colleague)).body.code).toBe('NOT_REGISTERED');
  });
});

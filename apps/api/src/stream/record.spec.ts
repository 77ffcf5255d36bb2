import { Facts } from '@thidua/database';
import { type RunningApi, startApi } from '../../test/api';
import { programOf, runningYear, sampleBook } from '../../test/year';

interface Row {
  sequence: number;
  type: string;
  actor: string | null;
}

const NOBODY = '7d8a3e0c-1a9a-4a0e-9f0c-0f1f6f7f2b1d';

let api: RunningApi;
let cycle: string;
let auditor: Record<string, string>;
let officer: Record<string, string>;

beforeAll(async () => {
  api = await startApi();
  const year = await runningYear(api.dataSource, await sampleBook());
  cycle = year.cycle;
  auditor = await programOf(api.dataSource, [{ role: 'auditor', bloc: year.blocId }]);
  officer = await programOf(api.dataSource, [{ role: 'unitOfficer', bloc: year.blocId, unit: 'PL' }]);
  await new Facts(api.dataSource).commit(async (tx) => {
    const event = (
      type: 'stage.opened' | 'unit.registered' | 'deadline.extended' | 'scores.saved',
      day: string,
      payload: object,
      actor = 'engine',
    ) => tx.event({ cycle, type, actor, at: `2023-${day}T02:00:00.000Z`, payload: { ...payload } });
    event('stage.opened', '02-06', { stage: 'registration' });
    event('unit.registered', '02-08', { unit: 'PL' }, `account:${NOBODY}`);
    event('unit.registered', '02-09', { unit: 'BL' });
    event('deadline.extended', '03-20', { stage: 'registration', units: ['BL', 'LN'] });
    event('scores.saved', '11-08', { unit: 'BL', reviewer: 'KB' });
  });
});
afterAll(() => api.close());

const rowsOf = async (query: string, headers = auditor): Promise<Row[]> =>
  (await api.visitor.get<{ rows: Row[] }>(`/cycles/${cycle}/events?${query}`, headers)).body.rows;
const found = async (query: string, headers = auditor): Promise<number[]> =>
  (await rowsOf(query, headers)).map(({ sequence }) => sequence);

describe('the record of a year', () => {
  it('is read from either end, page by page', async () => {
    expect(await found('order=newest&limit=2')).toEqual([5, 4]);
    const { body } = await api.visitor.get<{ next: string }>(`/cycles/${cycle}/events?order=newest&limit=2`, auditor);
    expect(await found(`order=newest&limit=2&after=${body.next}`)).toEqual([3, 2]);
    expect(await found('limit=2')).toEqual([1, 2]);
  });

  it('is narrowed by what happened, in which stage, to which unit', async () => {
    expect(await found('type=unit.registered')).toEqual([2, 3]);
    expect(await found('stage=registration')).toEqual([1, 2, 3, 4]);
    expect(await found('stage=review')).toEqual([5]);
    expect(await found('unit=BL')).toEqual([3, 4, 5]);
    expect(await found('unit=KB')).toEqual([5]);
  });

  it('is narrowed by time, up to but not at its end', async () => {
    expect(await found('from=2023-02-08T02:00:00.000Z&to=2023-03-20T02:00:00.000Z')).toEqual([2, 3]);
  });

  it('is narrowed by who did it, for those alone who are told who did it', async () => {
    expect(await found(`actor=account:${NOBODY}`)).toEqual([2]);
    expect(await found(`actor=account:${NOBODY}`, officer)).toEqual([]);
    expect((await rowsOf('', officer)).every(({ actor }) => actor === null)).toBe(true);
  });

  it('takes no filter that it does not know', async () => {
    for (const query of ['type=unit.slept', 'stage=autumn', 'actor=somebody', 'from=yesterday', 'order=any']) {
      const { body } = await api.visitor.get(`/cycles/${cycle}/events?${query}`, auditor);
      expect([query, body]).toEqual([query, expect.objectContaining({ code: 'VALIDATION_FAILED' })]);
    }
  });
});

describe('the chain of the record', () => {
  const check = async (headers = auditor) => api.visitor.get(`/cycles/${cycle}/events/chain`, headers);

  it('is whole as it was written', async () => {
    const { status, body } = await check();
    expect([status, body]).toEqual([
      200,
      { ok: true, events: 5, firstBroken: null, flaw: null, checkedAt: expect.stringMatching(/Z$/) },
    ]);
  });

  it('is checked by those who lead or audit the year', async () => {
    expect((await check(officer)).status).toBe(403);
  });

  it('names the first event that was put in by another way than the program’s', async () => {
    await api.dataSource.query(
      `insert into event (cycle_id, sequence, type, actor, at, payload, previous_hash, hash)
       select cycle_id, 6, 'pact.signed', 'engine', at, '{"unit": "LN"}', hash, repeat('a', 64)
         from event where cycle_id = $1 and sequence = 5`,
      [cycle],
    );
    expect((await check()).body).toMatchObject({ ok: false, events: 5, firstBroken: 6, flaw: 'altered' });
  });
});

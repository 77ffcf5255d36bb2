import { Person, type RunningApi, startApi } from '../../test/api';
import { filledYear } from '../../test/filled-year';
import { programOf } from '../../test/year';

interface Earlier {
  year: number | null;
  places: { unit: string; rank: number }[];
}

let api: RunningApi;
let anybody: Person;
let cycle: string;
let blocId: string;

beforeAll(async () => {
  api = await startApi({ empty: true });
  anybody = new Person(api.url);
  ({ cycle, blocId } = await filledYear(api.dataSource, 6));
  const run = (sql: string) => api.dataSource.query(sql, [cycle]);
  await run(`insert into cycle (id, bloc_id, year, rule_set_id, state, started_at)
    select 'before', bloc_id, year - 1, rule_set_id, 'closed', now() from cycle where id = $1`);
  await run(`insert into cycle_member (cycle_id, unit, unit_id, name, position)
    select 'before', unit, unit_id, name, position from cycle_member where cycle_id = $1`);
  await run(`insert into ranking (cycle_id, state, digest, nominations, computed_at)
    select 'before', 'provisional', 'd', '{}', now() where $1::text is not null`);
  await run(`insert into ranking_place (cycle_id, unit, position, rank, total, eligible, explanation)
    select 'before', unit, position, 6 - position, 90, true, '{"vi":"","en":""}' from cycle_member where cycle_id = $1`);
});
afterAll(() => api.close());

const before = async (headers: Record<string, string>) =>
  (await anybody.get<Earlier>(`/cycles/${cycle}/ranking/before`, headers)).body;

describe('last year beside this year', () => {
  it('is not there while last year’s ranking is not fixed', async () => {
    const auditor = await programOf(api.dataSource, [{ role: 'auditor', bloc: blocId }]);
    expect(await before(auditor)).toEqual({ cycle: null, year: null, places: [] });
  });

  it('is there once it is, for who may see that year, and for nobody else', async () => {
    await api.dataSource.query(`update ranking set state = 'fixed', fixed_at = now() where cycle_id = 'before'`);
    const unit = await programOf(api.dataSource, [{ role: 'unitLeader', bloc: blocId, unit: 'PL' }]);
    const seen = await before(unit);
    expect(seen.year).toBe(2022);
    expect(seen.places.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6]);
    const onlyThisYear = await programOf(api.dataSource, [{ role: 'auditor', bloc: blocId, cycle }]);
    expect((await before(onlyThisYear)).year).toBeNull();
  });
});

describe('the ranking', () => {
  it('shows the sums behind each place, and what the unit means to reach', async () => {
    const unit = await programOf(api.dataSource, [{ role: 'unitOfficer', bloc: blocId, unit: 'PL' }]);
    const { body } = await anybody.get<{ places: object[] }>(`/cycles/${cycle}/ranking`, unit);
    expect(body.places[0]).toMatchObject({
      groups: { I: '50.00' },
      bonus: '1.00',
      minus: '0.00',
      pledged: ['CTD-T', 'BK-T'],
    });
  });

  it('shows beside an objection the score that it is about', async () => {
    const unit = await programOf(api.dataSource, [{ role: 'unitOfficer', bloc: blocId, unit: 'PL' }]);
    const { body } = await anybody.get<{ rows: object[] }>(`/cycles/${cycle}/objections`, unit);
    expect(body.rows).toMatchObject([{ unit: 'PL', criterion: 'I.1', verified: '7.00' }]);
  });
});

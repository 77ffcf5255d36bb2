import { randomUUID } from 'node:crypto';
import { Person, type RunningApi, startApi } from '../../test/api';
import { programOf, runningYear, sampleBook } from '../../test/year';

let api: RunningApi;
let cycle: string;
let leader: Record<string, string>;

beforeAll(async () => {
  api = await startApi({ empty: true });
  const year = await runningYear(api.dataSource, await sampleBook());
  cycle = year.cycle;
  await api.dataSource.query(
    `insert into unit (bloc_id, code, name) values ($1, 'NEW', '{"vi":"Đơn vị mới","en":"A new unit"}')`,
    [year.blocId],
  );
  leader = await programOf(api.dataSource, [{ role: 'unitLeader', bloc: year.blocId, unit: 'NEW' }]);
  await api.dataSource.query(`insert into conference_date (cycle_id, starts_at, position) values ($1, now(), 0)`, [
    cycle,
  ]);
});

afterAll(() => api.close());

describe('a unit that joined the bloc after the year began has no part in it', () => {
  it.each([
    ['registers', '/registrations/NEW', '2023-02-08T02:00:00.000Z', { titles: [] }],
    ['answers dates', '/conference/answers/NEW', '2023-10-20T02:00:00.000Z', { answers: ['can'] }],
    ['declares a conflict', '/conflicts/NEW', '2023-10-20T02:00:00.000Z', { of: 'PL', reason: 'Cùng một đề án' }],
  ])('when it %s', async (_, path, at, body) => {
    await api.dataSource.query(`update cycle set business_time = $2 where id = $1`, [cycle, at]);
    const answer = await new Person(api.url).ask('POST', `/cycles/${cycle}${path}`, {
      body,
      headers: { ...leader, 'Idempotency-Key': randomUUID() },
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'UNIT_UNKNOWN' } });
  });
});

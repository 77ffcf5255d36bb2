import { titleOf } from '../src/messages/calendar-titles';
import { ACTS } from '../src/work/tasks';
import { type RunningApi, startApi } from './api';
import { programOf, runningYear, sampleBook } from './year';

let api: RunningApi;
let cycle: string;
let blocId: string;
let leader: Record<string, string>;
let coordinator: Record<string, string>;

beforeAll(async () => {
  api = await startApi({ empty: true });
  ({ cycle, blocId } = await runningYear(api.dataSource, await sampleBook()));
  leader = await programOf(api.dataSource, [{ role: 'unitLeader', bloc: blocId, unit: 'PL', cycle }]);
  coordinator = await programOf(api.dataSource, [{ role: 'standingBody', bloc: blocId, cycle }]);
});
afterAll(() => api.close());

const path = (url: string): string => new URL(url).pathname.replace(/^\/api/, '');
const ask = (method: string, where: string, headers: Record<string, string>, body?: unknown) =>
  api.visitor.ask<Record<string, unknown>>(method as 'POST', where, { headers, ...(body !== undefined && { body }) });
const read = async (where: string) => {
  const response = await fetch(`${api.url}/api${where}`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

describe('how a person is written to', () => {
  it('is theirs to choose, save for what is an obligation', async () => {
    const chosen = { language: 'en', declined: ['rankingPublished'] };
    expect((await ask('PUT', '/me/messages', leader, chosen)).body).toMatchObject({ ...chosen, calendar: false });
    const refused = await ask('PUT', '/me/messages', leader, { language: 'vi', declined: ['reminder'] });
    expect(refused).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
    expect((await api.visitor.get('/me/messages', leader)).body).toMatchObject(chosen);
  });
});

describe('a private calendar', () => {
  it('is read by its address alone, until another one is made or it is removed', async () => {
    const first = path(String((await ask('POST', '/me/calendar', leader)).body.url));
    const shown = await read(first);
    expect(shown).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' });
    expect(shown.text).toContain('METHOD:PUBLISH');
    const second = path(String((await ask('POST', '/me/calendar', leader)).body.url));
    expect((await read(first)).status).toBe(404);
    expect((await read(second)).status).toBe(200);
    await ask('DELETE', '/me/calendar', leader);
    expect((await read(second)).status).toBe(404);
  });

  it('has a title for everything that can be asked of a person', () => {
    expect(ACTS.map((act) => titleOf(act).vi).every((title) => title.length > 0)).toBe(true);
  });

  it('holds what its owner must do and by when', async () => {
    await api.dataSource.query(
      `update stage set state = 'open', opened_at = opens_at where cycle_id = $1 and name = 'registration'`,
      [cycle],
    );
    const { text } = await read(path(String((await ask('POST', '/me/calendar', leader)).body.url)));
    expect(text).toContain('Register for the year');
    expect(text).toContain('BEGIN:VALARM');
  });
});

describe('the list of messages', () => {
  it('is for who leads or audits the year', async () => {
    expect((await api.visitor.get(`/cycles/${cycle}/messages`, coordinator)).status).toBe(200);
    expect((await api.visitor.get(`/cycles/${cycle}/messages`, leader)).status).toBe(403);
  });

  it('does not send again what is on its way or is withheld', async () => {
    const [{ id }] = (await api.dataSource.query(
      `with told as (
         insert into notice (cycle_id, recipient, kind, subject, due_at, at) values ($1, 'unit:PL', 'cancelled', 'cycle', now(), now()) returning id)
       insert into delivery (notice_id, account_id)
       select told.id, g.account_id from told, role_grant g where g.cycle_id = $1 limit 1 returning id`,
      [cycle],
    )) as [{ id: string }];
    const again = () =>
      ask('POST', `/cycles/${cycle}/messages/${id}/send`, { ...coordinator, 'Idempotency-Key': crypto.randomUUID() });
    expect(await again()).toMatchObject({ status: 409, body: { code: 'MESSAGE_UNDER_WAY' } });
    await api.dataSource.query(`update delivery set state = 'gaveUp', answer = '550' where id = $1`, [id]);
    expect(await again()).toMatchObject({ status: 200, body: { state: 'planned' } });
    await api.dataSource.query(`update delivery set state = 'withheld', answer = 'a rehearsal' where id = $1`, [id]);
    expect(await again()).toMatchObject({ status: 409, body: { code: 'MESSAGE_WITHHELD' } });
    await api.dataSource.query(`update delivery set state = 'planned' where id = $1`, [id]);
  });

  it('is narrowed by what became of them, by stage and by whom they are for, and counted', async () => {
    await api.dataSource.query(
      `with told as (
         insert into notice (cycle_id, recipient, kind, stage, subject, about, due_at, at)
         select $1, recipient, 'before:P3D', stage, 'x', stage, now(), now()
           from (values ('unit:KB', 'submission'), ('head', 'review')) as n (recipient, stage) returning id)
       insert into delivery (notice_id, account_id, state)
       select told.id, g.account_id, 'sent' from told, (select account_id from role_grant where cycle_id = $1 limit 1) g`,
      [cycle],
    );
    const list = async (query: string) => {
      const { body } = await api.visitor.get<{ rows: { recipient: string }[] }>(
        `/cycles/${cycle}/messages?${query}`,
        coordinator,
      );
      return body.rows.map(({ recipient }) => recipient);
    };
    expect(await list('stage=review')).toEqual(['head']);
    expect(await list('recipient=unit:KB')).toEqual(['unit:KB']);
    expect(await list('recipient=unit:KB&state=gaveUp')).toEqual([]);
    const counts = await api.visitor.get(`/cycles/${cycle}/messages/counts`, coordinator);
    expect(counts.body).toMatchObject({ sent: 2, gaveUp: 0, planned: 1 });
  });
});

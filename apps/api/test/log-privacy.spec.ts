import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import type { Config } from '@thidua/config';
import type { Params } from 'nestjs-pino';
import { Person, type RunningApi, startApi } from './api';
import { programOf, runningYear, sampleBook } from './year';

const lines: string[] = [];

// the program's own log settings, all of it written, to where a test can read it
jest.mock('../src/foundation/logging', () => {
  const actual = jest.requireActual<{ logging(config: Config): Params }>('../src/foundation/logging');
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  return {
    ...actual,
    logging: (config: Config) => {
      const { pinoHttp, ...others } = actual.logging(config);
      return { ...others, pinoHttp: [{ ...pinoHttp, level: 'trace' }, stream] };
    },
  };
});

const PERSON = { email: 'bi.mat@phuly.example', name: 'Nguyễn Thị Kín Đáo' };
const PASSWORD = 'khong-ai-duoc-doc-dieu-nay';
const NOTES = 'Điều chỉ đơn vị biết';

describe('what the log tells of people', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(() => {
    lines.length = 0;
  });

  /** Everything that was logged since the test began. A request is logged once it has been answered. */
  async function logged(requests: number): Promise<string> {
    const isRequest = (line: string) => line.includes('"method"');
    for (let tries = 0; tries < 50 && lines.filter(isRequest).length < requests; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(lines.filter(isRequest).length).toBeGreaterThanOrEqual(requests);
    return lines.join('');
  }

  function tellsNone(log: string, secrets: string[]): void {
    const escaped = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]);
    expect(escaped.filter((secret) => log.includes(secret))).toEqual([]);
  }

  it('signing in, rightly or wrongly: neither password nor e-mail nor session', async () => {
    const person = await api.signedIn('kiemtra@thidua.local');
    await api.visitor.signIn(PERSON.email, PASSWORD);
    await person.get('/session');
    const log = await logged(3);
    expect(log).toContain('/api/session');
    const [, session = person.cookie] = person.cookie.split('=');
    tellsNone(log, ['kiemtra@thidua.local', 'yeu-nuoc-thi-dua', PERSON.email, PASSWORD, session, person.csrf]);
  });

  it('an invitation, made, read, accepted and refused: neither its secret nor whom it is for', async () => {
    const admin = await api.signedIn('quantri@thidua.local');
    const invited = await admin.ask<{ invitation: { token: string } }>('POST', '/accounts', { body: PERSON });
    expect(invited.status).toBe(200);
    const { token } = invited.body.invitation;
    await api.visitor.get(`/invitations/${token}`);
    const accept = (password: string) =>
      new Person(api.url).ask('POST', `/invitations/${token}`, { body: { password, name: PERSON.name } });
    expect((await accept('ngan')).body.code).toBe('PASSWORD_WEAK');
    expect((await accept(PASSWORD)).status).toBe(204);
    expect((await accept(PASSWORD)).body.code).toBe('LINK_INVALID');
    const log = await logged(6);
    expect(log).toContain('/api/invitations/');
    tellsNone(log, [token, PERSON.email, PERSON.name, PASSWORD]);
  });

  it('a ballot, cast, repeated and invalid: no choice; a draft: nothing of what is in it', async () => {
    const { cycle, blocId } = await runningYear(api.dataSource, await sampleBook());
    const query = (sql: string) => api.dataSource.query(sql, [cycle]);
    await query(`insert into submission (cycle_id, unit) values ($1, 'PL')`);
    await query(`update contest set status = 'open' where cycle_id = $1 and code = 'flag'`);
    await query(`insert into round (cycle_id, contest, number, members, nominees, opened_at)
                 values ($1, 'flag', 1, 6, '{DT}', now())`);
    await query(`insert into roll (round_id, unit) select id, 'PL' from round where cycle_id = $1`);
    const leader = await programOf(api.dataSource, [{ role: 'unitLeader', bloc: blocId, unit: 'PL', cycle }]);
    const ask = (method: string, path: string, body: object) =>
      api.visitor.ask(method, `/cycles/${cycle}${path}`, {
        body,
        headers: { ...leader, 'Idempotency-Key': randomUUID(), 'If-Match': '"0"' },
      });
    const vote = (choice: object) => ask('POST', '/contests/flag/ballots/PL', { choice });
    expect((await vote({ DT: 'abstain', 'KHONG-CO': 'against' })).status).toBe(422);
    expect((await vote({ DT: 'against' })).status).toBe(200);
    expect((await vote({ DT: 'abstain' })).body.code).toBe('ALREADY_VOTED');
    const draft = { notes: NOTES, self: { 'I.1': '6.37' } };
    expect((await ask('PUT', '/submissions/PL/draft', draft)).status).toBe(200);
    expect((await ask('PUT', '/submissions/PL/draft', { ...draft, self: { 'I.1': '6,37' } })).status).toBe(400);
    const log = await logged(5);
    expect(log).toContain('/contests/flag/ballots/PL');
    tellsNone(log, ['against', 'abstain', 'KHONG-CO', NOTES, '6.37', '6,37', leader.Authorization.slice(7)]);
  });

  it('what is looked for in an address is not kept either', async () => {
    const admin = await api.signedIn('quantri@thidua.local');
    await admin.get(`/accounts?after=${encodeURIComponent(PERSON.email)}`);
    tellsNone(await logged(2), [PERSON.email]);
  });
});

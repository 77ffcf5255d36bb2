import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { Facts } from '@thidua/database';
import { Process } from '../src/foundation';
import { type Person, type RunningApi, startApi } from './api';
import { filledYear } from './filled-year';
import { programOf } from './year';

const at = '2023-11-12T02:00:00.000Z';

describe('attack', () => {
  let api: RunningApi;
  let cycle: string;
  let blocId: string;
  let v: Person;
  const by: Record<string, Record<string, string>> = {};
  beforeAll(async () => {
    api = await startApi();
    v = api.visitor;
    ({ cycle, blocId } = await filledYear(api.dataSource, 6));
    const bloc = blocId;
    by.ln = await programOf(api.dataSource, [{ role: 'unitLeader', bloc, unit: 'LN' }]);
    by.pl = await programOf(api.dataSource, [{ role: 'unitOfficer', bloc, unit: 'PL' }]);
    by.head = await programOf(api.dataSource, [{ role: 'head', bloc, year: 2023 }]);
    by.signer = await programOf(api.dataSource, [{ role: 'signer', body: 'UBND-T' }]);
    by.admin = await programOf(api.dataSource, [{ role: 'administrator' }]);
    by.sb = await programOf(api.dataSource, [{ role: 'standingBody', bloc }]);
  });
  afterAll(() => api.close());

  it('grants paging', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    for (let i = 0; next !== null && i < 60; i += 1) {
      const p: { body: { rows: { id: string }[]; next: string | null } } = await v.get(`/grants?limit=3${next && `&after=${next}`}`, by.admin);
      seen.push(...p.body.rows.map(({ id }) => id));
      next = p.body.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('signer downloads', async () => {
    const [file] = await api.dataSource.query<{ id: string }[]>(
      `insert into file (key, sha256, bytes, content_type, name, account_id) select 'sha256/aa/' || repeat('b', 62), repeat('a', 64), 1, 'application/pdf', 'x.pdf', id from account limit 1 returning id`);
    await api.dataSource.query(
      `with d as (insert into decision (body_id, number, year, date, kind, era, account_id, file_id)
        select b.id, '1', 2023, '2023-12-01', 'award', 'A', a.id, $2 from body b, (select id from account limit 1) a where b.code = 'UBND-T' returning id)
       update award set decision_id = d.id, state='issued', decided_at = now() from d where cycle_id = $1 and unit = 'PL'`, [cycle, file?.id]).catch((e) => console.log(String(e)));
    const list = await v.get<{ rows: { decisionFile: string | null }[] }>(`/cycles/${cycle}/awards`, by.signer);
    console.log('signer list', list.status, JSON.stringify(list.body).slice(0, 300));
    const spy = jest.spyOn((await import('../src/submissions/files.service')).FilesService.prototype as never, 'maySee');
    const got = await v.get(`/files/${file?.id}`, by.signer);
    console.log('signer file', got.status, got.body, spy.mock.results.map(({ value }) => value));
  });

  it('headers', async () => {
    for (const [m, p] of [['HEAD', '/session'], ['OPTIONS', '/session'], ['OPTIONS', '/nope'], ['PATCH', '/session'], ['TRACE2', '/x'], ['HEAD', `/cycles/${cycle}/stream`], ['GET', '/docs'], ['POST', '/openapi.json'], ['GET', '/%ff'], ['GET', '/../..']] as const) {
      try {
        const r = await fetch(`${api.url}/api${p}`, { method: m, headers: { ...by.head, 'X-HTTP-Method-Override': 'DELETE' }, signal: AbortSignal.timeout(3000) });
        console.log(m, p, r.status, r.headers.get('content-type'), r.headers.get('content-security-policy')?.slice(0, 20), r.headers.get('cache-control'), r.headers.get('allow'), (await r.text()).slice(0, 80));
      } catch (e) { console.log(m, p, String(e)); }
    }
    for (const p of ['/', '/nope', '/api', '/api/']) {
      const r = await fetch(`${api.url}${p}`, { redirect: 'manual' });
      console.log(p, r.status, r.headers.get('content-type'), r.headers.get('content-security-policy')?.slice(0, 20));
    }
  });

  it('raw http', async () => {
    const raw = (text: string) => new Promise<string>((resolve) => {
      const s = connect(Number(new URL(api.url).port), '127.0.0.1');
      let out = '';
      s.on('data', (d) => { out += d; }).on('close', () => resolve(out)).on('error', (e) => resolve(String(e)));
      s.write(text);
      setTimeout(() => s.destroy(), 1500);
    });
    console.log((await raw('GET /api/session HTTP/1.1\r\nHost: x\r\nX-Big: ' + 'a'.repeat(20000) + '\r\n\r\n')).slice(0, 200));
    console.log((await raw('GET /api/\u0000 HTTP/1.1\r\nHost: x\r\n\r\n')).slice(0, 200));
    console.log((await raw('GET http://evil/api/session HTTP/1.1\r\nHost: x\r\n\r\n')).slice(0, 900));
    console.log((await raw('POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a"')).slice(0, 900));
    console.log((await raw('POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n{"a"')).slice(-400));
    console.log((await raw('POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json; charset=utf-7\r\nContent-Length: 2\r\n\r\n{}')).slice(-400));
  });

  it('start with another key after the engine was away', async () => {
    const head = await api.signedIn('truong.pl@thidua.local');
    const list = await head.get<{ rows: { id: string; state: string; rehearsal: boolean }[] }>('/cycles');
    const draft = list.body.rows.find(({ state }) => state === 'draft');
    const started = jest.spyOn(Process.prototype, 'start').mockRejectedValueOnce(new (await import('@thidua/contracts')).Refusal('ENGINE_UNAVAILABLE')).mockResolvedValue(undefined);
    const sb = await api.signedIn('thuongtruc@thidua.local');
    const one = await sb.command(`/cycles/${draft?.id}/start`);
    const two = await sb.command(`/cycles/${draft?.id}/start`);
    console.log('start', one.status, one.body.code, two.status, two.body.code, started.mock.calls.length);
    started.mockRestore();
  });

  it('xff throttle', async () => {
    const codes: Record<string, number> = {};
    for (let i = 0; i < 205; i += 1) {
      const r = await v.ask('POST', '/session', { body: { email: `n${i}@x.y`, password: 'x' }, headers: { 'X-Forwarded-For': `1.2.3.${i}, 10.0.0.5` } });
      codes[String(r.body.code)] = (codes[String(r.body.code)] ?? 0) + 1;
    }
    console.log('xff', codes);
  }, 60_000);

  it('upload', async () => {
    const up = (q: string, body: BodyInit, h: Record<string, string> = {}) => fetch(`${api.url}/api/cycles/${cycle}/submissions/PL/evidence?${q}`, { method: 'POST', body, headers: { ...by.pl, 'Idempotency-Key': randomUUID(), 'Content-Type': 'application/octet-stream', ...h } });
    await api.dataSource.query(`update submission set state = 'draft', verified_at = null, verified_by = null where cycle_id = $1 and unit = 'PL'`, [cycle]);
    await api.dataSource.query(`update cycle set business_time = '2023-10-20T01:00:00Z' where id = $1`, [cycle]);
    for (const [q, b, h] of [
      ['criterion=I.1&name=..%2f..%2fx.pdf', '%PDF-1.7\n%%EOF', {}], ['criterion=I.1&name=a%0d%0aSet-Cookie:x.pdf', '%PDF-1.7\n%%EOF', {}],
      ['criterion=I.1&name=x.pdf', '', {}], ['criterion=constructor&name=x.pdf', '%PDF', {}], ['criterion=I.1&name=%00', '%PDF-1.7', {}],
      ['criterion=I.1&name=x.pdf', '<html>', { 'Content-Type': 'text/html' }], ['criterion=I.1&name=x.pdf', '{"a":1}', { 'Content-Type': 'application/json' }],
      ['criterion=I.1&name=x.pdf', '%PDF-1.7\n%%EOF', { 'Content-Type': 'application/json' }],
    ] as const) {
      const r = await up(q, b, h);
      console.log(q, h, r.status, (await r.text()).slice(0, 250));
    }
    const [{ folder = '' } = {}] = [{ folder: (api.app.get((await import('../src/foundation')).CONFIG) as { files: { root: string } }).files.root }];
    const s = connect(Number(new URL(api.url).port), '127.0.0.1');
    s.on('error', () => undefined);
    s.write(`POST /api/cycles/${cycle}/submissions/PL/evidence?criterion=I.1&name=x.pdf HTTP/1.1\r\nHost: x\r\nAuthorization: ${by.pl?.Authorization}\r\nIdempotency-Key: z\r\nContent-Type: application/pdf\r\nContent-Length: 5000\r\n\r\n%PDF-1.7`);
    await new Promise((r) => setTimeout(r, 300));
    s.destroy();
    await new Promise((r) => setTimeout(r, 300));
    const { readdirSync } = await import('node:fs');
    console.log('left', readdirSync(folder, { recursive: true }));
    console.log(await api.dataSource.query(`select key, state from command where key = 'z'`));
  });

  it('events', async () => {
    await new Facts(api.dataSource).commit(async (tx) => {
      for (const [type, payload] of [['conflict.declared', { unit: 'PL', of: 'DT' }], ['draft.saved', { unit: 'PL' }]] as const) tx.event({ cycle, type, actor: 'engine', at, payload });
    });
    for (const who of ['ln', 'pl', 'head', 'signer'] as const) {
      const r = await v.get<{ rows: { type: string }[] }>(`/cycles/${cycle}/events?limit=200`, by[who]);
      console.log(who, r.status, r.body.rows?.map(({ type }) => type).join());
    }
  });
});

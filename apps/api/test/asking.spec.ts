import { randomUUID } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { Logger } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { type Person, type RunningApi, startApi } from './api';

const body = { code: 'BTT', name: { vi: 'Ban thử', en: 'A board' } };

describe('asking the API', () => {
  let api: RunningApi;
  let admin: Person;
  beforeAll(async () => {
    api = await startApi();
    admin = await api.signedIn('quantri@thidua.local');
  });
  afterAll(() => api.close());

  it('names every wrong field by its place, in the reader’s language', async () => {
    const wrong = { code: 'có dấu cách', name: { vi: '' }, more: 1 };
    const answer = await admin.ask<{ fields: { path: string; code: string }[] }>('POST', '/bodies', {
      body: wrong,
      headers: { 'Idempotency-Key': 'wrong-1', 'Accept-Language': 'en-GB,en;q=0.9' },
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      type: '/api/problems/VALIDATION_FAILED',
      title: 'Validation failed',
      status: 400,
      detail: 'The data sent is not valid; correct what is named and send it again.',
      instance: '/api/bodies',
    });
    expect(answer.body.fields.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      '/code KEY',
      '/more UNKNOWN_FIELD',
      '/name/en MISSING',
      '/name/vi EMPTY',
    ]);
    expect(answer.body.fields).toContainEqual({
      path: '/name/vi',
      code: 'EMPTY',
      message: 'This must not be empty.',
    });
    const vietnamese = await admin.ask('POST', '/bodies', { body: wrong, headers: { 'Idempotency-Key': 'wrong-1' } });
    expect(vietnamese.body.detail).toBe('Dữ liệu gửi lên chưa đúng; xin sửa những mục được nêu rồi gửi lại.');
    expect(vietnamese.body.fields).toContainEqual({
      path: '/name/vi',
      code: 'EMPTY',
      message: 'Không được để trống.',
    });
    expect(await api.dataSource.query(`select from command`)).toHaveLength(0);
  });

  it('explains each code at its own address', async () => {
    const { body: meaning } = await api.visitor.get('/problems/ALREADY_SUBMITTED');
    expect(meaning).toMatchObject({ status: 409, sentence: { vi: expect.any(String), en: expect.any(String) } });
    expect((await api.visitor.get('/problems/NO_SUCH_CODE')).status).toBe(404);
  });

  it('does a command once, however often it is sent', async () => {
    const [one, two] = await Promise.all([
      admin.command('/bodies', body, 'the same key'),
      admin.command('/bodies', body, 'the same key'),
    ]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(two.body).toEqual(one.body);
    expect(await api.dataSource.query(`select from body where code = 'BTT'`)).toHaveLength(1);
  });

  it('gives a refusal again under its key', async () => {
    const first = await admin.command('/bodies', { ...body, code: 'SVHTTDL' }, 'taken');
    const again = await admin.command('/bodies', { ...body, code: 'SVHTTDL' }, 'taken');
    expect(first.body).toMatchObject({ code: 'VALIDATION_FAILED', fields: [{ path: '/code', code: 'TAKEN' }] });
    expect(again.body.fields).toEqual(first.body.fields);
  });

  it('refuses a key that was used for something else, or none at all', async () => {
    await admin.command('/bodies', { ...body, code: 'BTT2' }, 'mine');
    expect((await admin.command('/bodies', { ...body, code: 'BTT3' }, 'mine')).body.code).toBe('IDEMPOTENCY_MISMATCH');
    expect((await admin.ask('POST', '/bodies', { body })).body.code).toBe('IDEMPOTENCY_KEY_REQUIRED');
  });

  it('takes no body over three megabytes, and nothing that is no JSON', async () => {
    const large = await admin.command('/bodies', JSON.stringify({ ...body, code: 'x'.repeat(3_200_000) }));
    expect(large.status).toBe(413);
    const broken = await admin.command('/bodies', '{ "code": ');
    expect([broken.status, broken.body.code]).toEqual([400, 'VALIDATION_FAILED']);
  });

  it('answers what does not exist, and ids that are none, in the same form', async () => {
    for (const path of ['/no-such-thing', '/blocs/no-such-bloc']) {
      const { status, body: problem } = await admin.get(path);
      expect([path, status, problem.code]).toEqual([path, 404, 'NOT_FOUND']);
    }
    const answer = await admin.ask('POST', '/notices/not-an-id/read');
    expect(answer.body.code).toBe('NOT_FOUND');
  });

  it('gives each request an id, tells it in the problem, and keeps one that it is given', async () => {
    const answer = await api.visitor.get('/session', { 'X-Request-Id': 'from-the-proxy-1' });
    expect(answer.headers.get('x-request-id')).toBe('from-the-proxy-1');
    expect(answer.body.requestId).toBe('from-the-proxy-1');
    const evil = await api.visitor.get('/session', { 'X-Request-Id': 'a b"c' });
    expect(evil.body.requestId).toMatch(/^[\w-]{12}$/);
  });

  it('gives an id also to what it could not read', async () => {
    const { body: problem, headers } = await admin.command('/bodies', '{ "code": ');
    expect(problem.requestId).toMatch(/^[\w-]{12}$/);
    expect(headers.get('x-request-id')).toBe(problem.requestId);
  });

  it.each([
    ['what is no UTF-8', Buffer.from('{"code":"B\xffT","name":{"vi":"a","en":"b"}}', 'latin1'), 'UTF8'],
    ['a key that would be dropped', '{"__proto__":{},"code":"BT9","name":{"vi":"a","en":"b"}}', 'BAD_KEY'],
    ['a text with a NUL', '{"code":"BT9","name":{"vi":"a\\u0000","en":"b"}}', 'UNREADABLE'],
    ['half a character', '{"code":"BT9","name":{"vi":"a\\ud800","en":"b"}}', 'UNREADABLE'],
    ['a list', '[]', 'OBJECT'],
    ['a list without end', `{"code":[${'{},'.repeat(50_000)}{}]}`, 'LIST_TOO_LONG'],
    [
      'more names than anything has',
      `{${Array.from({ length: 50_000 }, (_, key) => `"${key}":{}`).join()}}`,
      'LIST_TOO_LONG',
    ],
    ['nesting without end', `{"code":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'TOO_DEEP'],
    [
      'nothing where something may be left out',
      '{"code":"BT9","name":{"vi":"a","en":"b"},"documentCode":null}',
      'TEXT',
    ],
  ])('refuses %s, and says why', async (_, body, code) => {
    const response = await fetch(`${api.url}/api/bodies`, {
      method: 'POST',
      headers: {
        Cookie: admin.cookie,
        'X-CSRF-Token': admin.csrf,
        'Idempotency-Key': randomUUID(),
        'Content-Type': 'application/json',
      },
      body,
    });
    const problem = (await response.json()) as { code: string; fields: { code: string }[] };
    expect([response.status, problem.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(problem.fields.map((field) => field.code)).toContain(code);
    expect(await api.dataSource.query(`select from body where code = 'BT9'`)).toHaveLength(0);
  });

  it('logs what nobody foresaw without the parameters of its statement', async () => {
    const logged: unknown[] = [];
    const spy = jest.spyOn(Logger.prototype, 'error').mockImplementation((line: unknown) => logged.push(line));
    const query = jest.spyOn(api.dataSource, 'query');
    query.mockRejectedValueOnce(new QueryFailedError('select $1', ['ai.do@duytien.example'], new Error('boom')));
    expect((await admin.get('/register')).status).toBe(500);
    query.mockRestore();
    spy.mockRestore();
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(logged)).toContain('boom');
    expect(JSON.stringify(logged)).not.toContain('duytien');
  });

  it('pages by a cursor, each account once', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: { body: { rows: { email: string }[]; next: string | null } } = await admin.get(
        `/accounts?limit=4${next && `&after=${next}`}`,
      );
      seen.push(...page.body.rows.map(({ email }) => email));
      next = page.body.next;
    }
    const all = await api.dataSource.query<{ email: string }[]>('select email::text from account order by email');
    expect(seen).toEqual(all.map(({ email }) => email));
    expect((await admin.get('/accounts?after=nonsense')).body.code).toBe('VALIDATION_FAILED');
    expect((await admin.get('/accounts?limit=1000')).body.code).toBe('VALIDATION_FAILED');
  });

  it('sends no header that would let others frame, sniff or keep what it says', async () => {
    const { headers } = await admin.get('/session');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('counts its statements', async () => {
    const { headers } = await admin.get('/session');
    expect(Number(headers.get('x-sql-count'))).toBe(2);
  });
});

describe('when the database goes away', () => {
  it('says so, keeps saying that it lives, and recovers', async () => {
    // a gate before the database, that can be shut
    const target = new URL(process.env.TEST_PG_URL ?? '');
    const open = new Set<{ destroy(): void }>();
    let shut = false;
    const gate = createServer((socket) => {
      if (shut) return void socket.destroy();
      const through = connect(Number(target.port), target.hostname);
      for (const end of [socket, through]) {
        open.add(end);
        end.on('error', () => socket.destroy()).on('close', () => open.delete(end));
      }
      socket.pipe(through).pipe(socket);
    });
    await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
    const { port } = gate.address() as { port: number };
    const api = await startApi({ through: port });
    try {
      const person = await api.signedIn('kiemtra@thidua.local');
      shut = true;
      for (const end of open) end.destroy();
      const answer = await person.get('/session');
      expect([answer.status, answer.body.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
      expect((await person.get('/health/live')).status).toBe(200);
      expect((await person.get<{ parts: object }>('/health/ready')).body.parts).toMatchObject({ database: 'down' });
      shut = false;
      expect((await person.get('/session')).status).toBe(200);
    } finally {
      shut = false;
      await api.close();
      gate.close();
    }
  });
});

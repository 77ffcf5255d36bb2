import { type RunningApi, startApi } from './api';

describe('addresses outside of the API', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const ask = (path: string, init: RequestInit = {}) => fetch(`${api.url}${path}`, { redirect: 'manual', ...init });

  it('that lead nowhere are a problem for a program', async () => {
    const answer = await ask('/no/such', { headers: { Accept: 'application/json', 'Accept-Language': 'en' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await answer.json()).toMatchObject({
      code: 'NOT_FOUND',
      instance: '/no/such',
      requestId: expect.stringMatching(/^[\w-]{12}$/),
    });
  });

  it('that lead nowhere are one line for a person', async () => {
    const answer = await ask('/no/such.png', { headers: { Accept: 'image/png' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(await answer.text()).toMatch(/^Thi Đua: Không tìm thấy[^\n]+\n$/);
  });

  it('take no command and no broken body', async () => {
    const command = await ask('/', { method: 'POST' });
    expect([command.status, await command.json()]).toMatchObject([404, { code: 'NOT_FOUND' }]);
    const headers = { 'Content-Type': 'application/json' };
    const broken = await ask('/', { method: 'POST', headers, body: '{ "a": ' });
    expect([broken.status, await broken.json()]).toMatchObject([400, { code: 'VALIDATION_FAILED' }]);
  });
});

describe('asking for the head alone', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it.each(['/', '/api/health/live', '/api/session', '/api/register', '/api/openapi.json', '/api/no-such-thing'])(
    'of %s is answered like asking for the whole, without a body',
    async (path) => {
      const ask = (method: string) =>
        fetch(`${api.url}${path}`, { method, headers: { Accept: 'text/html,application/json' } });
      const [whole, head] = [await ask('GET'), await ask('HEAD')];
      expect([head.status, head.headers.get('content-type')]).toEqual([
        whole.status,
        whole.headers.get('content-type'),
      ]);
      expect((await whole.text()).length).toBeGreaterThan(0);
      expect(await head.text()).toBe('');
    },
  );
});

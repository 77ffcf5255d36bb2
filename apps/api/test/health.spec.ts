import { once } from 'node:events';
import { connect } from 'node:net';
import { startApi } from './api';

interface Ready {
  status: string;
  parts: Record<string, string>;
}

describe('health', () => {
  it('is live, and not ready while engine and worker are away', async () => {
    const api = await startApi();
    try {
      expect((await api.visitor.get('/health/live')).body).toEqual({ status: 'live' });
      const { status, body } = await api.visitor.get<Ready>('/health/ready');
      expect(status).toBe(503);
      expect(body.parts).toEqual({ database: 'up', engine: 'down', worker: 'down', sampleAccounts: 'present' });
    } finally {
      await api.close();
    }
  });

  it('sees the engine when it is there', async () => {
    const api = await startApi({ temporalAddress: process.env.TEST_TEMPORAL_ADDRESS ?? '' });
    try {
      const { body } = await api.visitor.get<Ready>('/health/ready');
      expect(body.parts).toMatchObject({ database: 'up', engine: 'up' });
    } finally {
      await api.close();
    }
  });

  it('keeps an idle line longer than proxies do, which mostly is a minute', async () => {
    const api = await startApi({ empty: true });
    try {
      const { headers } = await api.visitor.get('/health/live');
      expect(headers.get('keep-alive')).toBe('timeout=75');
    } finally {
      await api.close();
    }
  });

  it('ends at once, though lines are open on which nobody has asked', async () => {
    const api = await startApi({ empty: true });
    const { hostname, port } = new URL(api.url);
    const silent = connect(Number(port), hostname);
    const gone = once(silent, 'close');
    await once(silent, 'connect');
    // the line is the server's too once it has answered on another that came later
    await api.visitor.get('/health/live');
    await api.close();
    await gone;
  }, 20_000);

  it('tells its version', async () => {
    const api = await startApi({ empty: true });
    try {
      expect((await api.visitor.get('/version')).body).toEqual({
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        commit: null,
      });
    } finally {
      await api.close();
    }
  });
});

describe('production mode', () => {
  it('has no sample accounts, and sends its cookie over https alone', async () => {
    const api = await startApi({ mode: 'production' });
    try {
      expect((await api.visitor.get('/local/accounts')).status).toBe(404);
      const { body, headers } = await api.visitor.get<Ready>('/health/ready');
      expect(body.parts.sampleAccounts).toBe('absent');
      expect(headers.get('x-sql-count')).toBeNull();
      const asked = await api.visitor.ask('POST', '/password-resets', { body: { email: 'a@b.example' } });
      expect(asked.body).toEqual({ link: null });
    } finally {
      await api.close();
    }
  });

  it('is not ready while a sample account can be used', async () => {
    const api = await startApi({ mode: 'production' });
    try {
      await api.dataSource.query(
        `insert into account (email, name, state, sample) values ('x@y.example', 'x', 'active', true)`,
      );
      expect((await api.visitor.get<Ready>('/health/ready')).body).toMatchObject({
        status: 'notReady',
        parts: { sampleAccounts: 'present' },
      });
    } finally {
      await api.close();
    }
  });
});

import { ConfigError } from './config-error';
import { loadConfig } from './load-config';

const LOCAL = {
  THIDUA_MODE: 'local',
  DATABASE_URL: 'postgres://thidua_app:secret@127.0.0.1:5433/thidua',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
};

function problemsOf(variables: Record<string, string | undefined>): Record<string, string> {
  try {
    loadConfig(variables);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return Object.fromEntries(error.problems.map(({ key, wrong }) => [key, wrong]));
  }
  return {};
}

describe('a local environment with nothing but two addresses', () => {
  it('is enough, and the rest has its defaults', () => {
    const config = loadConfig(LOCAL);
    expect(config).toMatchObject({
      mode: 'local',
      database: { url: LOCAL.DATABASE_URL, pool: 10 },
      temporal: { address: '127.0.0.1:7233', namespace: 'thidua' },
      api: { host: '127.0.0.1', port: 3000, publicUrl: 'http://127.0.0.1:3000', sessionDays: 14 },
      files: { driver: 'local', root: '.local/files' },
      log: { level: 'info' },
    });
    expect(config.api.secret).toHaveLength(64);
  });

  it('makes a secret of its own at each start', () => {
    expect(loadConfig(LOCAL).api.secret).not.toBe(loadConfig(LOCAL).api.secret);
  });

  it('takes proxies as addresses and networks, and nothing else', () => {
    const { api } = loadConfig({ ...LOCAL, TRUSTED_PROXIES: '10.0.4.7, fd00::/8,10.0.5.0/24' });
    expect(api.trustedProxies).toEqual(['10.0.4.7', 'fd00::/8', '10.0.5.0/24']);
    expect(loadConfig(LOCAL).api.trustedProxies).toEqual([]);
    for (const wrong of ['nginx', '10.0.4.0/33', '10.0.4.0/', '10.0.4', 'fe80::1%eth0', '10.0.0.0/8/8']) {
      expect(problemsOf({ ...LOCAL, TRUSTED_PROXIES: wrong })).toEqual({ TRUSTED_PROXIES: `is "${wrong}"` });
    }
  });

  it('takes an empty variable for one that is not there', () => {
    expect(loadConfig({ ...LOCAL, API_PORT: '', LOG_LEVEL: ' ' }).api.port).toBe(3000);
  });
});

describe('an environment with many mistakes', () => {
  it('is refused with every bad key at once', () => {
    const bad = {
      ...LOCAL,
      DATABASE_URL: 'mysql://x',
      TEMPORAL_ADDRESS: undefined,
      API_PORT: '70000',
      LOG_LEVEL: 'loud',
    };
    expect(problemsOf({ ...bad, DATABASE_POOL: 'many', FILES_DRIVER: 's3', SESSION_DAYS: '1.5' })).toEqual({
      LOG_LEVEL: 'is "loud"',
      DATABASE_URL: 'is malformed',
      DATABASE_POOL: 'is "many"',
      TEMPORAL_ADDRESS: 'is missing',
      API_PORT: 'is "70000"',
      SESSION_DAYS: 'is "1.5"',
      S3_BUCKET: 'is missing',
      S3_REGION: 'is missing',
      S3_ACCESS_KEY: 'is missing',
      S3_SECRET_KEY: 'is missing',
    });
  });

  it('says in one message what is expected of each, and shows no secret', () => {
    const wrong = { ...LOCAL, DATABASE_URL: 'mysql://root:hunter2@db', API_SECRET: 'short-and-secret', API_PORT: 'x' };
    expect(() => loadConfig(wrong)).toThrow('DATABASE_URL is malformed; expected: postgres://role');
    expect(() => loadConfig(wrong)).toThrow('API_PORT is "x"; expected: a port from 1 to 65535');
    expect(() => loadConfig(wrong)).not.toThrow(/hunter2|short-and-secret/);
  });
});

describe('production', () => {
  const PRODUCTION = {
    ...LOCAL,
    THIDUA_MODE: undefined,
    PUBLIC_URL: 'https://thidua.example.vn',
    API_SECRET: 'x'.repeat(32),
  };

  it('is what an environment without a mode means', () => {
    expect(loadConfig(PRODUCTION).mode).toBe('production');
  });

  it('needs a public address and a secret', () => {
    const without = { ...PRODUCTION, PUBLIC_URL: undefined, API_SECRET: undefined };
    expect(problemsOf(without)).toEqual({ PUBLIC_URL: 'is missing', API_SECRET: 'is missing' });
  });

  it('has no sample', () => {
    expect(Object.keys(problemsOf({ ...PRODUCTION, SAMPLE_FOLDER: 'infra/samples/ha-nam-2023' }))).toEqual([
      'SAMPLE_FOLDER',
    ]);
    expect(problemsOf({ ...LOCAL, SAMPLE_FOLDER: 'infra/samples/ha-nam-2023' })).toEqual({});
  });
});

describe('a client certificate for the engine', () => {
  it('comes with its key, or not at all', () => {
    expect(problemsOf({ ...LOCAL, TEMPORAL_TLS_CERT: 'a.pem' })).toEqual({ TEMPORAL_TLS_KEY: 'is missing' });
    expect(problemsOf({ ...LOCAL, TEMPORAL_TLS_KEY: 'a.key' })).toEqual({ TEMPORAL_TLS_CERT: 'is missing' });
    const both = { ...LOCAL, TEMPORAL_TLS_CERT: 'a.pem', TEMPORAL_TLS_KEY: 'a.key' };
    expect(loadConfig(both).temporal.tls).toEqual({ ca: undefined, cert: 'a.pem', key: 'a.key' });
  });
});

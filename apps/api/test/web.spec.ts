import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type RunningApi, startApi } from './api';

const WEB = join(__dirname, '..', '..', 'web');
const ASSETS = join(WEB, 'dist', 'assets');

describe('the pages and their client', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const asked = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
    fetch(api.url + path, { headers, redirect: 'manual' });

  it('are one page at every address of the product, and nothing of the API', async () => {
    for (const path of ['/', '/sign-in', '/years/2023-k7m2xq/dossiers/PL']) {
      const answer = await asked(path);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    }
    expect((await asked('/api/cycles')).headers.get('content-type')).toContain('application/problem+json');
    expect((await asked('/assets/no-such.js')).status).toBe(404);
    expect((await asked('/years/x', { accept: 'application/json' })).status).toBe(404);
  });

  it('are the client of this very API', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'client-'));
    const file = join(folder, 'openapi.json');
    writeFileSync(file, await (await asked('/api/openapi.json', {})).text());
    const check = promisify(execFile)(process.execPath, [join(WEB, 'scripts', 'client.mjs'), '--check', file]);
    await expect(check).resolves.toBeDefined();
    rmSync(folder, { recursive: true });
  });

  it('come packed where they may, and stay for good under their name', async () => {
    const script = readdirSync(ASSETS).find((name) => name.startsWith('frame-') && name.endsWith('.js'));
    const answer = await fetch(`${api.url}/assets/${script}`, { headers: { 'accept-encoding': 'gzip' } });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    const plain = await fetch(`${api.url}/assets/${script}`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(await answer.text());
  });

  it('admit no style that is not ours', async () => {
    const answer = await asked('/');
    const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? 'none';
    expect(await answer.text()).toContain(`<meta name="style-nonce" content="${nonce}"`);
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
  });
});

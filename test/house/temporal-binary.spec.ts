import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Broken } from '@thidua/local/broken';
import { acquireTemporal, cacheFolder } from '@thidua/local/temporal-binary';
import type { Way } from '@thidua/local/temporal-search';

const GOOD = '#!/bin/sh\necho "temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)"\n';
const HALF = '#!/bin/sh\nexit 1\n';

let home: string;
let env: NodeJS.ProcessEnv;

function program(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'temporal'), text);
  chmodSync(join(folder, 'temporal'), 0o755);
}

/** A way that answers with a program, or fails, and remembers how often it was asked. */
function way(name: string, text: string | Error, takesMs = 0): Way & { asked: number } {
  return {
    name,
    asked: 0,
    async fetch(folder) {
      this.asked += 1;
      await sleep(takesMs);
      if (text instanceof Error) throw text;
      program(folder, text);
    },
  };
}

const acquire = (ways: Way[], say: (line: string) => void = () => undefined) => acquireTemporal({ say, env, ways });

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'engine-'));
  env = { PATH: join(home, 'bin'), XDG_CACHE_HOME: join(home, 'cache') };
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('where the engine comes from', () => {
  it('is PATH before everything else', async () => {
    program(join(home, 'bin'), GOOD);
    program(cacheFolder(env), GOOD);
    expect((await acquire([])).binary).toBe(join(home, 'bin', 'temporal'));
  });

  it('is the cache where PATH has none, or one that does not run', async () => {
    program(join(home, 'bin'), HALF);
    program(cacheFolder(env), GOOD);
    expect(await acquire([])).toEqual({ binary: join(cacheFolder(env), 'temporal'), how: 'cache' });
  });

  it('is the first way that works, and the next time the cache', async () => {
    const ways = [way('the site', new Error('not reachable')), way('the compiler', GOOD), way('the last', GOOD)];
    expect((await acquire(ways)).how).toBe('the compiler');
    expect((await acquire(ways)).how).toBe('cache');
    expect(ways.map(({ asked }) => asked)).toEqual([1, 1, 0]);
  });
});

describe('a program that was only half made', () => {
  it('never counts, and leaves nothing behind', async () => {
    await expect(acquire([way('the site', HALF)])).rejects.toThrow('no way to get its server worked');
    expect(existsSync(join(cacheFolder(env), 'temporal'))).toBe(false);
    expect(readdirSync(cacheFolder(env))).toEqual([]);
  });

  it('is made anew when a cut-off run left it in the cache', async () => {
    program(cacheFolder(env), HALF);
    expect((await acquire([way('the site', GOOD)])).how).toBe('the site');
  });
});

describe('when nothing works', () => {
  it('says every place that was tried', async () => {
    const ways = [way('the site', new Error('not reachable')), way('the compiler', new Error('no "go"'))];
    const error: Broken = await acquire(ways).then(
      () => Promise.reject(new Error('it was found')),
      (reason) => reason,
    );
    expect(error.lines).toEqual([
      'TEMPORAL_ADDRESS: not set',
      'PATH: no "temporal" there',
      `cache: not in ${cacheFolder(env)}`,
      'the site: not reachable',
      'the compiler: no "go"',
    ]);
    expect(error.remedy).toContain('TEMPORAL_ADDRESS');
  });
});

describe('two clones that need it at the same time', () => {
  it('make it once, and the one that waits says so', async () => {
    const slow = way('the compiler', GOOD, 700);
    const said: string[] = [];
    const both = await Promise.all([
      acquire([slow], (line) => said.push(line)),
      acquire([slow], (line) => said.push(line)),
    ]);
    expect(both.map(({ how }) => how).toSorted()).toEqual(['cache', 'the compiler']);
    expect(slow.asked).toBe(1);
    expect(said.join()).toContain('waiting for process');
  });

  it('do not wait for one that has died', async () => {
    mkdirSync(cacheFolder(env), { recursive: true });
    writeFileSync(
      join(cacheFolder(env), 'lock'),
      JSON.stringify({ name: 'lock', pid: process.pid, started: 'long ago' }),
    );
    expect((await acquire([way('the site', GOOD)])).how).toBe('the site');
  });
});

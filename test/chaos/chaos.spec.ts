import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** `npm run chaos`, as anybody calls it. @returns how it ended and everything it said */
function chaos(...args: string[]): Promise<{ code: number | null; said: string }> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, ['infra/bootstrap.mjs', 'chaos', ...args], { cwd: ROOT, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}

describe('a short year', () => {
  it('comes out the same through a power cut, a database and an engine that go away', async () => {
    const faults = ['power-cut', 'postgres-stopped', 'engine-stopped'];
    const { code, said } = await chaos('--seed', '1', '--times', '1', ...faults.flatMap((fault) => ['--fault', fault]));
    expect(said).toContain('power cut\n');
    expect(said).toContain('postgres is back');
    expect(said).toContain('engine is back');
    expect(said).toContain('✓ nothing changed');
    expect({ code, said }).toMatchObject({ code: 0 });
  }, 240_000);
});

import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeTurn } from '@thidua/local/turn';
import { type Browser, chromium } from 'playwright-core';

/** Where the browser is: the machine's own (`CHROMIUM_PATH`), else the one that came with the packages, unpacked once. */
async function executable(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, where there is nothing`);
  }
  const endTurn = await takeTurn(join(tmpdir(), 'thidua-chromium.lock'), { say: () => undefined, everyMs: 100 });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    endTurn();
  }
}

/** A real browser with nothing switched off that guards a page. */
export async function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu'];
  return chromium.launch({ executablePath: await executable(), args });
}

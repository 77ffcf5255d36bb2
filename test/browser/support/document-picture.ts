import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The pictures that guides and README show, and the name under which a whole year played in the pages passes by each. */
const DOCUMENTED: Record<string, string> = {
  'pact-PL': 'registration',
  'dates-DT': 'dates',
  'dossier-PL': 'dossier',
  'review-DT-PL': 'review',
  attendance: 'attendance',
  'ballot-flag-DT': 'ballot',
  work: 'my-work',
  year: 'year',
  board: 'board',
  ranking: 'ranking',
  projector: 'projector',
  awards: 'awards',
  audit: 'audit',
  people: 'people',
};

/** Leaves a small picture of the window in the folder `DOCUMENT_PICTURES`, and nothing without it. */
export async function documentPicture(page: Page, moment: string): Promise<void> {
  const folder = process.env.DOCUMENT_PICTURES;
  const name = DOCUMENTED[moment];
  if (folder === undefined || folder === '' || name === undefined) return;
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  mkdirSync(folder, { recursive: true });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 60 });
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
  await session.detach();
}

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startStack, type TestStack } from '../../support/stack';
import { launch } from './chromium';
import { lookOften } from './look-often';
import { DESK, type Look } from './looks';

const PASSWORD = 'yeu-nuoc-thi-dua';
/** Set: pictures of what `picture` is asked for are left there. */
const PICTURES = process.env.PICTURES;

interface Visit {
  /** An e-mail, or the mailbox of a sample account ("truong.pl"); nobody is signed in without it. */
  as?: string;
  look?: Look;
}

/** The whole product with a browser in front of it. */
export interface House {
  stack: TestStack;
  /** Opens a page for somebody, in a browser profile of their own. */
  visit(path: string, visit?: Visit): Promise<Page>;
  close(): Promise<void>;
}

const HEIGHT = { 1280: 800, 360: 740 };

/** What a page has complained of: errors of scripts, what the content policy has refused. */
const complaints = new WeakMap<Page, string[]>();

export async function openHouse(): Promise<House> {
  const [stack, browser] = await Promise.all([startStack(), launch()]);
  return {
    stack,
    visit: (path, { as, look = DESK } = {}) => visit(browser, stack.apiUrl, path, { as, look }),
    async close() {
      await browser.close();
      await stack.stop();
    },
  };
}

async function visit(browser: Browser, base: string, path: string, { as, look = DESK }: Visit): Promise<Page> {
  const { width, language, scheme } = look;
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: HEIGHT[width] },
    colorScheme: scheme,
    hasTouch: width === 360,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(30_000);
  await context.addInitScript(
    `if (!localStorage.getItem('thidua.language')) localStorage.setItem('thidua.language', '${language}')`,
  );
  if (as !== undefined) await signIn(context, as, language);
  const page = await context.newPage();
  lookOften(page);
  const said: string[] = [];
  complaints.set(page, said);
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (line) => {
    // the browser itself reports each answer that is no success; that is the business of the page that asked
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) said.push(line.text());
  });
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  return page;
}

/** Signs a sample account in, for all pages of the profile. The sign-in page has a suite of its own. */
async function signIn(context: BrowserContext, mailbox: string, language: Look['language']): Promise<void> {
  const email = mailbox.includes('@') ? mailbox : `${mailbox}@thidua.local`;
  const data = { email, password: PASSWORD };
  const answer = await context.request.post('/api/session', { data });
  if (!answer.ok()) throw new Error(`${mailbox} could not sign in: ${answer.status()}`);
  // the pages speak as the account says
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  await context.request.put('/api/me/language', { data: { language }, headers: { 'x-csrf-token': csrfToken } });
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Run in the page, which hands over the serious barriers alone: all that axe finds would be megabytes. */
const BARRIERS = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => id + ': ' + html.slice(0, 200) + ' ' + (any[0]?.message ?? ''))))`;

/** What is wrong with the page as it stands, for anybody: complaints, barriers that axe finds, a page that is too wide. */
export async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(AXE);
  const barriers = await page.evaluate<string[]>(BARRIERS);
  const width = page.viewportSize()?.width ?? 0;
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
  return [
    ...(complaints.get(page) ?? []),
    ...barriers,
    ...(wide > width ? [`the page is ${wide} px wide in a window of ${width}`] : []),
  ];
}

/** Leaves a picture of the page where `PICTURES` says, and nothing without it. */
export async function picture(page: Page, name: string, { full = true } = {}): Promise<void> {
  if (PICTURES === undefined || PICTURES === '') return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: full });
}

/** Everything of a profile: its pages, its session. */
export const leave = (page: Page): Promise<void> => page.context().close();

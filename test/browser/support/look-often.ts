import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

type WaitFor = Locator['waitFor'];

const BETWEEN_LOOKS = 100;
/** What takes longer than this is no matter of milliseconds. */
const LOOKS = 30;

/**
 * Playwright looks for what it waits for at once, after 20, 120 and 220 ms and then every half second, and cannot be told
 * otherwise: of a page that is there after 300 ms it hears after 700. Here it looks often at first.
 */
export function lookOften(page: Page): void {
  const locators = Object.getPrototypeOf(page.locator('html')) as { waitFor: WaitFor & { looksOften?: true } };
  const { waitFor } = locators;
  if (waitFor.looksOften) return;
  locators.waitFor = Object.assign(
    async function (this: Locator, options: Parameters<WaitFor>[0] = {}): Promise<void> {
      for (let looks = 0; looks < LOOKS && !(await is(this, options.state)); looks += 1) await pause(BETWEEN_LOOKS);
      await waitFor.call(this, options);
    },
    { looksOften: true as const },
  );
}

/** False also where it cannot be said: several that match, a page that is gone. Waiting for it says why. */
async function is(
  locator: Locator,
  state: 'attached' | 'detached' | 'visible' | 'hidden' = 'visible',
): Promise<boolean> {
  try {
    if (state === 'visible') return await locator.isVisible();
    if (state === 'hidden') return await locator.isHidden();
    return (await locator.count()) > 0 === (state === 'attached');
  } catch {
    return true;
  }
}

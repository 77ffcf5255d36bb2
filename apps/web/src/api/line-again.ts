const FIRST_MS = 2_000;
const LONGEST_MS = 30_000;

/**
 * How long to wait before a line that was refused is tried again: longer each time, and not for all pages alike, so that
 * they do not come back all at once when a server has started anew.
 * @param failed how often in a row it has been refused, the last time included
 * @param chance from 0 to 1
 * @returns milliseconds, from half of what is due to all of it
 */
export function waitBeforeTry(failed: number, chance: number): number {
  const due = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failed - 1));
  return Math.round(due * (0.5 + chance / 2));
}

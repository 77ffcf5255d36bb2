/** A score, total or minus as an integer of hundredths of a point: 14.75 points are 1475. Never a float of points. */
export type Hundredths = number;

const SCORE = /^(\d{1,6})(?:\.(\d{1,2}))?$/;

/**
 * Reads a decimal with at most two places ("14.75", "14.5", "14") into hundredths.
 * @returns undefined when the text is not such a decimal; negative scores do not exist.
 */
export function parseScore(text: string): Hundredths | undefined {
  const match = SCORE.exec(text.trim());
  if (!match) return undefined;
  const [, whole = '0', fraction = ''] = match;
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** A total, from which minuses may have taken more than there was: "-0.50" is -50. @returns undefined for anything else */
export function parseTotal(text: string): Hundredths | undefined {
  const isBelow = text.trimStart().startsWith('-');
  const score = parseScore(isBelow ? text.trimStart().slice(1) : text);
  return score === undefined || !isBelow ? score : -score;
}

/** Writes hundredths as a decimal with two places: 1475 is "14.75". */
export function formatScore(score: Hundredths): string {
  const sign = score < 0 ? '-' : '';
  const absolute = Math.abs(score);
  return `${sign}${Math.floor(absolute / 100)}.${String(absolute % 100).padStart(2, '0')}`;
}

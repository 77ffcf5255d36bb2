import type { Fraction, Threshold, VoterCount } from '@thidua/domain';

const PERCENT = /^(\d{1,3})(?:\.(\d{1,2}))?%$/;
const RATIO = /^(\d{1,4})\/(\d{1,4})$/;

/** Reads "80%" as 80/100, "66.67%" as 6667/10000 and "2/3" as 2/3. @returns undefined when the text is no share. */
export function parseFraction(text: string): Fraction | undefined {
  const percent = PERCENT.exec(text);
  if (percent) {
    const [, whole = '', places] = percent;
    if (places === undefined) return { numerator: Number(whole), denominator: 100 };
    return { numerator: Number(whole) * 100 + Number(places.padEnd(2, '0')), denominator: 10_000 };
  }
  const [, numerator, denominator] = RATIO.exec(text) ?? [];
  return Number(denominator) > 0 ? { numerator: Number(numerator), denominator: Number(denominator) } : undefined;
}

/** The threshold of its written parts. @returns undefined unless it has exactly one share, and a readable one. */
export function thresholdOf(
  of: VoterCount,
  atLeast: string | undefined,
  moreThan: string | undefined,
): Threshold | undefined {
  if ((atLeast === undefined) === (moreThan === undefined)) return undefined;
  const share = parseFraction(atLeast ?? moreThan ?? '');
  if (!share) return undefined;
  return atLeast === undefined ? { of, moreThan: share } : { of, atLeast: share };
}

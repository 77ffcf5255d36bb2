/** Exact numbers: points are whole hundredths, shares are pairs of integers. No float takes part in a decision. */

/** "14.75" → 1475. */
export function hundredths(text: string): number {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) throw new Error(`not a decimal with at most two places: ${text}`);
  const size = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] ? -size : size;
}

/** 1475 → "14.75". */
export function points(value: number): string {
  const size = Math.abs(value);
  return `${value < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

/** The quotient of two non-negative integers, rounded half up. */
function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

/** The mean of scores in hundredths, half up. */
export function mean(scores: readonly number[]): number {
  const sum = scores.reduce((left, right) => left + right, 0);
  return Number(halfUp(BigInt(sum), BigInt(scores.length)));
}

/** `met` of `of` in percent with so many decimals, half up: (2, 3, 1) → "66.7". */
export function rate(met: bigint, of: bigint, decimals: number): string {
  const scaled = halfUp(met * 100n * 10n ** BigInt(decimals), of)
    .toString()
    .padStart(decimals + 1, '0');
  return decimals === 0 ? scaled : `${scaled.slice(0, -decimals)}.${scaled.slice(-decimals)}`;
}

/** A share as a fraction of whole numbers. */
export interface Share {
  numerator: bigint;
  denominator: bigint;
}

/** "2/3", "80%", "66.6%". */
export function share(text: string): Share {
  const fraction = /^(\d+)\s*\/\s*(\d+)$/.exec(text);
  if (fraction) return { numerator: BigInt(fraction[1] ?? ''), denominator: BigInt(fraction[2] ?? '') };
  const percent = /^(\d+)(?:\.(\d+))?\s*%$/.exec(text);
  if (!percent) throw new Error(`not a share: ${text}`);
  const decimals = percent[2] ?? '';
  return { numerator: BigInt(`${percent[1]}${decimals}`), denominator: 100n * 10n ** BigInt(decimals.length) };
}

export interface Threshold {
  of: 'members' | 'present' | 'collected' | 'valid';
  share: Share;
  strict: boolean;
}

/** Does `count` reach the threshold counted against `base`? Nothing is reached by nobody. */
export function reaches(threshold: Threshold, count: number, base: number): boolean {
  const left = BigInt(count) * threshold.share.denominator;
  const right = threshold.share.numerator * BigInt(base);
  return count > 0 && (threshold.strict ? left > right : left >= right);
}

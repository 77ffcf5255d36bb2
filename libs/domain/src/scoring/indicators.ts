const STATED = /^(\d{1,9})(?:\.(\d{1,9}))?$/;

/** The counts behind a claim: so many of so many. */
export interface Counts {
  of: number;
  met: number;
}

/** Percentage in units of the last decimal, half up: big integers, because counts times powers of ten grow. */
function rate({ of, met }: Counts, decimals: number): bigint {
  if (of === 0) return 0n;
  return (2n * BigInt(met) * 100n * 10n ** BigInt(decimals) + BigInt(of)) / (2n * BigInt(of));
}

/** The percentage that counts give, rounded half up: 110 of 140 is "78.57" with two decimals. None of none is 0. */
export function indicatorRate(of: number, met: number, decimals: number): string {
  const digits = rate({ of, met }, decimals)
    .toString()
    .padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/**
 * Compares a stated percentage with its counts, at as many decimals as it was stated with ("95.0" has one).
 * @returns the computed rate with two decimals, and whether the stated one differs: it is flagged, never changed.
 * @throws RangeError when `stated` is no decimal.
 */
export function checkIndicator({ of, met, stated }: Counts & { stated: string }): {
  computed: string;
  differs: boolean;
} {
  const match = STATED.exec(stated.trim());
  if (!match) throw new RangeError(`not a rate: ${stated}`);
  const [, whole = '0', fraction = ''] = match;
  const differs = BigInt(whole + fraction) !== rate({ of, met }, fraction.length);
  return { computed: indicatorRate(of, met, 2), differs };
}

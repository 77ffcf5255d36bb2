/** The next number of a series: one per issuing body and year, from 1, without gaps. */
export function nextNumber(last: number): number {
  return last + 1;
}

/** A certificate's number as printed: "0001/2023", with the body's code behind it where there is one. */
export function certificateNumber({
  n,
  year,
  documentCode,
}: {
  n: number;
  year: number;
  documentCode?: string;
}): string {
  const number = `${String(n).padStart(4, '0')}/${year}`;
  return documentCode === undefined ? number : `${number}/${documentCode}`;
}

/**
 * What is missing in a register or stands in it twice. A void certificate keeps its number, so a sound register of any
 * length has neither.
 */
export function checkSeries(numbers: readonly number[]): { missing: number[]; repeated: number[] } {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const number of numbers) (seen.has(number) ? repeated : seen).add(number);
  const missing: number[] = [];
  for (let number = 1; number <= Math.max(0, ...seen); number += 1) if (!seen.has(number)) missing.push(number);
  return { missing, repeated: [...repeated].sort((a, b) => a - b) };
}

export interface DecisionNumber {
  number: number;
  /** Only documents of general effect carry the year ("30/2024/QĐ-UBND"). */
  year?: number;
  /** "QĐ-UBND". */
  documentCode: string;
}

const DECISION = /^(\d{1,6})(?:\/(\d{4}))?\/(\p{L}[\p{L}\p{N}&.]*(?:-[\p{L}\p{N}&.]+)*)$/u;

/** Reads "2117/QĐ-UBND". @returns undefined when the text is no number of a document. */
export function parseDecisionNumber(text: string): DecisionNumber | undefined {
  const match = DECISION.exec(text.trim().normalize('NFC'));
  if (!match) return undefined;
  const [, number = '', year, documentCode = ''] = match;
  if (Number(number) === 0) return undefined;
  return { number: Number(number), ...(year !== undefined && { year: Number(year) }), documentCode };
}

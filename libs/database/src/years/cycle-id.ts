import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A short id of a cycle for addresses and workflow ids, "2023-k7m2xq": no letters that are read wrongly aloud. */
export function newCycleId(year: number): string {
  const tail = Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${year}-${tail}`;
}

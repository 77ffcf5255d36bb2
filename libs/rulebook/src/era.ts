import type { Rules } from '@thidua/domain';

export type Era = Rules['era'];

interface Span {
  era: Era;
  from: string;
  to: string;
}

/** From when until when the law of each era is in force (days, both included). */
const ERAS: readonly Span[] = [
  { era: 'A', from: '0000-01-01', to: '2023-12-31' },
  { era: 'B', from: '2024-01-01', to: '2025-06-30' },
  { era: 'C', from: '2025-07-01', to: '2026-09-30' },
  { era: 'D', from: '2026-10-01', to: '9999-12-31' },
];

export const isEra = (text: string): text is Era => ERAS.some(({ era }) => era === text);

function spanOf(era: Era): Span {
  const span = ERAS.find((candidate) => candidate.era === era);
  if (!span) throw new RangeError(`no era ${era}`);
  return span;
}

const moved = (date: string, years: number): string =>
  `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;

/**
 * Whether a year from one day to another can stand under the law of an era. Loosely: dossiers taken up under a law
 * may stay on it, and rules are written ahead of it, so a year to either side is let pass.
 */
export function eraFits(era: Era, first: string, last: string): boolean {
  const { from, to } = spanOf(era);
  return moved(last, 1) >= from && moved(first, -1) <= to;
}

/** Whether any day of a year lies in the era itself. */
export function eraTouches(era: Era, first: string, last: string): boolean {
  const { from, to } = spanOf(era);
  return last >= from && first <= to;
}

/** The era whose law is in force on a day ("2023-11-13"). */
export function eraOn(date: string): Era {
  return ERAS.find(({ from, to }) => date >= from && date <= to)?.era ?? 'D';
}

/** The days of an era as people write them: "2024-01-01 – 2025-06-30". */
export function eraSpan(era: Era): string {
  const { from, to } = spanOf(era);
  return `${from === '0000-01-01' ? '…' : from} – ${to === '9999-12-31' ? '…' : to}`;
}

import {
  type Bilingual,
  type Criterion,
  checkScores,
  formatScore,
  type Hundredths,
  type Lines,
  parseScore,
  type Scoring,
} from '@thidua/domain';

/** What stands in the two fields of a criterion. */
export interface Entry {
  text: string;
  reason: string;
}

/** By criterion; what is not in it is empty. */
export type Entries = Record<string, Entry>;

/** What is saved of them. */
export interface Content {
  scores: Record<string, string>;
  reasons: Record<string, string>;
}

export type Fault = 'number' | 'range';

export interface Section {
  code: string;
  /** Null for the bonuses. */
  name: Bilingual | null;
  criteria: Criterion[];
}

export const NOTHING: Entry = { text: '', reason: '' };

/** "7,5" and "7.5" are the same score. @returns undefined for what is no score */
export const scoreOf = (text: string): Hundredths | undefined => parseScore(text.trim().replace(',', '.'));

/** Why a score cannot be saved as it stands; undefined for one that can, and for an empty field. */
export function faultOf(scoring: Scoring, code: string, text: string): Fault | undefined {
  if (text.trim() === '') return undefined;
  const score = scoreOf(text);
  if (score === undefined) return 'number';
  return checkScores(scoring, { [code]: score }, { complete: false }).length > 0 ? 'range' : undefined;
}

/** What a reviewer has to score: every criterion, and the bonuses that the unit has claimed. */
export function sectionsOf(scoring: Scoring, self: Lines): Section[] {
  const claimed = scoring.bonus.criteria.filter(({ code }) => (self[code] ?? 0) > 0);
  const bonus: Section[] = claimed.length > 0 ? [{ code: '', name: null, criteria: claimed }] : [];
  return [...scoring.groups, ...bonus];
}

/** The scores that are right as they stand, in hundredths. */
export function scoresOf(scoring: Scoring, entries: Entries): Lines {
  const right = Object.entries(entries).flatMap(([code, { text }]) => {
    const score = scoreOf(text);
    return score === undefined || faultOf(scoring, code, text) ? [] : [[code, score] as const];
  });
  return Object.fromEntries(right);
}

/** What can be saved of what stands in the fields. */
export function contentOf(scoring: Scoring, entries: Entries): Content {
  const scores = Object.entries(scoresOf(scoring, entries)).map(([code, score]) => [code, formatScore(score)] as const);
  const reasons = Object.entries(entries).flatMap(([code, { reason }]) =>
    reason.trim() === '' ? [] : [[code, reason.trim()] as const],
  );
  return { scores: Object.fromEntries(scores), reasons: Object.fromEntries(reasons) };
}

/** @param mark with which the reader's language writes decimals */
export function entriesOf({ scores, reasons }: Content, mark: ',' | '.'): Entries {
  const codes = new Set([...Object.keys(scores), ...Object.keys(reasons)]);
  return Object.fromEntries(
    [...codes].map((code) => [code, { text: (scores[code] ?? '').replace('.', mark), reason: reasons[code] ?? '' }]),
  );
}

/** Criteria in which two contents differ. */
export function differing(one: Content, other: Content): string[] {
  const codes = [one, other].flatMap(({ scores, reasons }) => [...Object.keys(scores), ...Object.keys(reasons)]);
  return [...new Set(codes)].filter(
    (code) => one.scores[code] !== other.scores[code] || (one.reasons[code] ?? '') !== (other.reasons[code] ?? ''),
  );
}

/**
 * Brings together what stands in the fields with what a colleague saved meanwhile.
 * @param base what both began with
 * @returns the fields, ours where both changed one; and the criteria where both did, differently
 */
export function merge(
  scoring: Scoring,
  { base, ours, theirs }: { base: Content; ours: Entries; theirs: Entries },
): { entries: Entries; clashes: string[] } {
  const [mine, yours] = [contentOf(scoring, ours), contentOf(scoring, theirs)];
  const changed = new Set(differing(base, mine));
  const kept = Object.entries(ours).filter(([code, { text }]) => changed.has(code) || faultOf(scoring, code, text));
  const both = differing(mine, yours).filter((code) => changed.has(code) && differing(base, yours).includes(code));
  const cleared = Object.fromEntries([...changed].map((code) => [code, NOTHING]));
  return { entries: { ...theirs, ...cleared, ...Object.fromEntries(kept) }, clashes: both };
}

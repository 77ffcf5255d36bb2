import {
  type Bilingual,
  type Criterion,
  checkScores,
  formatScore,
  type Hundredths,
  parseScore,
  type Scoring,
} from '@thidua/domain';
import { type Lines, nameOf as lineName, partsOf as partsOfName } from '../../writing/lines';

export type Field = 'score' | 'reason';

/** What is saved of the two fields of each criterion. */
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

/** The name of a field. @param code of the criterion */
export const nameOf: (field: Field, code: string) => string = lineName;
export const partsOf: (name: string) => { field: Field; code: string } = partsOfName;

/** "7,5" and "7.5" are the same score. @returns undefined for what is no score */
export const scoreOf = (text: string): Hundredths | undefined => parseScore(text.trim().replace(',', '.'));

/** A text as it is compared and sent: "7,5" is "7.50". */
export function plain(name: string, text = ''): string {
  const score = partsOf(name).field === 'score' ? scoreOf(text) : undefined;
  return score === undefined ? text.trim() : formatScore(score);
}

/** Why a score cannot be saved as it stands; undefined for one that can, and for an empty field. */
export function faultOf(scoring: Scoring, code: string, text = ''): Fault | undefined {
  if (text.trim() === '') return undefined;
  const score = scoreOf(text);
  if (score === undefined) return 'number';
  return checkScores(scoring, { [code]: score }, { complete: false }).length > 0 ? 'range' : undefined;
}

/** What a reviewer has to score: every criterion, and the bonuses that the unit has claimed. */
export function sectionsOf(scoring: Scoring, self: Record<string, Hundredths>): Section[] {
  const claimed = scoring.bonus.criteria.filter(({ code }) => (self[code] ?? 0) > 0);
  const bonus: Section[] = claimed.length > 0 ? [{ code: '', name: null, criteria: claimed }] : [];
  return [...scoring.groups, ...bonus];
}

/** The scores that are right as they stand, in hundredths. */
export function scoresOf(scoring: Scoring, lines: Lines): Record<string, Hundredths> {
  const right = Object.entries(lines).flatMap(([name, text]) => {
    const { field, code } = partsOf(name);
    const score = field === 'score' && !faultOf(scoring, code, text) ? scoreOf(text) : undefined;
    return score === undefined ? [] : [[code, score] as const];
  });
  return Object.fromEntries(right);
}

/** What is to be saved: what is right of `lines`; where a score is wrong, what is `saved` stays. */
export function contentOf(scoring: Scoring, lines: Lines, saved: Lines): Content {
  const content: Content = { scores: {}, reasons: {} };
  for (const name of new Set([...Object.keys(lines), ...Object.keys(saved)])) {
    const { field, code } = partsOf(name);
    const isWrong = field === 'score' && faultOf(scoring, code, lines[name]) !== undefined;
    const text = plain(name, (isWrong ? saved : lines)[name]);
    if (text !== '') content[field === 'score' ? 'scores' : 'reasons'][code] = text;
  }
  return content;
}

/** @param mark with which the reader's language writes decimals */
export function linesOf({ scores, reasons }: Content, mark: ',' | '.'): Lines {
  const lines: Lines = {};
  for (const [code, score] of Object.entries(scores)) lines[nameOf('score', code)] = score.replace('.', mark);
  for (const [code, reason] of Object.entries(reasons)) lines[nameOf('reason', code)] = reason;
  return lines;
}

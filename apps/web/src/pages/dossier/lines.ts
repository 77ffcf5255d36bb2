import { checkIndicator, checkScores, formatScore, type Hundredths, parseScore, type Scoring } from '@thidua/domain';
import type { DossierDraft } from '../../shared/dossiers/queries';
import { type Lines, nameOf as lineName, partsOf as partsOfName } from '../../writing/lines';

export type Field = 'self' | 'remark' | 'of' | 'met' | 'stated' | 'notes';

/** Why a field cannot be saved as it stands. */
export type Fault = 'score' | 'range' | 'count' | 'moreThanAll' | 'rate';

const MOST = 2_147_483_647;
const GROUPED = /^\d{1,3}(?:[.,\s]\d{3})+$/;

/** The name of a field, which is its place on the page too. @param code of the criterion or the indicator */
export const nameOf: (field: Field, code?: string) => string = lineName;
export const partsOf: (name: string) => { field: Field; code: string } = partsOfName;

/** A text as it is compared and sent: "7,5" is "7.50", "31.920" families are "31920". */
export function plain(name: string, text = ''): string {
  const trimmed = text.trim();
  switch (partsOf(name).field) {
    case 'self': {
      const score = parseScore(trimmed.replace(',', '.'));
      return score === undefined ? trimmed : formatScore(score);
    }
    case 'stated':
      return trimmed.replace(',', '.');
    case 'of':
    case 'met':
      return GROUPED.test(trimmed) ? trimmed.replace(/\D/g, '') : trimmed;
    default:
      return trimmed;
  }
}

/** @param mark with which the reader's language writes decimals */
export function linesOf(draft: DossierDraft, mark: ',' | '.'): Lines {
  const lines: Lines = {};
  const set = (field: Field, code: string, text: string): void => {
    if (text !== '') lines[nameOf(field, code)] = text;
  };
  for (const [code, score] of Object.entries(draft.self)) set('self', code, score.replace('.', mark));
  for (const [code, text] of Object.entries(draft.remarks)) set('remark', code, text);
  for (const [code, { of, met, stated }] of Object.entries(draft.indicators)) {
    set('of', code, String(of));
    set('met', code, String(met));
    set('stated', code, stated.replace('.', mark));
  }
  set('notes', '', draft.notes);
  return lines;
}

const countOf = (lines: Lines, field: 'of' | 'met', code: string): number | undefined => {
  const text = plain(nameOf(field, code), lines[nameOf(field, code)]);
  return /^\d{1,10}$/.test(text) && Number(text) <= MOST ? Number(text) : undefined;
};

function faultOf(name: string, lines: Lines, scoring: Scoring): Fault | undefined {
  const { field, code } = partsOf(name);
  const text = plain(name, lines[name]);
  if (text === '') return undefined;
  if (field === 'self') {
    const score = parseScore(text);
    if (score === undefined) return 'score';
    return checkScores(scoring, { [code]: score }, { complete: false }).length > 0 ? 'range' : undefined;
  }
  if (field === 'of') return (countOf(lines, 'of', code) ?? 0) > 0 ? undefined : 'count';
  if (field === 'met') {
    const met = countOf(lines, 'met', code);
    if (met === undefined) return 'count';
    return met > (countOf(lines, 'of', code) ?? MOST) ? 'moreThanAll' : undefined;
  }
  return field === 'stated' && rateOf({ of: 1, met: 1, stated: text }) === undefined ? 'rate' : undefined;
}

/** What cannot be saved as it stands, by field. */
export function faultsOf(lines: Lines, scoring: Scoring): Record<string, Fault> {
  const found = Object.keys(lines).map((name) => [name, faultOf(name, lines, scoring)] as const);
  return Object.fromEntries(found.filter((one): one is [string, Fault] => one[1] !== undefined));
}

interface Claim {
  of: number;
  met: number;
  stated: string;
}

/** The rate that counts give beside the one that is stated; undefined while one of the three is missing or wrong. */
export function rateOf(claim: Claim | undefined): { computed: string; differs: boolean } | undefined {
  if (!claim) return undefined;
  try {
    return checkIndicator(claim);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The claim under an indicator, once all of it is there and right. */
export function claimOf(lines: Lines, code: string, scoring: Scoring): Claim | undefined {
  const names = (['of', 'met', 'stated'] as const).map((field) => nameOf(field, code));
  if (names.some((name) => plain(name, lines[name]) === '' || faultOf(name, lines, scoring))) return undefined;
  const stated = plain(nameOf('stated', code), lines[nameOf('stated', code)]);
  return { of: countOf(lines, 'of', code) ?? 0, met: countOf(lines, 'met', code) ?? 0, stated };
}

/** Self-scores in hundredths, as far as they are right. */
export function scoresOf(lines: Lines, scoring: Scoring): Record<string, Hundredths> {
  const faults = faultsOf(lines, scoring);
  const scores = Object.keys(lines).flatMap((name) => {
    const { field, code } = partsOf(name);
    const score = field === 'self' && !faults[name] ? parseScore(plain(name, lines[name])) : undefined;
    return score === undefined ? [] : [[code, score] as const];
  });
  return Object.fromEntries(scores);
}

/** The draft to be saved: what is right of `lines`; where a field is wrong or half a claim, what is `saved` stays. */
export function draftOf(lines: Lines, saved: Lines, scoring: Scoring): DossierDraft {
  const faults = faultsOf(lines, scoring);
  const right = Object.fromEntries(
    [...new Set([...Object.keys(lines), ...Object.keys(saved)])].map((name) => [
      name,
      plain(name, faults[name] ? saved[name] : lines[name]),
    ]),
  );
  const filled = (field: Field): [string, string][] =>
    Object.entries(right).flatMap(([name, text]) =>
      partsOf(name).field === field && text !== '' ? [[partsOf(name).code, text]] : [],
    );
  const claims = scoring.indicators.flatMap(({ code }) => {
    const isEmpty = (['of', 'met', 'stated'] as const).every((field) => (right[nameOf(field, code)] ?? '') === '');
    const claim = isEmpty ? undefined : (claimOf(lines, code, scoring) ?? claimOf(saved, code, scoring));
    return claim ? [[code, claim] as const] : [];
  });
  return {
    self: Object.fromEntries(filled('self')),
    remarks: Object.fromEntries(filled('remark')),
    indicators: Object.fromEntries(claims),
    notes: right[nameOf('notes')] ?? '',
  };
}

import type { Bilingual } from '@thidua/domain';
import { type ProblemCode, SENTENCES } from './sentences';

export const RULE_FILES = ['bloc.yaml', 'rules.yaml', 'year.yaml'] as const;

export type RuleFile = (typeof RULE_FILES)[number];

/** Something in a folder that cannot stand, where it is written and in words for the person who wrote it. */
export interface Problem {
  file: RuleFile;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** JSON pointer of the place ("/voting/contests/0/award"); of a missing key: where it would stand. */
  path: string;
  code: ProblemCode;
  message: Bilingual;
}

/** What fills the `{name}` places of a sentence; a bilingual value fills each language with its own words. */
export type SentenceValues = Record<string, string | number | Bilingual>;

function fill(template: string, values: SentenceValues, language: keyof Bilingual): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return place;
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/** The sentence of a problem in both languages, with a guess at what was meant where there is one. */
export function sentence(code: ProblemCode, values: SentenceValues = {}, meant?: string): Bilingual {
  const { vi, en } = SENTENCES[code];
  return {
    vi: fill(vi, values, 'vi') + (meant === undefined ? '' : ` Có phải ý bạn là “${meant}”?`),
    en: fill(en, values, 'en') + (meant === undefined ? '' : ` Did you mean “${meant}”?`),
  };
}

/** By file in the order bloc, rules, year, then by line and column. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      RULE_FILES.indexOf(a.file) - RULE_FILES.indexOf(b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.path === b.path ? 0 : a.path < b.path ? -1 : 1),
  );
}

import { below, type Sheet } from '../sheet';
import { suggest } from '../suggest';
import { KINDS, type Kind } from './kinds';

/** The codes that exist, by what they name. */
export type Codes = Record<Kind, ReadonlySet<string>>;

const codesOf = (sheet: Sheet, pointers: readonly string[], key = 'code'): Set<string> =>
  new Set(pointers.flatMap((pointer) => sheet.text(below(pointer, key)) ?? []));

/** Pointers of all criteria that are scored: those of the groups, then the bonuses. */
export function scoredCriteria(rules: Sheet): string[] {
  const groups = rules.entries('/scoring/groups').flatMap((group) => rules.entries(below(group, 'criteria')));
  return [...groups, ...rules.entries('/scoring/bonus/criteria')];
}

/** Stands for codes that could not be read: one mistake in a list is not told again at everything that refers to it. */
class AnyCode extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** Collects every code of the two files. */
export function codesOfBook(bloc: Sheet, rules: Sheet): Codes {
  const where = (sheet: Sheet, list: string, codes: () => Set<string>) =>
    Array.isArray(sheet.at(list)) ? codes() : new AnyCode();
  const whereScored = (codes: () => Set<string>) => where(rules, '/scoring/groups', codes);
  return {
    unit: where(bloc, '/bloc/units', () => codesOf(bloc, bloc.entries('/bloc/units'))),
    body: where(bloc, '/bloc/issuingBodies', () => codesOf(bloc, bloc.entries('/bloc/issuingBodies'))),
    award: where(rules, '/awards', () => codesOf(rules, rules.entries('/awards'))),
    title: where(
      rules,
      '/registration/titles',
      () => new Set(rules.entries('/registration/titles').flatMap((pointer) => rules.text(pointer) ?? [])),
    ),
    criterion: whereScored(() => codesOf(rules, scoredCriteria(rules))),
    minus: whereScored(() => codesOf(rules, rules.entries('/scoring/minus/criteria'))),
    indicator: whereScored(() => codesOf(rules, rules.entries('/scoring/indicators'))),
    group: whereScored(() => codesOf(rules, rules.entries('/scoring/groups'))),
    contest: where(rules, '/voting/contests', () => codesOf(rules, rules.entries('/voting/contests'))),
    office: where(rules, '/voting/contests', () => codesOf(rules, rules.entries('/voting/contests'), 'office')),
  };
}

/** Notes a code that names nothing. Silent where there is no text. */
export function checkReference(
  sheet: Sheet,
  pointer: string,
  kind: Kind,
  codes: Codes,
  { code = sheet.text(pointer), at = 'value' as 'key' | 'value' } = {},
): void {
  if (code === undefined || codes[kind].has(code)) return;
  sheet.report(pointer, 'UNKNOWN_REFERENCE', { kind: KINDS[kind], value: code }, at, suggest(code, codes[kind]));
}

import { below, type Sheet } from '../sheet';
import { scoredCriteria } from './register';

/** Words that name somebody by role in `by` and in messages to people. */
const RESERVED = new Set(['head', 'deputy', 'standingbody', 'tally', 'units']);

/** Notes codes that occur twice, or that a person would take for one another because only their case differs. */
function checkUnique(sheet: Sheet, pointers: readonly string[]): void {
  const seen = new Map<string, { code: string; pointer: string }>();
  for (const pointer of pointers) {
    const code = sheet.text(pointer);
    if (code === undefined) continue;
    const earlier = seen.get(code.toLowerCase());
    if (!earlier) {
      seen.set(code.toLowerCase(), { code, pointer });
      continue;
    }
    const line = sheet.lineOf(earlier.pointer);
    if (earlier.code === code) sheet.report(pointer, 'CODE_TWICE', { value: code, line });
    else sheet.report(pointer, 'CODE_CLASH', { value: code, other: earlier.code, line });
  }
}

const codePointers = (pointers: readonly string[]): string[] => pointers.map((pointer) => below(pointer, 'code'));

/**
 * Codes of `bloc.yaml`. Units and issuing bodies act under their codes, so these share one namespace with the words
 * for roles; a body may stand in several places if it is the same one.
 */
export function checkBlocCodes(bloc: Sheet): void {
  const units = codePointers(bloc.entries('/bloc/units'));
  const issuing = codePointers(bloc.entries('/bloc/issuingBodies'));
  checkUnique(bloc, [...issuing, ...units]);
  checkUnique(bloc, ['/bloc/standingBody/code', ...codePointers(bloc.entries('/bloc/coSupervisors'))]);
  for (const pointer of [...issuing, ...units]) {
    const code = bloc.text(pointer);
    if (code !== undefined && RESERVED.has(code.toLowerCase())) bloc.report(pointer, 'CODE_RESERVED', { value: code });
  }
}

/** Codes of `rules.yaml`: one namespace for everything that is scored or taken off, one each for the rest. */
export function checkRulesCodes(rules: Sheet): void {
  checkUnique(rules, codePointers([...scoredCriteria(rules), ...rules.entries('/scoring/minus/criteria')]));
  for (const list of ['/scoring/groups', '/scoring/indicators', '/voting/contests', '/awards']) {
    checkUnique(rules, codePointers(rules.entries(list)));
  }
  checkUnique(rules, rules.entries('/registration/titles'));
  for (const criterion of scoredCriteria(rules)) checkUnique(rules, rules.entries(below(criterion, 'indicators')));
}

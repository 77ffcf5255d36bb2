import type { Bloc, Rules } from '@thidua/domain';
import type { Act } from './act';
import { buildBloc, buildRules } from './build';
import { buildActs } from './build-acts';
import { checkActs } from './checks/acts';
import { checkBloc } from './checks/bloc';
import { checkCalendar } from './checks/calendar';
import { checkRulesCodes } from './checks/codes';
import { checkRanking } from './checks/ranking';
import { codesOfBook } from './checks/register';
import { checkScoring } from './checks/scoring';
import { checkVoting } from './checks/voting';
import type { PlainBloc, PlainRules, PlainYear } from './plain';
import { inReadingOrder, type Problem } from './problem';
import { BLOC_SCHEMA, RULES_SCHEMA, YEAR_SCHEMA } from './schemas';
import { checkShape } from './shape';
import { Sheet } from './sheet';

/** The texts of a folder. */
export interface RuleTexts {
  bloc: string;
  rules: string;
  year?: string;
}

export type Book =
  | { ok: true; bloc: Bloc; rules: Rules; year?: Act[]; problems: [] }
  | { ok: false; problems: Problem[] };

function checkBook(bloc: Sheet, rules: Sheet, year: Sheet | undefined): void {
  checkShape(bloc, 'bloc');
  checkShape(rules, 'rules');
  if (year) checkShape(year, 'year');
  const codes = codesOfBook(bloc, rules);
  const units = bloc.entries('/bloc/units').length || undefined;
  checkBloc(bloc, codes);
  checkRulesCodes(rules);
  checkCalendar(bloc, rules);
  checkScoring(rules, codes);
  checkRanking(rules, codes, units);
  checkVoting(rules, codes, units);
  if (year) checkActs(year, codes);
}

/**
 * Reads and checks the YAML 1.2 texts of a folder.
 * @returns the bloc, its rules (scores in hundredths) and, where given, the acts of a year; or every problem of all
 *   files at once, by file, line and column.
 */
export function readBook(files: RuleTexts): Book {
  const bloc = new Sheet('bloc.yaml', files.bloc, BLOC_SCHEMA);
  const rules = new Sheet('rules.yaml', files.rules, RULES_SCHEMA);
  const year = files.year === undefined ? undefined : new Sheet('year.yaml', files.year, YEAR_SCHEMA);
  checkBook(bloc, rules, year);
  const problems = inReadingOrder([bloc, rules, ...(year ? [year] : [])].flatMap((sheet) => sheet.problems));
  if (problems.length > 0) return { ok: false, problems };
  // No problem means that the schemas vouch for these shapes.
  const book = {
    ok: true as const,
    bloc: buildBloc(bloc.tree as PlainBloc),
    rules: buildRules(rules.tree as PlainRules),
    problems: [] as [],
  };
  return year ? { ...book, year: buildActs(year.tree as PlainYear, year) } : book;
}

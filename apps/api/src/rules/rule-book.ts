import { Refusal } from '@thidua/contracts';
import type { RuleSet } from '@thidua/domain';
import { type Act, freeze, type RuleTexts, readBook } from '@thidua/rulebook';

/**
 * The rule set of two texts. @throws Refusal RULES_INVALID with every problem: path "rules.yaml:12:5/voting/…", code and
 * sentence
 */
export function checkRuleSet(texts: RuleTexts): RuleSet {
  const { bloc, rules } = checkBook(texts);
  return { bloc, rules };
}

/** The same with the acts of a year, where they are sent: no acts without them. @throws Refusal RULES_INVALID */
export function checkBook(texts: RuleTexts): RuleSet & { acts: Act[] } {
  const book = readBook(texts);
  if (book.ok) return { bloc: book.bloc, rules: book.rules, acts: book.year ?? [] };
  throw new Refusal(
    'RULES_INVALID',
    {},
    book.problems.map(({ file, line, column, path, code, message }) => ({
      path: `${file}:${line}:${column}${path}`,
      code,
      message,
    })),
  );
}

export const freezeRuleSet = freeze;

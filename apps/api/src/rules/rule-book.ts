import { Refusal } from '@thidua/contracts';
import type { RuleSet } from '@thidua/domain';
import { freeze, type RuleTexts, readBook } from '@thidua/rulebook';

/**
 * The rule set of two texts. @throws Refusal RULES_INVALID with every problem: path "rules.yaml:12:5/voting/…", code and
 * sentence
 */
export function checkRuleSet(texts: RuleTexts): RuleSet {
  const book = readBook(texts);
  if (book.ok) return { bloc: book.bloc, rules: book.rules };
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

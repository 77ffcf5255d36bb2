import { createHash } from 'node:crypto';
import { canonicalJson, type RuleSet } from '@thidua/domain';

/** A rule set as a cycle keeps it: never changed again. */
export interface FrozenRuleSet {
  /** JSON with sorted keys, scores in hundredths. */
  canonical: string;
  /** SHA-256 of `canonical` in UTF-8, in hexadecimal. */
  digest: string;
}

/** Freezes a rule set. Comments, layout and the order of keys in the files make no difference; the order of lists does. */
export function freeze({ bloc, rules }: RuleSet): FrozenRuleSet {
  const canonical = canonicalJson({ bloc, rules });
  return { canonical, digest: createHash('sha256').update(canonical, 'utf8').digest('hex') };
}

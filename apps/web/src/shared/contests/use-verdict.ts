import { IconCheck, IconEqual, IconX } from '@tabler/icons-react';
import type { ContestRule, Threshold } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import type { Line, Result } from './result';

export const SIGNS = { passed: IconCheck, short: IconX, noPlace: IconX, level: IconEqual } as const;

/** "80 %", "2/3": a share as the rules write it. */
function shareOf(pass: Threshold): string {
  const { numerator, denominator } = 'atLeast' in pass ? pass.atLeast : pass.moreThan;
  return denominator === 100 ? `${numerator}%` : `${numerator}/${denominator}`;
}

/** The sentences of a result: what was needed, and for each why it passed or did not. */
export function useVerdict(rule: ContestRule | undefined) {
  const { t } = useTranslation('contest');
  const needed = ({ threshold }: Result): string => {
    if (!threshold || !rule) return t('result.mostVotes');
    const of = t(`result.of.${threshold.of}`, { count: threshold.base });
    const share = shareOf(rule.pass);
    return 'atLeast' in rule.pass
      ? t('result.atLeast', { needed: threshold.needed, share, of })
      : t('result.moreThan', { needed: threshold.needed, share, of });
  };
  const why = ({ verdict, votes }: Line, { threshold }: Result): string => {
    if (!threshold) return t(`result.tie.${verdict}`);
    return t(`result.why.${verdict}`, { votes, needed: threshold.needed });
  };
  return { needed, why };
}

import { DAY_MS, type Duration, type Fraction, needed, parseDuration, type Threshold } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';

const PERCENT = 100;

/** A share as it is written in a rule: "80%", "2/3". */
export const shareOf = ({ numerator, denominator }: Fraction, number: (value: number) => string): string => {
  const percent = (numerator * PERCENT) / denominator;
  return Number.isInteger(percent) || PERCENT % denominator === 0 || denominator % PERCENT === 0
    ? `${number(percent)}%`
    : `${numerator}/${denominator}`;
};

/** Spans and thresholds of the rules in words. */
export function useWords() {
  const { t } = useTranslation('rules');
  const { span, number, decimal } = useFormat();
  const duration = (written: Duration): string => {
    const { days, ms } = parseDuration(written) ?? { days: 0, ms: 0 };
    const parts = [days > 0 && span(days * DAY_MS), ms > 0 && span(ms)].filter((part) => part !== false);
    return parts.length > 0 ? parts.join(' ') : t('noTime');
  };
  /** @param members how many units there are, of which the rule says how many it takes */
  const threshold = (rule: Threshold, members: number): string => {
    const how = 'atLeast' in rule ? 'atLeast' : 'moreThan';
    const share = 'atLeast' in rule ? rule.atLeast : rule.moreThan;
    const words = t(`threshold.${how}`, { share: shareOf(share, number), of: t(`threshold.of.${rule.of}`) });
    if (rule.of !== 'members') return words;
    const counts = { members, present: members, collected: members, valid: members };
    return t('threshold.needed', { words, needed: needed(rule, counts), members });
  };
  return { duration, threshold, decimal };
}

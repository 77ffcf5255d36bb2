import { Group, Text } from '@mantine/core';
import { type MinusTimes, minusTimesWith, type Lines as Scores, scale, selfTotal, verifiedTotal } from '@thidua/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

interface Props {
  scores: Scores;
  /** Days late that count, or that would if it were handed in now. */
  lateDays: number;
  minusTimes: MinusTimes;
}

/** What the criteria, bonus and minus come to, as the rules add them up. */
export function Totals({ scores, lateDays, minusTimes }: Props) {
  const { t } = useTranslation('dossier');
  const { points } = useFormat();
  const { rules } = useYear();
  if (!rules) return null;
  const { scoring, submission } = rules;
  const times = minusTimesWith(submission.late, lateDays, minusTimes);
  const { total, bonus, minus } = verifiedTotal(scoring, scores, times);
  return (
    <Group component="dl" gap="2px 16px" m={0}>
      <Sum name={t('totals.criteria')} value={points(selfTotal(scoring, scores) - bonus)}>
        {t('totals.of', { scale: points(scale(scoring)) })}
      </Sum>
      <Sum name={t('totals.bonus')} value={points(bonus)}>
        {t('totals.bonusMax', { max: points(scoring.bonus.max) })}
      </Sum>
      <Sum name={t('totals.minus')} value={points(minus)} />
      <Sum name={t('totals.total')} value={points(total)} />
    </Group>
  );
}

function Sum({ name, value, children }: { name: string; value: string; children?: ReactNode }) {
  return (
    <Group gap={6} align="baseline" wrap="nowrap">
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" m={0} fw={650} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {value}{' '}
        <Text span size="xs" c="dimmed" fw={400} visibleFrom="sm">
          {children}
        </Text>
      </Text>
    </Group>
  );
}

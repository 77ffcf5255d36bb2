import { List, Text, Title } from '@mantine/core';
import { type MinusCriterion, type MinusTimes, minusTimesWith, type Rules } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';

interface Props {
  rules: Rules;
  lateDays: number;
  times: MinusTimes;
}

/** What can be taken off, and what has been so far. */
export function MinusPart({ rules: { scoring, submission }, lateDays, times }: Props) {
  const { t } = useTranslation('dossier');
  if (scoring.minus.criteria.length === 0) return null;
  const counted = minusTimesWith(submission.late, lateDays, times);
  return (
    <section aria-labelledby="group-minus">
      <Title order={2} id="group-minus" mb={4}>
        {t('minus')}
      </Title>
      <Text size="sm" c="dimmed" mb={4}>
        {t('minusAbout')}
      </Text>
      <List size="sm" spacing={2}>
        {scoring.minus.criteria.map((criterion) => (
          <MinusLine key={criterion.code} criterion={criterion} count={counted[criterion.code] ?? 0} />
        ))}
      </List>
    </section>
  );
}

function MinusLine({ criterion: { code, name, each, max }, count }: { criterion: MinusCriterion; count: number }) {
  const { t } = useTranslation('dossier');
  const { said, points } = useFormat();
  const amount = points(Math.min(each * count, max));
  return (
    <List.Item>
      {`${code} ${said(name)} `}
      <Text span c="dimmed" size="sm">
        ({t('minusEach', { each: points(each), max: points(max) })}):
      </Text>{' '}
      {count === 0 ? t('minusNone') : t('minusTimes', { count, amount })}
    </List.Item>
  );
}

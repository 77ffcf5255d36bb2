import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemNote } from '../../parts/problem-note';
import { planQuery } from '../../shared/reminders/queries';
import { useFormat } from '../../text/use-format';

/** How often the year will remind if nobody does anything, from when until when; the whole plan has its own page. */
export function PlannedReminders({ cycle, zone }: { cycle: string; zone: string }) {
  const { t } = useTranslation('start');
  const { moment, number } = useFormat();
  const { data, error } = useQuery(planQuery(cycle));
  if (error) return <ProblemNote error={error} />;
  const instants = data?.rows.map(({ at }) => at) ?? [];
  const [first, last] = [instants[0], instants.at(-1)];
  if (first === undefined || last === undefined) return data ? <Text size="sm">{t('plan.noReminders')}</Text> : null;
  return (
    <Text size="sm">
      {t('plan.remindersFrom', {
        count: instants.length,
        number: number(instants.length),
        first: moment(first, zone),
        last: moment(last, zone),
      })}{' '}
      <Anchor component={Link} to={`${pages.year(cycle)}/reminders`} underline="always">
        {t('plan.allReminders')}
      </Anchor>
    </Text>
  );
}

import { Text } from '@mantine/core';
import type { DateStanding } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useYear } from '../../year/year-context';

/** How many come on a date, and whether the host and the standing body do. */
export function Standing({ date, dimmed = false }: { date: DateStanding; dimmed?: boolean }) {
  const { t } = useTranslation('conference');
  const { members } = useYear();
  const { host, standingBody, quorumMet, ...counts } = date;
  return (
    <Text size="sm" {...(dimmed && { c: 'dimmed' })}>
      {t('advice.coming', { ...counts, members: members.length })}{' '}
      {t('advice.host', { answer: t(`poll.answer.${host ?? 'none'}`).toLowerCase() })}{' '}
      {t('advice.standingBody', { answer: t(`poll.answer.${standingBody ?? 'none'}`).toLowerCase() })}
      {!quorumMet && ` ${t('advice.tooFew')}`}
    </Text>
  );
}

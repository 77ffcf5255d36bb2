import { Alert, Stack, Text, Title } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Contest } from '../../shared/contests/queries';
import { countedRoundsOf } from '../../shared/contests/rounds';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { RoundResult } from './round-result';

/** Rounds that are closed, the latest first. Of an open one there is nothing here. */
export function Results({ contest }: { contest: Contest }) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { nameOf } = useYear();
  const rounds = countedRoundsOf(contest);
  const { status, settleReason, winners } = contest;
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby="results">
      <Title order={2} id="results" mb="xs">
        {t('result.title')}
      </Title>
      <Stack gap="md">
        {status === 'settled' && settleReason !== null && (
          <Alert color="ink" icon={<IconGavel aria-hidden />} title={t('result.settled')}>
            <Text>{t('result.settledFor', { units: winners.map((unit) => said(nameOf(unit))).join(', ') })}</Text>
            <Text size="sm">{t('result.settledWhy', { reason: settleReason })}</Text>
          </Alert>
        )}
        {rounds.map((round) => (
          <RoundResult key={round.round} contest={contest} round={round} />
        ))}
      </Stack>
    </section>
  );
}

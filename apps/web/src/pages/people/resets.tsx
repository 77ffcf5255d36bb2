import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../parts/problem-note';
import { resetsQuery } from '../../shared/people/queries';
import { useFormat } from '../../text/use-format';
import { USUAL_ZONE } from '../../text/usual-zone';
import { MakeReset } from './make-reset';

/** Who has asked for a new password and has not set one. Nothing is shown where nobody waits. */
export function Resets() {
  const { t } = useTranslation('people');
  const { moment } = useFormat();
  const { data: waiting = [], error, refetch } = useQuery(resetsQuery);
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (waiting.length === 0) return null;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="resets">
      <Title order={2} id="resets" mb="xs">
        {t('reset.waiting', { count: waiting.length })}
      </Title>
      <Stack gap="xs" component="ul" m={0} p={0}>
        {waiting.map(({ account, name, email, askedAt }) => (
          <Group key={account} component="li" justify="space-between" gap="xs">
            <Text size="sm">{t('reset.asked', { name, email, at: moment(askedAt, USUAL_ZONE) })}</Text>
            <MakeReset account={account} name={name} />
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}

import { Badge, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { STAGES } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../parts/problem-note';
import { TimeLeft } from '../../parts/time-left';
import { useWhom } from '../../parts/use-whom';
import { Waiting } from '../../parts/waiting';
import { type StageReminders, unitRemindersQuery } from '../../shared/reminders/queries';
import { useKind } from '../../shared/reminders/use-kind';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

/** One unit, stage by stage: reminded how often, when next, and who hears of it when. */
export function UnitReminders({ unit }: { unit: string }) {
  const { t } = useTranslation('reminders');
  const { cycle } = useYear();
  const whom = useWhom();
  const { data, error, refetch } = useQuery(unitRemindersQuery(cycle, unit));
  return (
    <section aria-labelledby="of-unit">
      <Title order={2} id="of-unit" mb="xs">
        {t('ofUnit', { unit: whom(unit) })}
      </Title>
      <ProblemNote error={error} again={() => void refetch()} />
      {!data && !error && <Waiting />}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm">
        {data?.stages.map((stage) => (
          <StageCard key={stage.stage} reminders={stage} />
        ))}
      </SimpleGrid>
    </section>
  );
}

function StageCard({ reminders }: { reminders: StageReminders }) {
  const { t } = useTranslation(['reminders', 'common']);
  const { moment, number } = useFormat();
  const { zone, at } = useYear();
  const kindIn = useKind();
  const whom = useWhom();
  const { stage: name, deadline, done, sent, next, escalations } = reminders;
  const stage = STAGES.find((one) => one === name);
  const last = sent.at(-1);
  return (
    <Paper withBorder p="sm">
      <Stack gap={4} align="flex-start">
        <Title order={3}>{stage ? t(`common:stage.${stage}`) : name}</Title>
        {done ? (
          <Badge color="leaf" leftSection={<IconCheck size="0.9rem" aria-hidden />}>
            {t('reminders:done')}
          </Badge>
        ) : (
          <TimeLeft deadline={deadline} at={at} />
        )}
        <Text size="sm">{t('reminders:deadline', { at: moment(deadline, zone) })}</Text>
        <Text size="sm">
          {last
            ? t('reminders:sent', { count: sent.length, number: number(sent.length), at: moment(last.at, zone) })
            : t('reminders:neverSent')}
        </Text>
        {next && <Text size="sm">{t('reminders:next', { at: moment(next.at, zone), kind: kindIn(next.kind) })}</Text>}
        {!next && !done && <Text size="sm">{t('reminders:noNext')}</Text>}
        {escalations.map(({ to, at: on, sent: isSent }) => (
          <Text size="sm" key={`${to} ${on}`}>
            {t(isSent ? 'reminders:escalated' : 'reminders:escalates', { whom: whom(to), at: moment(on, zone) })}
          </Text>
        ))}
      </Stack>
    </Paper>
  );
}

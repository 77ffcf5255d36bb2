import { Alert, Badge, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { IconInfoCircle, IconPlayerPause, IconRepeat } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Operation } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import type { BlocNamed } from '../../shared/people/queries';
import { useFormat } from '../../text/use-format';
import { DropStart } from './drop-start';
import { LastStart } from './last-start';
import { pauseStart, startKey, type YearlyStart } from './queries';

interface Props {
  start: YearlyStart | null;
  bloc: BlocNamed;
  may: (operation: Operation) => boolean;
}

/** How it stands: set or not, paused or not, the next dates, and what became of the last one. */
export function Standing({ start, bloc: { code, timezone }, may }: Props) {
  const { t } = useTranslation('yearlyStart');
  const { moment } = useFormat();
  const [isDropping, setIsDropping] = useState(false);
  const command = useCommand({ act: pauseStart(code), touches: [startKey(code)] });
  if (start === null) {
    return <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={t('unset')} />;
  }
  const { opens, daysBefore, paused, note, by, at, next, last } = start;
  const [month = '', day = '', time = ''] = opens.split(/[-T]/);
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Group gap="xs">
          <Badge
            color={paused ? 'amber' : 'leaf'}
            leftSection={
              paused ? <IconPlayerPause size="0.9rem" aria-hidden /> : <IconRepeat size="0.9rem" aria-hidden />
            }
          >
            {t(paused ? 'paused' : 'running')}
          </Badge>
          <Text size="sm">{t('rule', { days: daysBefore, at: `${time} ${day}/${month}` })}</Text>
        </Group>
        {note !== null && <Text size="sm">{t('noteIs', { note })}</Text>}
        <Text size="sm" c="dimmed">
          {t('setBy', { by, at: moment(at, timezone) })}
        </Text>
        <div>
          <Title order={2}>{t(paused ? 'nextPaused' : 'next')}</Title>
          <List size="sm" type="ordered">
            {next.map((instant) => (
              <List.Item key={instant}>{moment(instant, timezone)}</List.Item>
            ))}
          </List>
        </div>
        {last && <LastStart last={last} zone={timezone} />}
        <ProblemNote error={command.error} />
        <Group gap="sm">
          {may('setYearlyStart') && (
            <Button variant="default" loading={command.isPending} onClick={() => command.mutate(!paused)}>
              {t(paused ? 'resume' : 'pause')}
            </Button>
          )}
          {may('dropYearlyStart') && (
            <Button variant="subtle" color="seal" onClick={() => setIsDropping(true)}>
              {t('drop.open')}
            </Button>
          )}
        </Group>
      </Stack>
      <DropStart bloc={code} opened={isDropping} onClose={() => setIsDropping(false)} />
    </Paper>
  );
}

import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileAddress } from '../../parts/file-content';
import { FilePreview } from '../../parts/file-preview';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useYear } from '../../year/year-context';
import { MinutesSoFar } from './minutes-so-far';
import type { Phase } from './phase';
import { type Conference, minutesQuery } from './queries';
import { WriteMinutes } from './write-minutes';

interface Props {
  conference: Conference;
  phase: Phase;
}

/** The minutes as they fill themselves, and the paper that is made of them. */
export function MinutesOfConference({ conference, phase }: Props) {
  const { t } = useTranslation('conference');
  const { cycle, year, may, state } = useYear();
  const [isWriting, setWriting] = useState(false);
  const [isShown, setShown] = useState(false);
  const hasBegun = phase === 'sitting' || phase === 'held';
  const { data, error, refetch } = useQuery({ ...minutesQuery(cycle), enabled: hasBegun });
  const written = conference.minutes;
  const name = t('minutes.file', { year });
  return (
    <section aria-labelledby="minutes">
      <Group justify="space-between" gap="xs" mb="xs">
        <Title order={2} id="minutes">
          {t('minutes.title')}
        </Title>
        <Group gap="xs">
          {written && (
            <>
              <Button variant="default" onClick={() => setShown(true)}>
                {t('minutes.show')}
              </Button>
              <Button component="a" href={fileAddress(written.file)} download={name} variant="default">
                {t('minutes.download')}
              </Button>
            </>
          )}
          {phase === 'held' && state !== 'cancelled' && may('writeMinutes') && (
            <Button variant={written ? 'default' : 'filled'} onClick={() => setWriting(true)}>
              {t(written ? 'minutes.again' : 'minutes.write')}
            </Button>
          )}
        </Group>
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {t(phase === 'held' ? 'minutes.final' : hasBegun ? 'minutes.soFar' : 'minutes.fromThen')}
      </Text>
      <ProblemNote error={error} again={() => void refetch()} />
      {hasBegun && !data && !error && <Waiting />}
      {data && (
        <Paper withBorder p="md">
          <MinutesSoFar minutes={data} />
        </Paper>
      )}
      <WriteMinutes
        replaces={written !== null}
        suggested={data?.conclusion ?? ''}
        opened={isWriting}
        onClose={() => setWriting(false)}
      />
      <FilePreview
        shown={isShown && written ? { file: written.file, name, contentType: 'application/pdf' } : null}
        onClose={() => setShown(false)}
      />
    </section>
  );
}

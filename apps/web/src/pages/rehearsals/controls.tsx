import { Button, Group, Select } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PACES, type Pace } from './pace';
import type { Playing } from './player';

interface Props {
  playing: Playing;
  go: () => void;
  pause: () => void;
  setPace: (pace: Pace) => void;
  /** Ends it for good; left out where there is nothing to end. */
  stop?: () => void;
}

const paceNamed = (said: string | null): Pace | undefined =>
  (Object.keys(PACES) as Pace[]).find((pace) => pace === said);

/** Play, pause, how fast, and the end of it. */
export function Controls({ playing, go, pause, setPace, stop }: Props) {
  const { t } = useTranslation('rehearsals');
  const { status, pace, done } = playing;
  const isPlaying = status === 'playing';
  return (
    <Group gap="sm" align="flex-end">
      {status !== 'over' && (
        <Button
          leftSection={
            isPlaying ? <IconPlayerPause size="1rem" aria-hidden /> : <IconPlayerPlay size="1rem" aria-hidden />
          }
          onClick={isPlaying ? pause : go}
        >
          {t(isPlaying ? 'play.pause' : done > 0 || status === 'failed' ? 'play.goOn' : 'play.go')}
        </Button>
      )}
      <Select
        label={t('play.pace')}
        data={(Object.keys(PACES) as Pace[]).map((value) => ({ value, label: t(`pace.${value}`) }))}
        value={pace}
        onChange={(said) => {
          const next = paceNamed(said);
          if (next) setPace(next);
        }}
        allowDeselect={false}
        w={220}
      />
      {stop && status !== 'over' && (
        <Button variant="subtle" color="seal" leftSection={<IconPlayerStop size="1rem" aria-hidden />} onClick={stop}>
          {t('play.stop')}
        </Button>
      )}
    </Group>
  );
}

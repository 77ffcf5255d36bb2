import { Anchor, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { keys } from '../../api/keys';
import { Dialog } from '../../parts/dialog';
import { DialogForm } from '../../parts/dialog-form';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useFormat } from '../../text/use-format';
import { progressQuery } from '../../year/queries';
import { TimeLine } from '../../year/time-line';
import { YearContext } from '../../year/year-context';
import { ActsPlayed } from './acts-played';
import { Controls } from './controls';
import { Happened } from './happened';
import { LeadClock } from './lead-clock';
import { progressOf } from './pace';
import { dismiss, playerOf } from './players';
import { useRehearsal } from './use-rehearsal';

interface Props {
  cycle: string;
  /** It is put away. */
  close: () => void;
}

/** One rehearsal being played: its clock, how fast, how far, which acts, what happened. */
export function PlayPanel({ cycle, close }: Props) {
  const { t } = useTranslation(['rehearsals', 'shell']);
  const { said, moment, number } = useFormat();
  const player = playerOf(cycle);
  const playing = useSyncExternalStore(player.subscribe, player.now);
  const { year, error } = useRehearsal(cycle, playing.at);
  const { data: progress } = useQuery(progressQuery(cycle));
  const [isStopping, setStopping] = useState(false);
  const client = useQueryClient();
  const { status } = playing;
  useEffect(() => {
    // whoever paused, or came to the end, looks at all of it anew; a year that goes on tells by its stream
    if (status === 'playing') return;
    for (const queryKey of [keys.years, keys.year(cycle)]) void client.invalidateQueries({ queryKey });
  }, [client, cycle, status]);
  if (error) return <ProblemNote error={error} />;
  if (!year) return <Waiting />;
  const { at, zone, state, bloc } = year;
  const isRunning = state === 'running';
  const isPlaying = status === 'playing';
  const instants = (progress?.stages ?? []).flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]);
  const known = instants.filter((instant) => instant !== null).sort();
  const [first = at, last = at] = [known[0], known.at(-1)];
  const share = isRunning ? progressOf(at, first, last) : 100;
  const hasActs = playing.all > 0;
  return (
    <YearContext value={year}>
      <Paper component="section" withBorder p="md" mb="xl" aria-labelledby="play">
        <Stack gap="md">
          <Group justify="space-between" align="flex-start" gap="sm">
            <div>
              <Title order={2} id="play">
                {t('rehearsals:play.title', { year: year.year, bloc: said(bloc.name) })}
              </Title>
              <Text size="sm" c="dimmed">
                {t('rehearsals:play.about', { id: cycle, state: t(`shell:state.${state}`) })}
              </Text>
            </div>
            <Anchor component={Link} to={pages.year(cycle)}>
              {t('rehearsals:play.open')}
            </Anchor>
          </Group>
          <div>
            <Text fw={600}>{t('rehearsals:play.clock', { at: moment(at, zone) })}</Text>
            <Progress.Root size="lg" mt={4}>
              <Progress.Section value={share} color="grape" aria-label={t('rehearsals:play.progress')} />
            </Progress.Root>
            <Text size="sm">{t('rehearsals:play.share', { percent: number(Math.round(share)) })}</Text>
          </div>
          {isRunning && (
            <Controls
              playing={playing}
              go={() => void player.go()}
              pause={() => player.pause()}
              setPace={(pace) => player.setPace(pace)}
              {...(hasActs && { stop: () => setStopping(true) })}
            />
          )}
          {status === 'failed' && <ProblemNote error={playing.error} />}
          <ActsPlayed playing={playing} />
          {isRunning && !isPlaying && <LeadClock />}
          {progress && <TimeLine progress={progress} />}
          <Happened />
        </Stack>
      </Paper>
      <Dialog opened={isStopping} onClose={() => setStopping(false)} title={t('rehearsals:stop.title')}>
        <DialogForm
          submit={() => {
            dismiss(cycle);
            close();
          }}
          act={t('rehearsals:stop.do')}
          color="seal"
          onClose={() => setStopping(false)}
        >
          <Text size="sm">{t('rehearsals:stop.what', { number: number(playing.all - playing.done) })}</Text>
        </DialogForm>
      </Dialog>
    </YearContext>
  );
}

import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { IconCheck, IconCircleDashed, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TimeLeft } from '../parts/time-left';
import { useFormat } from '../text/use-format';
import type { Progress, Stage } from './queries';
import { standingOf } from './standing';
import classes from './time-line.module.css';
import { useYear } from './year-context';

const SIGNS = {
  pending: { color: 'gray', Icon: IconCircleDashed },
  open: { color: 'ink', Icon: IconPlayerPlay },
  closed: { color: 'leaf', Icon: IconCheck },
} as const;

const instantsOf = ({ opensAt, closesAt, openedAt, closedAt }: Stage): number[] =>
  [opensAt, closesAt, openedAt, closedAt].flatMap((at) => (at === null ? [] : [Date.parse(at)]));

/** The seven stages from the first opening to the last close, each with its place in time, and today across them all. */
export function TimeLine({ progress }: { progress: Progress }) {
  const { t } = useTranslation('year');
  const { day } = useFormat();
  const { at, zone } = useYear();
  const instants = [...progress.stages.flatMap(instantsOf), Date.parse(at)];
  const [first, last] = [Math.min(...instants), Math.max(...instants)];
  const placeOf = (instant: number): number => ((instant - first) / Math.max(1, last - first)) * 100;
  return (
    <div>
      <Text size="sm" c="dimmed" mb="xs">
        {t('today', { at: day(at, zone) })}
      </Text>
      <Stack gap="xs" component="ol" p={0} m={0} aria-label={t('timeLine')}>
        {progress.stages.map((stage) => (
          <Line key={stage.name} stage={stage} progress={progress} placeOf={placeOf} />
        ))}
      </Stack>
    </div>
  );
}

interface LineProps {
  stage: Stage;
  progress: Progress;
  /** Where an instant lies in the year, in percent. */
  placeOf: (instant: number) => number;
}

function Line({ stage, progress, placeOf }: LineProps) {
  const { t } = useTranslation(['year', 'common']);
  const { moment, day } = useFormat();
  const { at, zone } = useYear();
  const { color, Icon } = SIGNS[stage.state];
  const begin = stage.openedAt ?? stage.opensAt;
  const end = stage.closedAt ?? stage.closesAt;
  const from = begin === null ? undefined : placeOf(Date.parse(begin));
  const to = end === null ? from : placeOf(Date.parse(end));
  // of what opens by itself, or ends with the conference, only one end is known
  const [left, right] = [from ?? to, to ?? from];
  const standings = progress.units.map((unit) => standingOf(stage.name, unit, stage.state));
  const [done, missing] = (['done', 'missing'] as const).map((one) => standings.filter((is) => is === one).length);
  return (
    <Paper component="li" withBorder p="sm" className={classes.stage} data-state={stage.state}>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <Text fw={600}>{t(`common:stage.${stage.name}`)}</Text>
          <Badge color={color} leftSection={<Icon size="0.9rem" aria-hidden />}>
            {t(`year:stageState.${stage.state}`)}
          </Badge>
          {stage.state === 'open' && stage.closesAt !== null && <TimeLeft deadline={stage.closesAt} at={at} />}
        </Group>
        {stage.state !== 'pending' && (done ?? 0) + (missing ?? 0) > 0 && (
          <Text size="sm">{t('year:doneOf', { done, all: (done ?? 0) + (missing ?? 0) })}</Text>
        )}
      </Group>
      <div className={classes.track} aria-hidden>
        {left !== undefined && right !== undefined && (
          <div
            className={classes.span}
            data-state={stage.state}
            style={{ left: `${Math.min(left, 99)}%`, width: `${Math.max(right - left, 1)}%` }}
          />
        )}
        <div className={classes.today} style={{ left: `${placeOf(Date.parse(at))}%` }} />
      </div>
      <Text size="sm" c="dimmed">
        {begin === null ? t('year:opensLater') : t('year:from', { at: day(begin, zone) })}
        {' · '}
        {end === null
          ? t('year:noDeadline')
          : stage.closedAt !== null
            ? t('year:closedAt', { at: moment(stage.closedAt, zone) })
            : t('year:deadline', { at: moment(end, zone) })}
        {stage.closeReason !== null && ` · ${t('year:closeReason', { reason: stage.closeReason })}`}
      </Text>
    </Paper>
  );
}

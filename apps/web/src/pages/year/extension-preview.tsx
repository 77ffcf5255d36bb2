import { Paper, Text } from '@mantine/core';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useFormat } from '../../text/use-format';
import { extensionPlanQuery, type Progress, type Stage } from '../../year/queries';
import { standingOf } from '../../year/standing';
import { useYear } from '../../year/year-context';
import { changeLines } from './extension-changes';
import { MovedReminders } from './moved-reminders';

interface Props {
  stage: Stage & { closesAt: string };
  /** The new deadline. */
  until: string;
  /** Those it is for; none for everybody. */
  units: string[];
  progress: Progress;
}

/** Before a deadline is moved: who is touched, who of them is not done, and where the reminders go. */
export function ExtensionPreview({ stage, until, units, progress }: Props) {
  const { t } = useTranslation('year');
  const { said, moment, compare } = useFormat();
  const { cycle, zone, nameOf } = useYear();
  const touched = progress.units.filter(({ unit }) => units.length === 0 || units.includes(unit));
  const missing = touched
    .filter((unit) => standingOf(stage.name, unit, 'open') === 'missing')
    .map(({ unit }) => said(nameOf(unit)))
    .toSorted(compare);
  const isLater = until > stage.closesAt;
  const asked = units.length === 0 ? [undefined] : units;
  const plans = useQueries({
    queries: asked.map((unit) => ({
      ...extensionPlanQuery(cycle, { stage: stage.name, until, unit }),
      enabled: isLater,
      placeholderData: keepPreviousData,
    })),
  });
  const changes = plans.flatMap(({ data }) => data?.changes ?? []);
  const lines = changeLines(changes);
  return (
    <Paper withBorder p="sm" bg="var(--mantine-color-default-hover)" role="status">
      <Text size="sm" fw={600}>
        {t('preview.touched', { count: touched.length, at: moment(until, zone) })}
      </Text>
      <Text size="sm">
        {missing.length === 0 ? t('preview.allDone') : t('preview.missing', { units: missing.join(', ') })}
      </Text>
      {!isLater && <Text size="sm">{t('preview.earlier')}</Text>}
      {changes.length > 0 && lines.length === 0 && <Text size="sm">{t('preview.noReminders')}</Text>}
      {lines.length > 0 && (
        <Suspense fallback={<Waiting />}>
          <MovedReminders lines={lines} />
        </Suspense>
      )}
      <ProblemNote error={plans.find(({ error }) => error !== null)?.error} />
    </Paper>
  );
}

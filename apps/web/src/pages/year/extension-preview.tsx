import { Paper, Text } from '@mantine/core';
import { addDuration, subtractDuration } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useYear } from '../../app/year-context';
import { useFormat } from '../../text/use-format';
import type { Progress, Stage } from './queries';
import { standingOf } from './standing';

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
  const { rules, zone, at, nameOf } = useYear();
  const touched = progress.units.filter(({ unit }) => units.length === 0 || units.includes(unit));
  const missing = touched
    .filter((unit) => standingOf(stage.name, unit, 'open') === 'missing')
    .map(({ unit }) => said(nameOf(unit)))
    .toSorted(compare);
  const rule = rules?.reminders[stage.name] ?? rules?.reminders.default;
  const before = (rule?.before ?? []).map((span) => subtractDuration(until, span, zone));
  const after = (rule?.after ?? []).map((span) => addDuration(until, span, zone));
  const reminders = [...before, ...after].filter((instant) => instant > at).toSorted();
  return (
    <Paper withBorder p="sm" bg="var(--mantine-color-default-hover)" role="status">
      <Text size="sm" fw={600}>
        {t('preview.touched', { count: touched.length, at: moment(until, zone) })}
      </Text>
      <Text size="sm">
        {missing.length === 0 ? t('preview.allDone') : t('preview.missing', { units: missing.join(', ') })}
      </Text>
      {until <= stage.closesAt && <Text size="sm">{t('preview.earlier')}</Text>}
      <Text size="sm">
        {reminders.length === 0
          ? t('preview.noReminders')
          : t('preview.reminders', { at: reminders.map((instant) => moment(instant, zone)).join('; ') })}
      </Text>
    </Paper>
  );
}

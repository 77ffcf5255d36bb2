import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconClock, IconHourglassLow } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../text/use-format';

const TWO_DAYS = 2 * 24 * 60 * 60_000;

/** How long is left to a deadline, or how long it is past: in words and by a sign, not by colour alone. */
export function TimeLeft({ deadline, at }: { deadline: string; at: string }) {
  const { t } = useTranslation('common');
  const { span } = useFormat();
  const left = Date.parse(deadline) - Date.parse(at);
  if (left < 0) {
    return (
      <Badge color="seal" leftSection={<IconAlertTriangle size="0.9rem" aria-hidden />}>
        {t('overdueBy', { span: span(left) })}
      </Badge>
    );
  }
  const isSoon = left <= TWO_DAYS;
  const Icon = isSoon ? IconHourglassLow : IconClock;
  return (
    <Badge color={isSoon ? 'amber' : 'gray'} leftSection={<Icon size="0.9rem" aria-hidden />}>
      {t('left', { span: span(left) })}
    </Badge>
  );
}

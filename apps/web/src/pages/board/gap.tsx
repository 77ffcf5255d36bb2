import { Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { parseTotal } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import type { FormProps } from './dossier-lines';
import type { Forecast } from './lines';
import { apart, type Faults } from './verification-form';

interface Props extends FormProps {
  forecast: Forecast;
  faults: Faults;
}

/** Self-score and total beside each other, and why they lie apart, where the rules ask for that. */
export function Gap({ row, rules, forecast, form, faults, isOpen, onChange }: Props) {
  const { t } = useTranslation('board');
  const { points, number } = useFormat();
  const { self, needsReason } = forecast;
  const total = row.total === null ? forecast.total.total : (parseTotal(row.total) ?? 0);
  const values = { self: points(self), total: points(total), gap: points(apart(self, total)) };
  const isNeeded = isOpen && needsReason && !forecast.notReviewed;
  return (
    <Stack gap="xs">
      {!forecast.notReviewed && <Text fw={600}>{t('gap.line', values)}</Text>}
      {row.gapReason !== null && <Text size="sm">{t('gap.kept', { reason: row.gapReason })}</Text>}
      {isNeeded && (
        <>
          <Text size="sm">
            <IconAlertTriangle size="0.9rem" aria-hidden style={{ verticalAlign: '-0.1em' }} />{' '}
            {t('gap.needed', { percent: number(rules.submission.gap?.percent ?? 0) })}
          </Text>
          <Textarea
            label={t('gap.reason')}
            autosize
            minRows={2}
            maxLength={4000}
            value={form.reason}
            onChange={({ currentTarget }) => onChange({ ...form, reason: currentTarget.value })}
            error={faults.gap && t('gap.missing')}
          />
        </>
      )}
    </Stack>
  );
}

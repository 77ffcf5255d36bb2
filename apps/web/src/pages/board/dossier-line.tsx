import { Button, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import type { Criterion } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import type { FormProps } from './dossier-lines';
import { lineOf } from './lines';
import { type Faults, overridesOf } from './verification-form';

interface Props extends FormProps {
  criterion: Criterion;
  faults: Faults;
  /** Whether the dialog was opened for this criterion: the focus goes here. */
  isFirst: boolean;
}

export function DossierLine({ criterion, row, rules, form, faults, isFirst, isOpen, onChange }: Props) {
  const { t } = useTranslation('board');
  const { said, points } = useFormat();
  const { code, name, max } = criterion;
  const line = lineOf(row, code);
  const typed = form.override[code];
  const score = overridesOf(rules.scoring, form)[code] ?? line.score;
  const write = (change: Partial<NonNullable<typeof typed>>): void =>
    onChange({ ...form, override: { ...form.override, [code]: { text: '', reason: '', ...typed, ...change } } });
  const drop = (): void => {
    const { [code]: _, ...override } = form.override;
    onChange({ ...form, override });
  };
  const shown = (value: number | undefined) => (value === undefined ? '–' : points(value));
  return (
    <Table.Tr>
      <Table.Td>
        <strong>{code}</strong> {said(name)}{' '}
        <Text span size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {t('columns.max', { max: points(max) })}
        </Text>
        {line.override && (
          <Text size="sm" component="div">
            {t('overridden')}. {t('override.why', { reason: line.override.reason })}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right">{shown(line.self)}</Table.Td>
      {row.reviews.map(({ reviewer }) => (
        <Table.Td key={reviewer} ta="right">
          {shown(line.reviews.find((one) => one.reviewer === reviewer)?.score)}
        </Table.Td>
      ))}
      <Table.Td ta="right" fw={line.spread > 0 ? 600 : undefined}>
        {line.reviews.length < 2 ? '–' : points(line.spread)}
      </Table.Td>
      <Table.Td ta="right" fw={600}>
        {shown(score)}
      </Table.Td>
      {isOpen && (
        <Table.Td>
          {!typed && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('override.openOf', { code })}
              onClick={() => write({})}
              data-autofocus={isFirst || undefined}
            >
              {t('override.open')}
            </Button>
          )}
          {typed && (
            <Stack gap={4}>
              <TextInput
                size="xs"
                aria-label={t('override.score', { code })}
                placeholder={t('columns.max', { max: points(max) })}
                inputMode="decimal"
                autoFocus
                value={typed.text}
                onChange={({ currentTarget }) => write({ text: currentTarget.value })}
                error={faults[`score.${code}`] && t('override.scoreWrong', { max: points(max) })}
              />
              <Textarea
                size="xs"
                aria-label={t('override.reason', { code })}
                placeholder={t('override.reason', { code })}
                autosize
                minRows={1}
                maxLength={4000}
                value={typed.reason}
                onChange={({ currentTarget }) => write({ reason: currentTarget.value })}
                error={faults[`reason.${code}`] && t('override.reasonMissing')}
              />
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('override.dropOf', { code })}
                onClick={drop}
                style={{ alignSelf: 'flex-start' }}
              >
                {t('override.drop')}
              </Button>
            </Stack>
          )}
        </Table.Td>
      )}
    </Table.Tr>
  );
}

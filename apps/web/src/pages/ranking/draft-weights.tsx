import { NumberInput, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { FULL, type Weights } from './what-if';

const MOST = 300;

interface Props {
  weights: Weights;
  change: (weights: Weights) => void;
}

/** How much each group, the bonuses and the minuses shall count in the draft. */
export function DraftWeights({ weights, change }: Props) {
  const { t } = useTranslation('ranking');
  const { said } = useFormat();
  const { rules } = useYear();
  const field = (label: string, percent: number, set: (percent: number) => void) => (
    <NumberInput
      key={label}
      label={label}
      value={percent}
      onChange={(value) => set(typeof value === 'number' ? value : FULL)}
      min={0}
      max={MOST}
      step={10}
      suffix=" %"
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
    />
  );
  return (
    <Paper withBorder p="sm">
      <Title order={3}>{t('draft.weights')}</Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('draft.weightsHelp')}
      </Text>
      <Stack gap="xs">
        {rules?.scoring.groups.map(({ code, name }) =>
          field(`${code}. ${said(name)}`, weights.groups[code] ?? FULL, (percent) =>
            change({ ...weights, groups: { ...weights.groups, [code]: percent } }),
          ),
        )}
        {field(t('bonus'), weights.bonus, (bonus) => change({ ...weights, bonus }))}
        {field(t('minus'), weights.minus, (minus) => change({ ...weights, minus }))}
      </Stack>
    </Paper>
  );
}

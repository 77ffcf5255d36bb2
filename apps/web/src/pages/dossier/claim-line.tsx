import { Group, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { Indicator } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import type { Lines } from '../../writing/lines';
import { nameOf } from './lines';

const FIELDS = ['of', 'met', 'stated'] as const;

interface Props {
  indicator: Indicator;
  lines: Lines;
  errors: Record<string, string>;
  rate: Rate | undefined;
  onWrite: (name: string, text: string) => void;
}

export interface Rate {
  computed: string;
  differs: boolean;
}

/** The counts behind a claim, with the rate that they give beside the one that is stated. */
export function ClaimLine({ indicator: { code, name }, lines, errors, rate, onWrite }: Props) {
  const { t } = useTranslation('dossier');
  const { said } = useFormat();
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {said(name)}
      </Text>
      <Group gap="xs" align="flex-start">
        {FIELDS.map((field) => (
          <TextInput
            key={field}
            id={nameOf(field, code)}
            label={t(`claim.${field}`)}
            aria-label={t(`claim.${field}Of`, { name: said(name) })}
            size="sm"
            w="9rem"
            inputMode={field === 'stated' ? 'decimal' : 'numeric'}
            value={lines[nameOf(field, code)] ?? ''}
            error={errors[nameOf(field, code)]}
            onChange={({ currentTarget }) => onWrite(nameOf(field, code), currentTarget.value)}
          />
        ))}
      </Group>
      <RateNote rate={rate} />
    </Stack>
  );
}

/** The rate that the counts give, and whether the stated one agrees. */
export function RateNote({ rate }: { rate: Rate | undefined }) {
  const { t } = useTranslation('dossier');
  const { decimal } = useFormat();
  if (!rate) {
    return (
      <Text size="sm" c="dimmed">
        {t('claim.wait')}
      </Text>
    );
  }
  const Icon = rate.differs ? IconAlertTriangle : IconCheck;
  return (
    <Group gap={6} wrap="nowrap">
      <Icon size="1rem" aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm" c={rate.differs ? 'var(--mantine-color-error)' : undefined}>
        {t('claim.computed', { rate: decimal(rate.computed) })}, {t(rate.differs ? 'claim.differs' : 'claim.same')}
      </Text>
    </Group>
  );
}

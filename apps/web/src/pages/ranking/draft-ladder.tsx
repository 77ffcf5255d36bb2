import { ActionIcon, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useYear } from '../../year/year-context';
import { type ComputedStep, stepKey } from './what-if';

interface Props {
  steps: ComputedStep[];
  change: (steps: ComputedStep[]) => void;
}

/** By what equal totals shall be parted in the draft, in which order. */
export function DraftLadder({ steps, change }: Props) {
  const { t } = useTranslation('ranking');
  const { rules } = useYear();
  const groups = rules?.scoring.groups ?? [];
  const all: ComputedStep[] = [
    ...groups.map(({ code }): ComputedStep => ({ step: 'group', group: code })),
    { step: 'fewestMinus' },
  ];
  const nameOf = (step: ComputedStep): string =>
    step.step === 'fewestMinus' ? t('draft.fewestMinus') : t('draft.groupScore', { group: step.group });
  const up = (index: number): void => {
    const [moved] = steps.slice(index, index + 1);
    const rest = steps.toSpliced(index, 1);
    if (moved) change(rest.toSpliced(index - 1, 0, moved));
  };
  const left = all.filter((step) => !steps.some((one) => stepKey(one) === stepKey(step)));
  return (
    <Paper withBorder p="sm">
      <Title order={3}>{t('draft.ladder')}</Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('draft.ladderHelp')}
      </Text>
      <Stack gap="xs" component="ol" m={0} ps="lg" aria-label={t('draft.ladder')}>
        {steps.map((step, index) => (
          <li key={stepKey(step)}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <Text size="sm">{nameOf(step)}</Text>
              <Group gap={4} wrap="nowrap">
                <ActionIcon
                  variant="default"
                  disabled={index === 0}
                  onClick={() => up(index)}
                  aria-label={t('draft.up', { step: nameOf(step) })}
                >
                  <IconArrowUp size="1rem" aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  onClick={() => change(steps.toSpliced(index, 1))}
                  aria-label={t('draft.remove', { step: nameOf(step) })}
                >
                  <IconX size="1rem" aria-hidden />
                </ActionIcon>
              </Group>
            </Group>
          </li>
        ))}
      </Stack>
      {steps.length === 0 && <Text size="sm">{t('draft.noSteps')}</Text>}
      <Group gap="xs" mt="sm">
        {left.map((step) => (
          <Button
            key={stepKey(step)}
            size="xs"
            variant="default"
            leftSection={<IconPlus size="1rem" aria-hidden />}
            onClick={() => change([...steps, step])}
          >
            {nameOf(step)}
          </Button>
        ))}
      </Group>
    </Paper>
  );
}

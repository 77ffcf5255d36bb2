import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '../../shared/dossiers/scores';
import { useFormat } from '../../text/use-format';

interface Props {
  sections: readonly Section[];
  /** The criterion that is shown. */
  shown: string;
  isOpen: boolean;
  onStep: (step: -1) => void;
  onNext: () => void;
  children: ReactNode;
}

/** One criterion by itself, with the way to the one before and the one after. */
export function OneByOne({ sections, shown, isOpen, onStep, onNext, children }: Props) {
  const { t } = useTranslation(['scoring', 'common']);
  const { said } = useFormat();
  const section = sections.find(({ criteria }) => criteria.some(({ code }) => code === shown));
  return (
    <Stack gap="sm">
      {section && (
        <Title order={2}>{section.name ? `${section.code}. ${said(section.name)}` : t('scoring:bonus')}</Title>
      )}
      {children}
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconArrowLeft size="1rem" aria-hidden />}
          onClick={() => onStep(-1)}
          disabled={sections[0]?.criteria[0]?.code === shown}
        >
          {t('scoring:previousOne')}
        </Button>
        <Button rightSection={<IconArrowRight size="1rem" aria-hidden />} onClick={onNext}>
          {t(isOpen ? 'scoring:saveNext' : 'common:files.next')}
        </Button>
      </Group>
      {isOpen && (
        <Text size="xs" c="dimmed">
          {t('scoring:keys')}
        </Text>
      )}
    </Stack>
  );
}

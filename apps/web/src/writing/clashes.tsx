import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Writing } from './use-writing';
import type { Clash } from './writing-state';

/** Its place on the page. */
export const CLASHES = 'clashes';

interface Props {
  writing: Pick<Writing, 'clashes' | 'settle'>;
  /** What a line is called. */
  lineOf: (name: string) => string;
}

/** What two people changed at once, both side by side, to be settled line by line. */
export function Clashes({ writing: { clashes, settle }, lineOf }: Props) {
  const { t } = useTranslation('writing');
  if (clashes.length === 0) return null;
  return (
    <Alert
      id={CLASHES}
      tabIndex={-1}
      color="amber"
      icon={<IconUsers aria-hidden />}
      title={t('clash.title')}
      role="alert"
      mb="md"
    >
      <Text size="sm" mb="xs">
        {t('clash.about')}
      </Text>
      <Stack gap="xs">
        {clashes.map((clash) => (
          <ClashLine key={clash.name} clash={clash} line={lineOf(clash.name)} onSettle={settle} />
        ))}
      </Stack>
    </Alert>
  );
}

interface LineProps {
  clash: Clash;
  line: string;
  onSettle: Writing['settle'];
}

function ClashLine({ clash: { name, mine, theirs }, line, onSettle }: LineProps) {
  const { t } = useTranslation('writing');
  return (
    <Paper withBorder p="xs">
      <Text fw={600} size="sm" mb={4}>
        {line}
      </Text>
      <Group gap="lg" align="flex-start">
        <Choice
          whose={t('clash.mine')}
          text={mine}
          act={t('clash.keep')}
          label={t('clash.keepMine', { line })}
          onChoose={() => onSettle(name, mine)}
        />
        <Choice
          whose={t('clash.theirs')}
          text={theirs}
          act={t('clash.take')}
          label={t('clash.takeTheirs', { line })}
          onChoose={() => onSettle(name, theirs)}
        />
      </Group>
    </Paper>
  );
}

interface ChoiceProps {
  whose: string;
  text: string;
  act: string;
  label: string;
  onChoose: () => void;
}

function Choice({ whose, text, act, label, onChoose }: ChoiceProps) {
  const { t } = useTranslation('writing');
  return (
    <Stack gap={4} align="flex-start" style={{ flex: '1 1 10rem' }}>
      <Text size="xs" c="dimmed">
        {whose}
      </Text>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text === '' ? t('empty') : text}
      </Text>
      <Button size="xs" variant="default" aria-label={label} onClick={onChoose}>
        {act}
      </Button>
    </Stack>
  );
}

import { ActionIcon, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../parts/problem-note';
import type { Upload } from './uploads';

interface Props {
  upload: Upload;
  onCancel: (id: string) => void;
  onAgain: (id: string) => void;
}

/** One file on its way: how far it is, and how to stop it; or why it was refused. */
export function UploadLine({ upload: { id, file, state, share, problem }, onCancel, onAgain }: Props) {
  const { t } = useTranslation('dossier');
  const { name } = file;
  const percent = Math.floor(share * 100);
  if (state === 'failed') {
    return (
      <Stack gap={0} component="li">
        <Text size="sm" fw={500} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Text>
        <ProblemNote error={problem} />
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => onAgain(id)}>
            {t('files.again', { name })}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => onCancel(id)}>
            {t('files.forget', { name })}
          </Button>
        </Group>
      </Stack>
    );
  }
  const said = state === 'waiting' ? t('files.waiting', { name }) : t('files.sending', { name, percent });
  return (
    <Group component="li" gap="xs" wrap="nowrap">
      <Stack gap={2} style={{ flex: 1, minWidth: 0 }}>
        <Text size="sm" truncate>
          {said}
        </Text>
        <Progress value={percent} aria-label={said} size="sm" />
      </Stack>
      <ActionIcon variant="subtle" aria-label={t('files.cancel', { name })} onClick={() => onCancel(id)}>
        <IconX size="1rem" aria-hidden />
      </ActionIcon>
    </Group>
  );
}

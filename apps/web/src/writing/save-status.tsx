import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCloudOff, IconCloudUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { focusOn } from '../parts/focus-on';
import { useFormat } from '../text/use-format';
import { useYear } from '../year/year-context';
import { CLASHES } from './clashes';
import type { Writing } from './use-writing';

interface Props {
  writing: Writing;
  /** What to say while all that is unsent waits for the writer, where nothing of it is wrong. */
  waits?: string | undefined;
}

type Saying = { color: string; Icon: typeof IconCheck; text: string };

function useSaying({ writing: { unsent, held, sending, trouble, savedAt, clashes }, waits }: Props): Saying {
  const { t } = useTranslation('writing');
  const { moment } = useFormat();
  const { zone } = useYear();
  const warning = { color: 'var(--mantine-color-error)', Icon: IconAlertTriangle };
  const onItsWay = { color: 'dimmed', Icon: IconCloudUpload };
  if (clashes.length > 0) return { ...warning, text: t('save.clash') };
  if (trouble?.isOutcomeUnknown && unsent.length > 0) return { ...warning, Icon: IconCloudOff, text: t('save.away') };
  if (sending) return { ...onItsWay, text: t('save.sending') };
  if (trouble && unsent.length > 0) return { ...warning, text: t('save.refused') };
  if (unsent.length > held.length) return { ...onItsWay, text: t('save.waiting') };
  if (held.length > 0 && waits !== undefined) return { ...onItsWay, text: waits };
  if (held.length > 0) return { ...warning, text: t('save.wrong', { count: held.length }) };
  const text = savedAt === null ? t('save.saved') : t('save.savedAt', { at: moment(savedAt, zone) });
  return { color: 'dimmed', Icon: IconCheck, text };
}

/** Whether what was written is saved, and since when; said aloud when it changes for the worse or is done. */
export function SaveStatus({ writing, waits }: Props) {
  const { t } = useTranslation('writing');
  const { color, Icon, text } = useSaying({ writing, waits });
  return (
    <Group gap={6} wrap="nowrap" role="status">
      <Icon size="1rem" aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm" c={color}>
        {text}
      </Text>
      {writing.clashes.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => focusOn(CLASHES)}>
          {t('clash.go')}
        </Button>
      )}
    </Group>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCloudOff, IconCloudUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useYear } from '../../app/year-context';
import { useFormat } from '../../text/use-format';
import { CLASHES } from './clashes';
import { focusOn } from './focus-on';
import type { WrittenDraft } from './use-draft';

type Saying = { color: string; Icon: typeof IconCheck; text: string };

function useSaying({ unsent, faults, sending, trouble, savedAt, clashes }: WrittenDraft): Saying {
  const { t } = useTranslation('dossier');
  const { moment } = useFormat();
  const { zone } = useYear();
  const wrong = unsent.filter((name) => faults[name] !== undefined).length;
  const isHalf = (name: string) => /^(of|met|stated)\./.test(name);
  const warning = { color: 'var(--mantine-color-error)', Icon: IconAlertTriangle };
  if (clashes.length > 0) return { ...warning, text: t('save.clash') };
  if (trouble?.isOutcomeUnknown) return { ...warning, Icon: IconCloudOff, text: t('save.away') };
  if (sending) return { color: 'dimmed', Icon: IconCloudUpload, text: t('save.sending') };
  if (trouble && unsent.length > 0) return { ...warning, text: t('save.refused') };
  if (wrong > 0 && wrong === unsent.length) return { ...warning, text: t('save.faults', { count: wrong }) };
  if (unsent.length > 0 && unsent.every((name) => isHalf(name) || faults[name] !== undefined)) {
    return { color: 'dimmed', Icon: IconCloudUpload, text: t('save.half', { count: unsent.length }) };
  }
  if (unsent.length > 0) return { color: 'dimmed', Icon: IconCloudUpload, text: t('save.waiting') };
  const text = savedAt === null ? t('save.saved') : t('save.savedAt', { at: moment(savedAt, zone) });
  return { color: 'dimmed', Icon: IconCheck, text };
}

/** Whether what was written is saved, and since when; said aloud when it changes for the worse or is done. */
export function SaveStatus({ draft }: { draft: WrittenDraft }) {
  const { t } = useTranslation('dossier');
  const { color, Icon, text } = useSaying(draft);
  return (
    <Group gap={6} wrap="nowrap" role="status">
      <Icon size="1rem" aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm" c={color}>
        {text}
      </Text>
      {draft.clashes.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => focusOn(CLASHES)}>
          {t('clash.go')}
        </Button>
      )}
    </Group>
  );
}

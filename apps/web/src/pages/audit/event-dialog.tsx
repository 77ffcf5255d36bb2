import { Code, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useYear } from '../../app/year-context';
import { Dialog } from '../../parts/dialog';
import { useFormat } from '../../text/use-format';
import type { YearEvent } from './queries';
import { useTold } from './use-told';

interface Props {
  event: YearEvent | null;
  onClose: () => void;
}

/** All that the record keeps of one event, as it was hashed. */
export function EventDialog({ event, onClose }: Props) {
  const { t } = useTranslation('audit');
  const { moment, number } = useFormat();
  const { zone } = useYear();
  const told = useTold();
  return (
    <Dialog
      opened={event !== null}
      onClose={onClose}
      size="lg"
      title={t('event.title', { sequence: number(event?.sequence ?? 0) })}
    >
      {event && (
        <Stack gap="xs">
          <Text fw={600}>{told(event).what}</Text>
          <Text size="sm">{moment(event.at, zone)}</Text>
          {event.by !== null && (
            <Text size="sm">{t('event.by', { by: event.by === 'engine' ? t('engine') : event.by })}</Text>
          )}
          <Text size="sm">{t('event.payload')}</Text>
          <Code block tabIndex={0}>
            {JSON.stringify({ type: event.type, ...event.payload }, null, 2)}
          </Code>
          <Text size="sm">{t('event.hash')}</Text>
          <Code block tabIndex={0} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {event.hash}
          </Code>
        </Stack>
      )}
    </Dialog>
  );
}

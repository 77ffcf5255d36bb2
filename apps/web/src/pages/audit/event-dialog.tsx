import { Code, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../parts/dialog';
import type { YearEvent } from '../../shared/audit/queries';
import { useTold } from '../../shared/audit/use-told';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

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

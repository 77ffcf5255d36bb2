import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useYear } from '../../app/year-context';
import { useFormat } from '../../text/use-format';
import type { WrittenScores } from './use-scores';

/** Whether the server has what stands in the fields. */
export function SaveState({ written: { saving, unsent, savedAt, trouble } }: { written: WrittenScores }) {
  const { t } = useTranslation('scoring');
  const { moment } = useFormat();
  const { zone } = useYear();
  const said = () => {
    if (trouble?.isOutcomeUnknown) return t('away');
    if (saving && unsent) return t('saving');
    if (unsent) return t('unsaved');
    return savedAt === null ? t('savedAll') : t('savedAt', { at: moment(savedAt, zone) });
  };
  return (
    <Text size="sm" c="dimmed" role="status">
      {said()}
    </Text>
  );
}

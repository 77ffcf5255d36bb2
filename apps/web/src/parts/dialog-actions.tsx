import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What the dialog does, in the words of its button. */
  act: string;
  pending: boolean;
  onClose: () => void;
  /** Set while something still stands in the way. */
  disabled?: boolean;
  /** Marks what destroys something. */
  color?: string;
}

/** The two ways out of a dialog's form: leave everything as it is, or do it. */
export function DialogActions({ act, pending, onClose, disabled, color }: Props) {
  const { t } = useTranslation('common');
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onClose}>
        {t('cancel')}
      </Button>
      <Button type="submit" color={color} loading={pending} disabled={disabled}>
        {act}
      </Button>
    </Group>
  );
}

import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { ReasonField } from '../../parts/reason-field';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { declareConflict, type Review } from './queries';

interface Props {
  review: Review;
  opened: boolean;
  onClose: () => void;
}

/** Why a unit had better not review another's dossier, for the standing body that assigns another. */
export function ConflictReason({ review, opened, onClose }: Props) {
  const { t } = useTranslation('scoring');
  const { said } = useFormat();
  const { cycle, nameOf } = useYear();
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('conflict.reasonMissing') : null) },
  });
  const command = useCommand({
    act: declareConflict(review),
    touches: [keys.year(cycle)],
    done: () => {
      notifications.show({ message: t('conflict.reasonDone') });
      onClose();
    },
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('conflict.reasonOf', { unit: said(nameOf(review.unit)) })}>
      <CommandForm
        form={form}
        command={command}
        sent={({ reason }) => ({ reason: reason.trim() })}
        act={t('conflict.sendReason')}
        onClose={onClose}
      >
        <Text size="sm">{t('conflict.reasonAbout')}</Text>
        <ReasonField label={t('conflict.reason')} data-autofocus {...form.getInputProps('reason')} />
      </CommandForm>
    </Dialog>
  );
}

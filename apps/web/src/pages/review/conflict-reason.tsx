import { Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { useYear } from '../../app/year-context';
import { Dialog } from '../../parts/dialog';
import { DialogActions } from '../../parts/dialog-actions';
import { ProblemNote } from '../../parts/problem-note';
import { useFieldErrors } from '../../parts/use-field-errors';
import { useFormat } from '../../text/use-format';
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
  const fieldErrors = useFieldErrors();
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
  const send = ({ reason }: { reason: string }): void =>
    command.mutate({ reason: reason.trim() }, { onError: (problem) => form.setErrors(fieldErrors(problem)) });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('conflict.reasonOf', { unit: said(nameOf(review.unit)) })}>
      <form noValidate onSubmit={form.onSubmit(send)}>
        <Stack gap="sm">
          <Text size="sm">{t('conflict.reasonAbout')}</Text>
          <Textarea
            label={t('conflict.reason')}
            autosize
            minRows={2}
            maxLength={4000}
            data-autofocus
            {...form.getInputProps('reason')}
          />
          <ProblemNote error={command.error} />
          <DialogActions act={t('conflict.sendReason')} pending={command.isPending} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

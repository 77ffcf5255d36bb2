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
  done: () => void;
}

/** A unit says that it had better not review another's dossier, and why. */
export function DeclareConflict({ review: { cycle, unit, reviewer }, opened, onClose, done }: Props) {
  const { t } = useTranslation('scoring');
  const { said } = useFormat();
  const { nameOf } = useYear();
  const fieldErrors = useFieldErrors();
  const names = { unit: said(nameOf(unit)), reviewer: said(nameOf(reviewer)) };
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('conflict.reasonMissing') : null) },
  });
  const command = useCommand({
    act: declareConflict(cycle, reviewer),
    touches: [keys.year(cycle)],
    done: () => {
      notifications.show({ message: t('conflict.done', names) });
      onClose();
      done();
    },
  });
  const send = ({ reason }: { reason: string }): void =>
    command.mutate({ of: unit, reason: reason.trim() }, { onError: (problem) => form.setErrors(fieldErrors(problem)) });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('conflict.title', names)}>
      <form noValidate onSubmit={form.onSubmit(send)}>
        <Stack gap="sm">
          <Text size="sm">{t('conflict.what', names)}</Text>
          <Textarea
            label={t('conflict.reason')}
            autosize
            minRows={2}
            maxLength={4000}
            data-autofocus
            {...form.getInputProps('reason')}
          />
          <ProblemNote error={command.error} />
          <DialogActions act={t('conflict.do')} pending={command.isPending} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

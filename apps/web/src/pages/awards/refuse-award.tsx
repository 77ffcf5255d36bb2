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
import { type Award, refuse } from './queries';
import { useNames } from './use-names';

interface Props {
  /** Null while none is being refused. */
  award: Award | null;
  onClose: () => void;
}

/** A body does not give an award, and says why. */
export function RefuseAward({ award, onClose }: Props) {
  const { t } = useTranslation('awards');
  return (
    <Dialog opened={award !== null} onClose={onClose} title={t('refuse.title')}>
      {award && <RefuseForm award={award} onClose={onClose} />}
    </Dialog>
  );
}

function RefuseForm({ award, onClose }: { award: Award; onClose: () => void }) {
  const { t } = useTranslation('awards');
  const { cycle } = useYear();
  const names = useNames();
  const fieldErrors = useFieldErrors();
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('reasonMissing') : null) },
  });
  const command = useCommand({
    act: refuse(cycle, award),
    touches: [keys.year(cycle)],
    done: () => {
      notifications.show({ message: t('refuse.done') });
      onClose();
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ reason }) =>
        command.mutate({ reason: reason.trim() }, { onError: (problem) => form.setErrors(fieldErrors(problem)) }),
      )}
    >
      <Stack gap="sm">
        <Text size="sm">{t('refuse.what', { award: names.award(award.award), unit: names.unit(award.unit) })}</Text>
        <Textarea label={t('reason')} autosize minRows={2} data-autofocus {...form.getInputProps('reason')} />
        <ProblemNote error={command.error} />
        <DialogActions act={t('refuse.do')} color="seal" pending={command.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}

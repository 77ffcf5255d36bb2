import { Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { isLocalTime, toLocalTime } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { useYear } from '../../app/year-context';
import { Dialog } from '../../parts/dialog';
import { DialogActions } from '../../parts/dialog-actions';
import { LocalTimeField } from '../../parts/local-time-field';
import { ProblemNote } from '../../parts/problem-note';
import { useFieldErrors } from '../../parts/use-field-errors';
import { useFormat } from '../../text/use-format';
import { moveDate } from './queries';

interface Props {
  startsAt: string;
  opened: boolean;
  onClose: () => void;
}

/** Moves the date that stands, with a reason; whoever was invited is told. */
export function MoveDate({ opened, onClose, startsAt }: Props) {
  const { t } = useTranslation('conference');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('move.title')}>
      <Form startsAt={startsAt} onClose={onClose} />
    </Dialog>
  );
}

function Form({ startsAt, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('conference');
  const { moment } = useFormat();
  const { cycle, zone } = useYear();
  const fieldErrors = useFieldErrors();
  const form = useForm({
    initialValues: { date: toLocalTime(startsAt, zone), reason: '' },
    validate: {
      date: (date) => (isLocalTime(date) ? null : t('move.dateMissing')),
      reason: (reason) => (reason.trim() === '' ? t('move.reasonMissing') : null),
    },
  });
  const command = useCommand({
    act: moveDate(cycle),
    touches: [keys.year(cycle)],
    done: ({ date }) => {
      notifications.show({ message: t('move.done', { date: moment(date, zone) }) });
      onClose();
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ date, reason }) =>
        command.mutate({ date, reason: reason.trim() }, { onError: (problem) => form.setErrors(fieldErrors(problem)) }),
      )}
    >
      <Stack gap="sm">
        <LocalTimeField
          label={t('move.date')}
          description={t('move.now', { date: moment(startsAt, zone) })}
          data-autofocus
          {...form.getInputProps('date')}
        />
        <Textarea label={t('reason')} autosize minRows={2} {...form.getInputProps('reason')} />
        <Text size="sm">{t('move.told')}</Text>
        <ProblemNote error={command.error} />
        <DialogActions act={t('move.do')} pending={command.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}

import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { isLocalTime, toLocalTime } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { LocalTimeField } from '../../parts/local-time-field';
import { ReasonField } from '../../parts/reason-field';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
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
    <CommandForm
      form={form}
      command={command}
      sent={({ date, reason }) => ({ date, reason: reason.trim() })}
      act={t('move.do')}
      onClose={onClose}
    >
      <LocalTimeField
        label={t('move.date')}
        description={t('move.now', { date: moment(startsAt, zone) })}
        data-autofocus
        {...form.getInputProps('date')}
      />
      <ReasonField label={t('reason')} {...form.getInputProps('reason')} />
      <Text size="sm">{t('move.told')}</Text>
    </CommandForm>
  );
}

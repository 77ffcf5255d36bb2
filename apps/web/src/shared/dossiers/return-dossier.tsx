import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { addDuration, type Rules } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { ReasonField } from '../../parts/reason-field';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { returnDossier } from './queries';

interface Props {
  dossier: { unit: string; returns: number };
  revisions: Rules['submission']['revisions'];
  opened: boolean;
  onClose: () => void;
  done: () => void;
}

/** Sends a dossier back to its unit, with what is to be added. */
export function ReturnDossier({ dossier, revisions, opened, onClose, done }: Props) {
  const { t } = useTranslation('scoring');
  const { said } = useFormat();
  const { nameOf } = useYear();
  const { max } = revisions;
  return (
    <Dialog opened={opened} onClose={onClose} title={t('return.title', { unit: said(nameOf(dossier.unit)) })}>
      {dossier.returns >= max ? (
        <Text>{t('return.exhausted', { max })}</Text>
      ) : (
        <ReturnForm {...{ dossier, revisions, onClose, done }} />
      )}
    </Dialog>
  );
}

function ReturnForm({ dossier, revisions: { max, within }, onClose, done }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('scoring');
  const { moment, span } = useFormat();
  const { cycle, zone, at } = useYear();
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('return.reasonMissing') : null) },
  });
  const command = useCommand({
    act: returnDossier(cycle, dossier.unit),
    touches: [keys.year(cycle)],
    done: ({ due }) => {
      notifications.show({ message: t('return.done', { at: moment(due, zone) }) });
      onClose();
      done();
    },
  });
  const days = span(Date.parse(addDuration(at, within, zone)) - Date.parse(at));
  return (
    <CommandForm
      form={form}
      command={command}
      sent={({ reason }) => ({ reason: reason.trim() })}
      act={t('return.open')}
      onClose={onClose}
    >
      <Text size="sm">{t('return.what', { days, returns: dossier.returns, max })}</Text>
      <ReasonField label={t('return.reason')} minRows={3} data-autofocus {...form.getInputProps('reason')} />
    </CommandForm>
  );
}

import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { ReasonField } from '../../parts/reason-field';
import { useYear } from '../../year/year-context';
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
    <CommandForm
      form={form}
      command={command}
      sent={({ reason }) => ({ reason: reason.trim() })}
      act={t('refuse.do')}
      color="seal"
      onClose={onClose}
    >
      <Text size="sm">{t('refuse.what', { award: names.award(award.award), unit: names.unit(award.unit) })}</Text>
      <ReasonField label={t('reason')} data-autofocus {...form.getInputProps('reason')} />
    </CommandForm>
  );
}

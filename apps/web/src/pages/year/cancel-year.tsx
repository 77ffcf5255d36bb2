import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { ReasonField } from '../../parts/reason-field';
import { useFormat } from '../../text/use-format';
import { cancelYear } from '../../year/queries';
import { useYear } from '../../year/year-context';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Ends the year for good. It names what ends with it, since there is no way back. */
export function CancelYear({ opened, onClose }: Props) {
  const { t } = useTranslation(['year', 'common']);
  const { said } = useFormat();
  const { cycle, year, bloc, members } = useYear();
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('year:reasonMissing') : null) },
  });
  const command = useCommand({ act: cancelYear(cycle), touches: [keys.year(cycle), keys.years], done: onClose });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('year:cancel.title', { year })}>
      <CommandForm
        form={form}
        command={command}
        sent={({ reason }) => ({ reason: reason.trim() })}
        act={t('year:cancel.do', { year })}
        color="seal"
        onClose={onClose}
      >
        <Text size="sm">{t('year:cancel.what', { year, bloc: said(bloc.name), count: members.length })}</Text>
        <ReasonField label={t('year:reason')} data-autofocus {...form.getInputProps('reason')} />
      </CommandForm>
    </Dialog>
  );
}

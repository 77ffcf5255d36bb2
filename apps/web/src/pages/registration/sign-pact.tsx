import { Alert, Paper, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { useSession } from '../../session/use-session';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { PactText } from './pact-text';
import { Pledged } from './pledged';
import { type Registration, signPact } from './queries';

interface Props {
  row: Registration;
  opened: boolean;
  onClose: () => void;
}

/** The whole text, who signs as what for which unit, and what that means; then the signature. */
export function SignPact({ row, opened, onClose }: Props) {
  const { t } = useTranslation('registration');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('sign.title')} size="lg">
      <SignForm row={row} onClose={onClose} />
    </Dialog>
  );
}

function SignForm({ row, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('registration');
  const { said } = useFormat();
  const { cycle, nameOf } = useYear();
  const { name } = useSession();
  const unit = said(nameOf(row.unit));
  const form = useForm({
    initialValues: { signerName: name, signerRole: '' },
    validate: {
      signerName: (said) => (said.trim() === '' ? t('sign.nameMissing') : null),
      signerRole: (said) => (said.trim() === '' ? t('sign.roleMissing') : null),
    },
  });
  const command = useCommand({
    act: signPact(cycle, row.unit),
    touches: [keys.year(cycle)],
    done: () => {
      notifications.show({ message: t('sign.done', { unit }) });
      onClose();
    },
  });
  return (
    <CommandForm
      form={form}
      command={command}
      sent={({ signerName, signerRole }) => ({ signerName: signerName.trim(), signerRole: signerRole.trim() })}
      act={t('sign.do')}
      onClose={onClose}
    >
      <Paper withBorder p="sm">
        <PactText />
      </Paper>
      <div>
        <Text size="sm" fw={600}>
          {t('sign.for', { unit })}
        </Text>
        <Pledged row={row} />
      </div>
      <TextInput
        label={t('sign.name')}
        autoComplete="name"
        maxLength={200}
        data-autofocus
        {...form.getInputProps('signerName')}
      />
      <TextInput
        label={t('sign.role')}
        placeholder={t('sign.roleExample')}
        autoComplete="organization-title"
        maxLength={200}
        {...form.getInputProps('signerRole')}
      />
      <Alert color="ink" icon={<IconSignature aria-hidden />} title={t('sign.meansTitle')}>
        {t('sign.means', { unit })}
      </Alert>
    </CommandForm>
  );
}

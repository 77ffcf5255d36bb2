import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import type { Somebody } from '../../shared/people/invited';
import { createAccount, PEOPLE } from '../../shared/people/queries';

interface Props {
  opened: boolean;
  onClose: () => void;
  made: (somebody: Somebody) => void;
}

/** An account without a role yet. */
export function MakeAccount({ opened, onClose, made }: Props) {
  const { t } = useTranslation('people');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('account.open')}>
      <AccountForm onClose={onClose} made={made} />
    </Dialog>
  );
}

function AccountForm({ onClose, made }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('people');
  const form = useForm({
    initialValues: { email: '', name: '' },
    validate: {
      email: (said) => (/^[^\s@<>]+@[^\s@<>]+$/.test(said.trim()) ? null : t('give.emailWrong')),
      name: (said) => (said.trim() === '' ? t('give.nameMissing') : null),
    },
  });
  const command = useCommand({
    act: createAccount,
    touches: [PEOPLE],
    done: ({ invitation }, somebody) => {
      made({ ...somebody, invitation });
      onClose();
    },
  });
  return (
    <CommandForm
      form={form}
      command={command}
      sent={({ email, name }) => ({ email: email.trim(), name: name.trim() })}
      act={t('account.do')}
      onClose={onClose}
    >
      <TextInput
        label={t('give.email')}
        type="email"
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('email')}
      />
      <TextInput label={t('give.name')} autoComplete="off" maxLength={200} {...form.getInputProps('name')} />
    </CommandForm>
  );
}

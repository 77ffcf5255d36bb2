import { Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { Dialog } from '../../parts/dialog';
import { DialogActions } from '../../parts/dialog-actions';
import { ProblemNote } from '../../parts/problem-note';
import { useFieldErrors } from '../../parts/use-field-errors';
import type { Somebody } from './invited';
import { createAccount, PEOPLE } from './queries';

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
  const fieldErrors = useFieldErrors();
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
    <form
      noValidate
      onSubmit={form.onSubmit(({ email, name }) =>
        command.mutate(
          { email: email.trim(), name: name.trim() },
          { onError: (problem) => form.setErrors(fieldErrors(problem)) },
        ),
      )}
    >
      <Stack gap="sm">
        <TextInput
          label={t('give.email')}
          type="email"
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('email')}
        />
        <TextInput label={t('give.name')} autoComplete="off" maxLength={200} {...form.getInputProps('name')} />
        <ProblemNote error={command.error} />
        <DialogActions act={t('account.do')} pending={command.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}

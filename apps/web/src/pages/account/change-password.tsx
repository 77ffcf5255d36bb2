import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { NewPassword, SHORTEST_PASSWORD } from '../../parts/new-password';
import { ProblemNote } from '../../parts/problem-note';
import { useFieldErrors } from '../../parts/use-field-errors';
import { useSession } from '../../session/use-session';
import { changePassword } from './queries';
import { Section } from './section';

const EMPTY = { current: '', password: '' };

/** A new password in the place of the one that the reader has to know. */
export function ChangePassword() {
  const { t } = useTranslation(['account', 'entry']);
  const { email } = useSession();
  const fieldErrors = useFieldErrors();
  const form = useForm({
    initialValues: EMPTY,
    validate: {
      current: (said) => (said === '' ? t('account:password.currentMissing') : null),
      password: (said) =>
        said.length < SHORTEST_PASSWORD ? t('entry:password.short', { least: SHORTEST_PASSWORD }) : null,
    },
  });
  const command = useCommand({
    act: changePassword,
    touches: [],
    done: () => {
      form.reset();
      notifications.show({ message: t('account:password.done') });
    },
  });
  const send = (values: typeof EMPTY): void =>
    command.mutate(values, { onError: (problem) => form.setErrors(fieldErrors(problem)) });
  return (
    <Section title={t('account:password.title')} about={t('account:password.about')}>
      <form
        noValidate
        onSubmit={form.onSubmit(send, (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus())}
      >
        <Stack gap="sm" maw="26rem">
          <input type="hidden" autoComplete="username" value={email} readOnly />
          <PasswordInput
            label={t('account:password.current')}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t('entry:password.show') }}
            {...form.getInputProps('current')}
          />
          <NewPassword {...form.getInputProps('password')} />
          <ProblemNote error={command.error} />
          <Group>
            <Button type="submit" variant="default" loading={command.isPending}>
              {t('account:password.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

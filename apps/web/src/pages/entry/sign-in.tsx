import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { SampleAccounts } from './sample-accounts';
import { useSignIn } from './use-sign-in';

export default function SignInPage() {
  const { t } = useTranslation('entry');
  const signIn = useSignIn();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (email) => (/^[^\s@<>]+@[^\s@<>]+$/.test(email.trim()) ? null : t('signIn.emailWrong')),
      password: (password) => (password === '' ? t('signIn.passwordMissing') : null),
    },
    onSubmitPreventDefault: 'always',
  });
  return (
    <>
      <PageHead title={t('signIn.title')} about={t('signIn.about')} />
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => signIn.mutate(values),
          (errors) => form.getInputNode(Object.keys(errors)[0] ?? 'email')?.focus(),
        )}
      >
        <Stack gap="sm">
          <TextInput
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            autoFocus
            key={form.key('email')}
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={t('signIn.password')}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
            key={form.key('password')}
            {...form.getInputProps('password')}
          />
          <ProblemNote error={signIn.error} />
          <Button type="submit" loading={signIn.isPending}>
            {t('signIn.do')}
          </Button>
          <Anchor component={Link} to="/password-resets" size="sm">
            {t('signIn.forgotten')}
          </Anchor>
          <Anchor component={Link} to={pages.register} size="sm">
            {t('signIn.register')}
          </Anchor>
        </Stack>
      </form>
      <SampleAccounts pick={(account) => signIn.mutate(account)} isBusy={signIn.isPending} />
    </>
  );
}

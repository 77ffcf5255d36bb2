import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconMailCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';

export default function AskResetPage() {
  const { t } = useTranslation('entry');
  const ask = useMutation({
    mutationFn: (body: { email: string }) => answer(api.POST('/api/password-resets', { body })),
  });
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '' },
    validate: { email: (email) => (/^[^\s@<>]+@[^\s@<>]+$/.test(email.trim()) ? null : t('signIn.emailWrong')) },
  });
  return (
    <>
      <PageHead title={t('askReset.title')} about={t('askReset.about')} />
      <form noValidate onSubmit={form.onSubmit(({ email }) => ask.mutate({ email: email.trim() }))}>
        <Stack gap="sm">
          <TextInput
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            key={form.key('email')}
            {...form.getInputProps('email')}
          />
          <ProblemNote error={ask.error} />
          {ask.data && (
            <Alert role="status" color="ink" icon={<IconMailCheck aria-hidden />} title={t('askReset.asked')}>
              {ask.data.link !== null && (
                <Text size="sm">
                  {t('askReset.local')} <Anchor href={ask.data.link}>{t('askReset.link')}</Anchor>
                </Text>
              )}
            </Alert>
          )}
          <Button type="submit" loading={ask.isPending}>
            {t('askReset.do')}
          </Button>
          <Anchor component={Link} to="/sign-in" size="sm">
            {t('askReset.back')}
          </Anchor>
        </Stack>
      </form>
    </>
  );
}

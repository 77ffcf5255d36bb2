import { Anchor, Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { NewPassword, SHORTEST_PASSWORD } from '../../parts/new-password';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { useFieldErrors } from '../../parts/use-field-errors';

export default function ResetPage() {
  const { t } = useTranslation('entry');
  const { token = '' } = useParams();
  const fieldErrors = useFieldErrors();
  const navigate = useNavigate();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: {
      password: (value) =>
        value.length < SHORTEST_PASSWORD ? t('password.short', { least: SHORTEST_PASSWORD }) : null,
    },
  });
  const reset = useMutation({
    mutationFn: (body: { password: string }) =>
      answer(api.POST('/api/password-resets/{token}', { params: { path: { token } }, body })),
    onSuccess: () => {
      notifications.show({ message: t('reset.done') });
      return navigate('/sign-in', { replace: true });
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <>
      <PageHead title={t('reset.title')} about={t('reset.about')} />
      <form noValidate onSubmit={form.onSubmit((values) => reset.mutate(values))}>
        <Stack gap="sm">
          <NewPassword key={form.key('password')} {...form.getInputProps('password')} />
          <ProblemNote error={reset.error} />
          <Button type="submit" loading={reset.isPending}>
            {t('reset.do')}
          </Button>
          <Anchor component={Link} to="/password-resets" size="sm">
            {t('reset.again')}
          </Anchor>
        </Stack>
      </form>
    </>
  );
}

import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import { NewPassword, SHORTEST_PASSWORD } from '../../parts/new-password';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { useFieldErrors } from '../../parts/use-field-errors';
import { Waiting } from '../../parts/waiting';
import { isLanguage } from '../../text/i18n';
import { invitationQuery } from './queries';

export default function InvitationPage() {
  const { t } = useTranslation('entry');
  const { token = '' } = useParams();
  const { data, error } = useQuery(invitationQuery(token));
  return (
    <>
      <PageHead title={t('invitation.title')} about={data && t('invitation.about', { email: data.email })} />
      <ProblemNote error={error} />
      {data ? <Acceptance token={token} name={data.name} email={data.email} /> : !error && <Waiting />}
    </>
  );
}

function Acceptance({ token, name, email }: { token: string; name: string; email: string }) {
  const { t, i18n } = useTranslation('entry');
  const fieldErrors = useFieldErrors();
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name, password: '' },
    validate: {
      name: (value) => (value.trim() === '' ? t('invitation.nameMissing') : null),
      password: (value) =>
        value.length < SHORTEST_PASSWORD ? t('password.short', { least: SHORTEST_PASSWORD }) : null,
    },
  });
  const accept = useMutation({
    mutationFn: (values: { name: string; password: string }) => {
      const language = isLanguage(i18n.language) ? i18n.language : 'vi';
      const body = { name: values.name.trim(), password: values.password, language };
      return answer(api.POST('/api/invitations/{token}', { params: { path: { token } }, body }));
    },
    onSuccess: async () => {
      // accepting has signed the person in
      await client.resetQueries({ queryKey: keys.session });
      await navigate('/', { replace: true });
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => accept.mutate(values))}>
      <Stack gap="sm">
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <TextInput
          label={t('invitation.name')}
          autoComplete="name"
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <NewPassword key={form.key('password')} {...form.getInputProps('password')} />
        <ProblemNote error={accept.error} />
        <Button type="submit" loading={accept.isPending}>
          {t('invitation.do')}
        </Button>
      </Stack>
    </form>
  );
}

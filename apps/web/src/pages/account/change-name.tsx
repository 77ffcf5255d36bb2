import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { useFieldErrors } from '../../parts/use-field-errors';
import { useSession } from '../../session/use-session';
import { setMyName } from './queries';

/** The name under which others see the reader; what was signed before keeps the name of its time. */
export function ChangeName() {
  const { t } = useTranslation('account');
  const { name } = useSession();
  const fieldErrors = useFieldErrors();
  const form = useForm({
    initialValues: { name },
    validate: { name: (said) => (said.trim() === '' ? t('name.missing') : null) },
  });
  const command = useCommand({
    act: setMyName,
    touches: [keys.session],
    done: () => notifications.show({ message: t('name.done') }),
  });
  const send = (values: { name: string }): void =>
    command.mutate(values, { onError: (problem) => form.setErrors(fieldErrors(problem)) });
  return (
    <form noValidate onSubmit={form.onSubmit(send)}>
      <Group gap="sm" align="flex-end">
        <TextInput
          label={t('name.label')}
          description={t('name.about')}
          autoComplete="name"
          maxLength={200}
          style={{ flex: '1 1 14rem', maxWidth: '26rem' }}
          {...form.getInputProps('name')}
        />
        <Button type="submit" variant="default" loading={command.isPending}>
          {t('name.do')}
        </Button>
      </Group>
      <ProblemNote error={command.error} />
    </form>
  );
}

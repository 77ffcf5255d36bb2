import { Button, Group, Paper, Radio, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { LocalDayField } from '../../parts/local-day-field';
import type { Workday } from './queries';

interface Props {
  year: number;
  pending: boolean;
  add: (day: Workday, added: () => void) => void;
}

const EMPTY = { date: '', kind: 'off', name: '', english: '' };

/** Says of a day that it is off, or that offices work on it. */
export function AddDay({ year, pending, add }: Props) {
  const { t } = useTranslation('workdays');
  const form = useForm({
    initialValues: EMPTY,
    validate: {
      date: (date: string) => (date.startsWith(`${year}-`) ? null : t('add.dateWrong', { year })),
      name: (name: string) => (name.trim() === '' ? t('add.nameMissing') : null),
    },
  });
  const send = ({ date, kind, name, english }: typeof EMPTY): void => {
    const vi = name.trim();
    const day: Workday = {
      date,
      kind: kind === 'working' ? 'working' : 'off',
      name: { vi, en: english.trim() || vi },
    };
    add(day, () => form.reset());
  };
  return (
    <Paper withBorder p="md" maw="40rem">
      <form noValidate onSubmit={form.onSubmit(send)}>
        <Stack gap="sm">
          <Title order={2}>{t('add.title')}</Title>
          <LocalDayField label={t('date')} {...form.getInputProps('date')} />
          <Radio.Group label={t('kind')} {...form.getInputProps('kind')}>
            <Group gap="md" mt="xs">
              <Radio value="off" label={t('add.off')} />
              <Radio value="working" label={t('add.working')} />
            </Group>
          </Radio.Group>
          <TextInput label={t('add.name')} description={t('add.nameAbout')} {...form.getInputProps('name')} />
          <TextInput label={t('add.english')} {...form.getInputProps('english')} />
          <Group>
            <Button type="submit" loading={pending}>
              {t('add.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

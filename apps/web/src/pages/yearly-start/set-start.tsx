import { Button, Group, NumberInput, Paper, Stack, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { useFieldErrors } from '../../parts/use-field-errors';
import { type Settings, setStart, startKey, type YearlyStart } from './queries';

const DAYS = 14;
const MOST = 90;

/** Sets the yearly start, or changes it. */
export function SetStart({ bloc, start }: { bloc: string; start: YearlyStart | null }) {
  const { t } = useTranslation('yearlyStart');
  const fieldErrors = useFieldErrors();
  const form = useForm({
    initialValues: { daysBefore: (start?.daysBefore ?? DAYS) as number | string, note: start?.note ?? '' },
    validate: { daysBefore: (days) => (typeof days === 'number' ? null : t('set.daysMissing')) },
  });
  const command = useCommand({
    act: setStart(bloc),
    touches: [startKey(bloc)],
  });
  const send = ({ daysBefore, note }: typeof form.values): void => {
    const settings: Settings = { daysBefore: Number(daysBefore), ...(note.trim() !== '' && { note: note.trim() }) };
    command.mutate(settings, { onError: (problem) => form.setErrors(fieldErrors(problem)) });
  };
  return (
    <Paper withBorder p="md" maw="40rem">
      <form noValidate onSubmit={form.onSubmit(send)}>
        <Stack gap="sm">
          <Title order={2}>{t(start ? 'set.change' : 'set.title')}</Title>
          <NumberInput
            label={t('set.days')}
            description={t('set.daysAbout')}
            allowDecimal={false}
            min={1}
            max={MOST}
            {...form.getInputProps('daysBefore')}
          />
          <Textarea label={t('set.note')} description={t('set.noteAbout')} autosize {...form.getInputProps('note')} />
          <ProblemNote error={command.error} />
          <Group>
            <Button type="submit" loading={command.isPending}>
              {t(start ? 'set.save' : 'set.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

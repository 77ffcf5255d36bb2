import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { Unsaved } from '../../parts/unsaved';
import type { Contest } from '../../shared/contests/queries';
import { useContestName } from '../../shared/contests/use-contest-name';
import { useYear } from '../../year/year-context';
import { type EditedEntry, edited, moved, toSend } from './agenda-entries';
import { AgendaFields } from './agenda-fields';
import { AgendaSorting } from './agenda-sorting';
import { type AgendaEntry, setAgenda } from './queries';
import { Removed } from './removed-entry';
import { useUsualAgenda } from './use-usual-agenda';

interface Props {
  agenda: AgendaEntry[];
  contests: Contest[];
  onClose: () => void;
}

const MOST = 100;
const MOST_MINUTES = 1440;

/** The agenda while it is written: sorted by dragging, by the keyboard or by the buttons, and saved as a whole. */
export function AgendaEditor({ agenda, contests, onClose }: Props) {
  const { t } = useTranslation(['conference', 'common']);
  const { cycle } = useYear();
  const nameOfContest = useContestName();
  const usual = useUsualAgenda(contests);
  const form = useForm({
    initialValues: { entries: edited(agenda), removed: null as { entry: EditedEntry; place: number } | null },
    validate: {
      entries: {
        title: (title: string) => (title.trim() === '' ? t('conference:agenda.titleMissing') : null),
        minutes: (minutes: number | '') =>
          minutes === '' || (Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES)
            ? null
            : t('conference:agenda.minutesWrong'),
      },
    },
  });
  const command = useCommand({
    act: setAgenda(cycle),
    touches: [keys.year(cycle)],
    done: () => {
      notifications.show({ message: t('conference:agenda.saved') });
      onClose();
    },
  });
  const { entries, removed } = form.values;
  const move = (from: number, to: number) => form.setFieldValue('entries', moved(entries, from, to));
  const remove = (place: number): void => {
    const entry = entries[place];
    if (!entry) return;
    form.setValues({ entries: entries.filter((_, index) => index !== place), removed: { entry, place } });
  };
  const putBack = (): void => {
    if (!removed) return;
    const { entry, place } = removed;
    form.setValues({ entries: entries.toSpliced(place, 0, entry), removed: null });
  };
  const add = (): void =>
    form.insertListItem('entries', { id: crypto.randomUUID(), title: '', contest: '', minutes: '' });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => command.mutate(toSend(values.entries)))}>
      <Unsaved when={form.isDirty('entries') && (command.isIdle || command.isError)} />
      <Stack gap="sm">
        <AgendaSorting entries={entries} onMove={move}>
          {entries.map((entry, index) => (
            <AgendaFields
              key={entry.id}
              entry={entry}
              place={index}
              all={entries.length}
              contests={contests.map((contest) => ({ value: contest.code, label: nameOfContest(contest) }))}
              fieldOf={(name) => form.getInputProps(`entries.${index}.${name}`)}
              onMove={move}
              onRemove={remove}
            />
          ))}
        </AgendaSorting>
        {removed && <Removed entry={removed.entry} onPutBack={putBack} />}
        <Group gap="xs">
          {entries.length < MOST && (
            <Button variant="default" size="xs" leftSection={<IconPlus size="1rem" aria-hidden />} onClick={add}>
              {t('conference:agenda.add')}
            </Button>
          )}
          {entries.length === 0 && (
            <Button variant="default" size="xs" onClick={() => form.setFieldValue('entries', usual())}>
              {t('conference:agenda.usual')}
            </Button>
          )}
        </Group>
        <ProblemNote error={command.error} />
        <Group gap="xs">
          <Button type="submit" loading={command.isPending}>
            {t('conference:agenda.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

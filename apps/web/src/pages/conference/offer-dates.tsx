import { ActionIcon, Button, Group, Select, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { isLocalTime, toInstant, toLocalTime } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { LocalTimeField } from '../../parts/local-time-field';
import { Unsaved } from '../../parts/unsaved';
import { useFieldErrors } from '../../parts/use-field-errors';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { type Conference, offerDates } from './queries';

interface Props {
  conference: Conference;
  opened: boolean;
  onClose: () => void;
}

const MOST = 30;

/** The server counts the dates that were sent; here each stands in a field of its own. */
const ofFields = (said: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(said).map(([name, problem]) => [name.replace(/^(dates\.\d+)$/, '$1.at'), problem]));

/** Host, place and the dates that everybody is asked about. Offering again asks everybody anew. */
export function OfferDates({ opened, onClose, conference }: Props) {
  const { t } = useTranslation('conference');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('offer.title')} size="lg">
      <Form conference={conference} onClose={onClose} />
    </Dialog>
  );
}

function Form({ conference, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('conference');
  const { said, compare } = useFormat();
  const { cycle, zone, at: now, members } = useYear();
  const fieldErrors = useFieldErrors();
  const answered = new Set(conference.dates.flatMap(({ answers }) => Object.keys(answers))).size;
  const offered = conference.dates.map(({ startsAt }) => toLocalTime(startsAt, zone));
  const form = useForm({
    initialValues: {
      host: conference.host ?? '',
      place: conference.place ?? '',
      dates: (offered.length > 0 ? offered : ['', '']).map((at) => ({ at })),
    },
    validate: {
      host: (host) => (host === '' ? t('offer.hostMissing') : null),
      place: (place) => (place.trim() === '' ? t('offer.placeMissing') : null),
      dates: {
        at: (date: string, { dates }, path) => {
          if (!isLocalTime(date)) return t('offer.dateMissing');
          if (toInstant(date, zone) <= now) return t('offer.datePast');
          return dates.findIndex(({ at }) => at === date) < Number(path.split('.')[1]) ? t('offer.dateTwice') : null;
        },
      },
    },
  });
  const command = useCommand({
    act: offerDates(cycle),
    touches: [keys.year(cycle)],
    done: ({ dates }) => {
      notifications.show({ message: t('offer.done', { count: dates.length }) });
      onClose();
    },
  });
  const { dates } = form.values;
  return (
    <CommandForm
      form={form}
      command={command}
      sent={(values) => ({ ...values, place: values.place.trim(), dates: values.dates.map(({ at }) => at) })}
      refused={(problem) => form.setErrors(ofFields(fieldErrors(problem)))}
      act={t('offer.do')}
      onClose={onClose}
    >
      <Unsaved when={form.isDirty() && (command.isIdle || command.isError)} />
      <Select
        label={t('offer.host')}
        data={members
          .map(({ unit, name }) => ({ value: unit, label: said(name) }))
          .toSorted((a, b) => compare(a.label, b.label))}
        searchable
        allowDeselect={false}
        data-autofocus
        {...form.getInputProps('host')}
      />
      <TextInput label={t('offer.place')} maxLength={300} {...form.getInputProps('place')} />
      <Text size="sm" fw={500}>
        {t('offer.dates')}
      </Text>
      {dates.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields are nothing but their places
        <Group key={index} gap="xs" align="flex-end" wrap="nowrap">
          <LocalTimeField
            label={t('offer.date', { number: index + 1 })}
            style={{ flex: 1 }}
            {...form.getInputProps(`dates.${index}.at`)}
          />
          {dates.length > 1 && (
            <ActionIcon
              variant="default"
              size="input-sm"
              aria-label={t('offer.remove', { number: index + 1 })}
              onClick={() => form.removeListItem('dates', index)}
            >
              <IconTrash size="1rem" aria-hidden />
            </ActionIcon>
          )}
        </Group>
      ))}
      {dates.length < MOST && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => form.insertListItem('dates', { at: '' })}
        >
          {t('offer.add')}
        </Button>
      )}
      <Text size="sm">{answered > 0 ? t('offer.lost', { count: answered }) : t('offer.told')}</Text>
    </CommandForm>
  );
}

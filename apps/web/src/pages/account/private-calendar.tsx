import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { ShownOnce } from '../../parts/shown-once';
import { makeCalendar, myMessagesQuery, removeCalendar } from './queries';
import { Section } from './section';

/** The reader's deadlines for the calendar on their phone, by an address that is a secret. */
export function PrivateCalendar() {
  const { t } = useTranslation('account');
  const { data } = useQuery(myMessagesQuery);
  const touches = [myMessagesQuery.queryKey];
  const make = useCommand({ act: () => makeCalendar(), touches });
  const remove = useCommand({
    act: () => removeCalendar(),
    touches,
    done: () => {
      make.reset();
      notifications.show({ message: t('calendar.removed') });
    },
  });
  if (!data) return null;
  return (
    <Section title={t('calendar.title')} about={t('calendar.about')}>
      {make.data && (
        <ShownOnce title={t('calendar.address')} about={t('calendar.addressAbout')} secret={make.data.url} />
      )}
      {data.calendar && !make.data && <Text size="sm">{t('calendar.exists')}</Text>}
      <ProblemNote error={make.error ?? remove.error} />
      <Group>
        <Button variant="default" loading={make.isPending} onClick={() => make.mutate(undefined)}>
          {t(data.calendar ? 'calendar.another' : 'calendar.make')}
        </Button>
        {data.calendar && (
          <Button variant="subtle" color="seal" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
            {t('calendar.remove')}
          </Button>
        )}
      </Group>
    </Section>
  );
}

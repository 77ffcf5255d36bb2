import { Anchor, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { eventsQuery } from '../../shared/audit/queries';
import { useTold } from '../../shared/audit/use-told';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

const SHOWN = 8;

/** What has happened last, as the record has it. */
export function Happened() {
  const { t } = useTranslation('rehearsals');
  const { moment } = useFormat();
  const { cycle, zone } = useYear();
  const { data } = useInfiniteQuery(eventsQuery(cycle, {}, SHOWN));
  const told = useTold();
  const events = data?.pages[0]?.rows ?? [];
  return (
    <section aria-labelledby="happened">
      <Title order={3} id="happened" mb="xs">
        {t('happened')}
      </Title>
      <ul style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
        {events.map((event) => {
          const { what, details } = told(event);
          return (
            <li key={event.sequence}>
              <Text size="sm">
                {t('happenedLine', { at: moment(event.at, zone), what: [what, ...details].join(' · ') })}
              </Text>
            </li>
          );
        })}
      </ul>
      <Anchor component={Link} to={`${pages.year(cycle)}/audit`} size="sm">
        {t('wholeRecord')}
      </Anchor>
    </section>
  );
}

import { Table } from '@mantine/core';
import { type RuleSet, resolveCalendar, STAGES } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import { Section } from './section';

/** The dates with which the year was begun; what was extended since stands on the page of the year. */
export function CalendarSection({ bloc, rules }: RuleSet) {
  const { t } = useTranslation(['rules', 'common']);
  const { moment } = useFormat();
  const calendar = resolveCalendar(rules.calendar, bloc.timezone);
  return (
    <Section title={t('rules:calendar.title')}>
      <ScrollAcross label={t('rules:calendar.title')}>
        <Table miw="32rem">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('rules:calendar.stage')}</Table.Th>
              <Table.Th>{t('rules:calendar.opens')}</Table.Th>
              <Table.Th>{t('rules:calendar.closes')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {STAGES.map((stage) => {
              const period = stage === 'voting' ? undefined : calendar[stage];
              const later = stage === 'voting' ? t('rules:calendar.onDay') : t('rules:calendar.after');
              return (
                <Table.Tr key={stage}>
                  <Table.Th scope="row" fw={400}>
                    {t(`common:stage.${stage}`)}
                  </Table.Th>
                  <Table.Td>{period?.opens === undefined ? later : moment(period.opens, bloc.timezone)}</Table.Td>
                  <Table.Td>
                    {period ? moment(period.closes, bloc.timezone) : t('rules:calendar.withConference')}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </ScrollAcross>
    </Section>
  );
}

import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import type { StartPlan } from './queries';

/** The seven stages as they will open and close. */
export function PlannedStages({ plan: { stages, zone } }: { plan: StartPlan }) {
  const { t } = useTranslation(['start', 'common']);
  const { moment } = useFormat();
  return (
    <ScrollAcross label={t('start:plan.stages')}>
      <Table miw="32rem">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('start:plan.stage')}</Table.Th>
            <Table.Th>{t('start:dates.opens')}</Table.Th>
            <Table.Th>{t('start:dates.closes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {stages.map(({ name, opensAt, closesAt }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                {t(`common:stage.${name}`)}
              </Table.Th>
              <Table.Td>
                {opensAt === null
                  ? t(name === 'voting' ? 'start:plan.opensOnDay' : 'start:dates.opensAfter')
                  : moment(opensAt, zone)}
              </Table.Td>
              <Table.Td>{closesAt === null ? t('start:plan.withConference') : moment(closesAt, zone)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}

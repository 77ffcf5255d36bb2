import { Badge, Table, Text } from '@mantine/core';
import { IconBellOff, IconCheck, IconClock } from '@tabler/icons-react';
import { STAGES } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { Names } from '../../shared/reminders/names';
import type { PlanLine } from '../../shared/reminders/plan';
import { useKind } from '../../shared/reminders/use-kind';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

const SIGNS = {
  sent: { color: 'leaf', Icon: IconCheck },
  planned: { color: 'ink', Icon: IconClock },
  silenced: { color: 'gray', Icon: IconBellOff },
} as const;

/** The plan as a table: when, to whom, why, and whether it has gone out. */
export function PlanTable({ lines }: { lines: PlanLine[] }) {
  const { t } = useTranslation(['reminders', 'common']);
  const { moment } = useFormat();
  const { zone } = useYear();
  const kindIn = useKind();
  return (
    <ScrollAcross label={t('reminders:table')}>
      <Table withTableBorder striped miw={760} bg="var(--mantine-color-body)">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('reminders:column.at')}</Table.Th>
            <Table.Th>{t('reminders:column.to')}</Table.Th>
            <Table.Th>{t('reminders:column.why')}</Table.Th>
            <Table.Th>{t('reminders:column.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ at, to, units, stage: name, kind, deadline, state }) => {
            const stage = STAGES.find((one) => one === name);
            const { color, Icon } = SIGNS[state];
            const isReport = kind.startsWith('escalate:');
            return (
              <Table.Tr key={[at, name, kind, deadline, state].join(' ')}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{moment(at, zone)}</Table.Td>
                <Table.Td>
                  <Names of={to} />
                </Table.Td>
                <Table.Td>
                  <Text size="sm" fw={600}>
                    {stage ? t(`common:stage.${stage}`) : name}
                  </Text>
                  <Text size="sm" component="div">
                    {t('reminders:why', { kind: kindIn(kind), at: moment(deadline, zone) })}
                    {isReport && <Names of={units} />}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Badge color={color} miw="max-content" leftSection={<Icon size="0.9rem" aria-hidden />}>
                    {t(`reminders:state.${state}`)}
                  </Badge>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}

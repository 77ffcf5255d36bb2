import { Badge, Button, Table, Text } from '@mantine/core';
import { IconBriefcase, IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import type { ShownWorkday } from './queries';

interface Props {
  rows: readonly ShownWorkday[];
  /** Set for whoever may take back what the bloc has said. */
  remove?: (day: ShownWorkday) => void;
}

/** The days that are not what their day of the week says. */
export function DaysTable({ rows, remove }: Props) {
  const { t } = useTranslation('workdays');
  const { said, day } = useFormat();
  const { weekday } = useFormat();
  if (rows.length === 0) return <Text>{t('none')}</Text>;
  return (
    <ScrollAcross label={t('list')}>
      <Table miw="34rem">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('date')}</Table.Th>
            <Table.Th>{t('kind')}</Table.Th>
            <Table.Th>{t('name')}</Table.Th>
            <Table.Th>{t('by')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.date}>
              <Table.Th scope="row" fw={400}>
                {weekday(row.date)}, {day(`${row.date}T00:00:00.000Z`, 'UTC')}
              </Table.Th>
              <Table.Td>
                {row.kind === 'off' ? (
                  <Badge color="gray" leftSection={<IconCalendarOff size="0.9rem" aria-hidden />}>
                    {t('off')}
                  </Badge>
                ) : (
                  <Badge color="ink" leftSection={<IconBriefcase size="0.9rem" aria-hidden />}>
                    {t('working')}
                  </Badge>
                )}
              </Table.Td>
              <Table.Td>{said(row.name)}</Table.Td>
              <Table.Td>
                {row.own ? t('own') : t('delivered')}
                {row.own && remove && (
                  <Button
                    ml="xs"
                    size="compact-xs"
                    variant="subtle"
                    color="seal"
                    aria-label={t('removeOf', { name: said(row.name) })}
                    onClick={() => remove(row)}
                  >
                    {t('remove')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}

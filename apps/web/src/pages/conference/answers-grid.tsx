import { Badge, Table, Text } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { AnswerSign } from './answer-sign';
import type { Conference } from './queries';
import { STANDING_BODY, useAnswerer } from './use-answerer';

interface Props {
  dates: Conference['dates'];
  /** The date that serves best. */
  best: string | undefined;
}

/** Who can come when: a row for each who is asked, a column for each date. */
export function AnswersGrid({ dates, best }: Props) {
  const { t } = useTranslation('conference');
  const { moment, number } = useFormat();
  const { zone, members } = useYear();
  const nameOf = useAnswerer();
  const codes = members.map(({ unit }) => unit);
  return (
    <ScrollAcross label={t('poll.title')}>
      <Table withTableBorder verticalSpacing="xs" miw={360 + dates.length * 120} bg="var(--mantine-color-body)">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('poll.who')}</Table.Th>
            {dates.map(({ startsAt }) => (
              <Table.Th key={startsAt} style={{ verticalAlign: 'top' }}>
                {moment(startsAt, zone)}
                {startsAt === best && (
                  <Badge color="ink" leftSection={<IconStar size="0.9rem" aria-hidden />} display="table">
                    {t('advice.tag')}
                  </Badge>
                )}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...codes, STANDING_BODY].map((who) => (
            <Table.Tr key={who}>
              <Table.Th scope="row" fw={500}>
                {nameOf(who)}
              </Table.Th>
              {dates.map(({ startsAt, answers }) => (
                <Table.Td key={startsAt}>
                  <AnswerSign answer={answers[who]} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{t('poll.total')}</Table.Th>
            {dates.map(({ startsAt, answers }) => (
              <Table.Td key={startsAt}>
                <Text size="sm" fw={600}>
                  {t('poll.totalOf', {
                    can: number(codes.filter((unit) => answers[unit] === 'can').length),
                    ifNeeded: number(codes.filter((unit) => answers[unit] === 'ifNeeded').length),
                  })}
                </Text>
              </Table.Td>
            ))}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </ScrollAcross>
  );
}

import { Table, Text } from '@mantine/core';
import type { Criterion, Rules } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import { Section } from './section';

const sumOf = (criteria: readonly Criterion[]): number => criteria.reduce((sum, { max }) => sum + max, 0);

/** The scoring table: groups and criteria with their maxima, bonus and minus, and how the total comes about. */
export function ScoringSection({ rules: { scoring } }: { rules: Rules }) {
  const { t } = useTranslation('rules');
  const { said, points } = useFormat();
  const { groups, bonus, minus, indicators } = scoring;
  const scale = sumOf(groups.flatMap(({ criteria }) => criteria));
  const asked = ({ evidence, indicators: codes }: Criterion): string =>
    [
      ...(evidence === 'required' ? [t('scoring.evidence')] : []),
      ...codes.map((code) => {
        const indicator = indicators.find((one) => one.code === code);
        return t('scoring.rate', { name: indicator ? said(indicator.name) : code });
      }),
    ].join('; ');
  const lines = (criteria: readonly Criterion[]) =>
    criteria.map((criterion) => (
      <Table.Tr key={criterion.code}>
        <Table.Td>{criterion.code}</Table.Td>
        <Table.Td>{said(criterion.name)}</Table.Td>
        <Table.Td ta="right">{points(criterion.max)}</Table.Td>
        <Table.Td>{asked(criterion)}</Table.Td>
      </Table.Tr>
    ));
  const group = (code: string, name: string, max: string) => (
    <Table.Tr key={`group ${code}`}>
      <Table.Th scope="row">{code}</Table.Th>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Th ta="right">{max}</Table.Th>
      <Table.Td />
    </Table.Tr>
  );
  return (
    <Section title={t('scoring.title')}>
      <Text size="sm">{t('scoring.how', { scale: points(scale) })}</Text>
      <ScrollAcross label={t('scoring.title')}>
        <Table miw="36rem">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('scoring.code')}</Table.Th>
              <Table.Th>{t('scoring.criterion')}</Table.Th>
              <Table.Th ta="right">{t('scoring.max')}</Table.Th>
              <Table.Th>{t('scoring.asks')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {groups.flatMap(({ code, name, criteria }) => [
              group(code, said(name), points(sumOf(criteria))),
              ...lines(criteria),
            ])}
            {bonus.criteria.length > 0 && [
              group('+', t('scoring.bonus', { max: points(bonus.max) }), points(bonus.max)),
              ...lines(bonus.criteria),
            ]}
            {minus.criteria.length > 0 && [
              group('−', t('scoring.minus'), ''),
              ...minus.criteria.map(({ code, name, each, max, per }) => (
                <Table.Tr key={code}>
                  <Table.Td>{code}</Table.Td>
                  <Table.Td>{said(name)}</Table.Td>
                  <Table.Td ta="right">−{points(max)}</Table.Td>
                  <Table.Td>
                    {t(per === 'day' ? 'scoring.eachDay' : 'scoring.eachTime', { each: points(each) })}
                  </Table.Td>
                </Table.Tr>
              )),
            ]}
          </Table.Tbody>
        </Table>
      </ScrollAcross>
    </Section>
  );
}

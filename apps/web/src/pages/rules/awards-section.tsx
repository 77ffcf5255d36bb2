import { Table } from '@mantine/core';
import type { RuleSet } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import { Section } from './section';

/** What the year can end in for a unit, and who decides it: the bloc ranks and nominates, it never issues. */
export function AwardsSection({ bloc, rules }: RuleSet) {
  const { t } = useTranslation('rules');
  const { said } = useFormat();
  return (
    <Section title={t('awards.title')}>
      <ScrollAcross label={t('awards.title')}>
        <Table miw="36rem">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('awards.name')}</Table.Th>
              <Table.Th>{t('awards.kind')}</Table.Th>
              <Table.Th>{t('awards.issuedBy')}</Table.Th>
              <Table.Th>{t('awards.documents')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rules.awards.map(({ code, kind, name, issuedBy }) => {
              const body = bloc.issuingBodies.find((one) => one.code === issuedBy);
              return (
                <Table.Tr key={code}>
                  <Table.Th scope="row" fw={400}>
                    {said(name)} ({code})
                  </Table.Th>
                  <Table.Td>{t(`awards.kindIs.${kind}`)}</Table.Td>
                  <Table.Td>{body ? `${said(body.signerTitle)}, ${said(body.name)}` : issuedBy}</Table.Td>
                  <Table.Td>{body?.documentCode}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </ScrollAcross>
    </Section>
  );
}

import { Table } from '@mantine/core';
import type { Rules } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { DossierLine } from './dossier-line';
import { criteriaOf } from './lines';
import type { BoardRow } from './queries';
import type { Faults, VerificationForm } from './verification-form';

export interface FormProps {
  row: BoardRow;
  rules: Rules;
  form: VerificationForm;
  isOpen: boolean;
  onChange: (form: VerificationForm) => void;
}

interface Props extends FormProps {
  faults: Faults;
  criterion: string | undefined;
}

/** Every criterion of a dossier: self-score, each reviewer's score, how far they lie apart, what is verified. */
export function DossierLines({ row, rules, form, faults, isOpen, criterion, onChange }: Props) {
  const { t } = useTranslation('board');
  const { said } = useFormat();
  const { nameOf } = useYear();
  return (
    <ScrollAcross label={t('open.lines')}>
      <Table stickyHeader={false} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th miw="11rem">{t('open.criterion')}</Table.Th>
            <Table.Th ta="right">{t('open.self')}</Table.Th>
            {row.reviews.map(({ reviewer, approved }) => (
              <Table.Th key={reviewer} ta="right" miw="8rem">
                {said(nameOf(reviewer))}
                {!approved && ` (${t('open.unfinished')})`}
              </Table.Th>
            ))}
            <Table.Th ta="right">{t('open.spread')}</Table.Th>
            <Table.Th ta="right">{t(row.state === 'verified' ? 'open.verified' : 'open.wouldBe')}</Table.Th>
            {isOpen && <Table.Th miw="11rem">{t('override.open')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {criteriaOf(rules.scoring).map((one) => (
            <DossierLine
              key={one.code}
              criterion={one}
              isFirst={criterion === one.code}
              {...{ row, rules, form, faults, isOpen, onChange }}
            />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}

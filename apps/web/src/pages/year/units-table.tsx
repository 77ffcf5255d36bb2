import { Table, Text, ThemeIcon } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import type { Progress, UnitProgress } from '../../year/queries';
import { type Standing, standingOf } from '../../year/standing';
import { useYear } from '../../year/year-context';

const STAGES = ['registration', 'submission', 'conference', 'review'] as const;
const SIGNS = {
  done: { color: 'leaf', Icon: IconCheck },
  missing: { color: 'amber', Icon: IconAlertTriangle },
  none: { color: 'gray', Icon: IconMinus },
} as const;

/** Who is done and who is missing, a row for each unit and a column for each stage that asks something of it. */
export function UnitsTable({ progress }: { progress: Progress }) {
  const { t } = useTranslation(['year', 'common']);
  const { said } = useFormat();
  const { nameOf } = useYear();
  const stateOf = (name: (typeof STAGES)[number]) =>
    progress.stages.find((stage) => stage.name === name)?.state ?? 'pending';
  return (
    <ScrollAcross label={t('year:units.title')}>
      <Table withTableBorder striped miw={640} bg="var(--mantine-color-body)">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('year:units.unit')}</Table.Th>
            {STAGES.map((stage) => (
              <Table.Th key={stage}>{t(`common:stage.${stage}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {progress.units.map((unit) => (
            <Table.Tr key={unit.unit}>
              <Table.Th scope="row" fw={500}>
                {said(nameOf(unit.unit))}
              </Table.Th>
              {STAGES.map((stage) => (
                <Table.Td key={stage}>
                  <Cell stage={stage} unit={unit} standing={standingOf(stage, unit, stateOf(stage))} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}

interface CellProps {
  stage: (typeof STAGES)[number];
  unit: UnitProgress;
  standing: Standing;
}

function Cell({ stage, unit, standing }: CellProps) {
  const { t } = useTranslation('year');
  const { moment } = useFormat();
  const { zone } = useYear();
  const { color, Icon } = SIGNS[standing];
  const own = unit.deadlines[stage];
  const counts =
    stage === 'review' && unit.reviews.assigned > 0 ? ` ${unit.reviews.approved}/${unit.reviews.assigned}` : '';
  return (
    <>
      <Text size="sm" component="span" style={{ display: 'inline-flex', alignItems: 'center', gap: 6 }}>
        <ThemeIcon size="sm" variant="light" color={color} aria-hidden>
          <Icon size="0.85rem" />
        </ThemeIcon>
        {t(`units.standing.${standing}`)}
        {counts}
      </Text>
      {own !== undefined && (
        <Text size="xs" c="dimmed">
          {t('units.own', { at: moment(own, zone) })}
        </Text>
      )}
    </>
  );
}

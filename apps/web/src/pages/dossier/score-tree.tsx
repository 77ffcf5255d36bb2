import { Stack, Text, Title } from '@mantine/core';
import { type Criterion, type Lines as Scores, type Scoring, verifiedTotal } from '@thidua/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';

interface Props {
  scoring: Scoring;
  /** By which each group is added up. */
  scores: Scores;
  draw: (criterion: Criterion) => ReactNode;
}

/** The scoring table as a tree: its groups with their sums, in each its criteria, then the bonuses. */
export function ScoreTree({ scoring, scores, draw }: Props) {
  const { t } = useTranslation('dossier');
  const { said, points } = useFormat();
  const { groups, bonus } = verifiedTotal(scoring, scores, {});
  return (
    <>
      {scoring.groups.map(({ code, name, criteria }) => {
        const max = criteria.reduce((all, one) => all + one.max, 0);
        return (
          <Branch
            key={code}
            id={`group-${code}`}
            title={`${code}. ${said(name)}`}
            sum={t('totals.group', { sum: points(groups[code] ?? 0), max: points(max) })}
          >
            {criteria.map(draw)}
          </Branch>
        );
      })}
      {scoring.bonus.criteria.length > 0 && (
        <Branch
          id="group-bonus"
          title={t('bonus')}
          sum={t('totals.group', { sum: points(bonus), max: points(scoring.bonus.max) })}
          about={t('bonusAbout', { max: points(scoring.bonus.max) })}
        >
          {scoring.bonus.criteria.map(draw)}
        </Branch>
      )}
    </>
  );
}

interface BranchProps {
  id: string;
  title: string;
  sum: string;
  about?: string;
  children: ReactNode;
}

function Branch({ id, title, sum, about, children }: BranchProps) {
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} mb={4}>
        {title}{' '}
        <Text span c="dimmed" style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
          {sum}
        </Text>
      </Title>
      {about !== undefined && (
        <Text size="sm" c="dimmed" mb={4}>
          {about}
        </Text>
      )}
      <Stack gap="xs" component="ul" p={0} m={0}>
        {children}
      </Stack>
    </section>
  );
}

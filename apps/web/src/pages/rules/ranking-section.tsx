import { List, Text } from '@mantine/core';
import type { LadderStep, Rules } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { Facts } from './facts';
import { Section } from './section';

/** How places are given: by the total, then down the ladder; how many are nominated, and who cannot be. */
export function RankingSection({ rules: { ranking, scoring, awards } }: { rules: Rules }) {
  const { t } = useTranslation('rules');
  const { said, number } = useFormat();
  const step = (one: LadderStep): string => {
    if (one.step !== 'group') return t(`ranking.step.${one.step}`);
    const group = scoring.groups.find(({ code }) => code === one.group);
    return t('ranking.step.group', { code: one.group, name: group ? said(group.name) : '' });
  };
  return (
    <Section title={t('ranking.title')}>
      <Text size="sm">{t('ranking.ladder')}</Text>
      <List type="ordered" size="sm">
        <List.Item>{t('ranking.total')}</List.Item>
        {ranking.ties.map((one) => (
          <List.Item key={JSON.stringify(one)}>{step(one)}</List.Item>
        ))}
      </List>
      <Facts
        of={[
          ...ranking.quotas.map(({ award: code, nominees }) => {
            const award = awards.find((one) => one.code === code);
            return [
              award ? said(award.name) : code,
              t('ranking.nominees', { count: nominees, number: number(nominees) }),
            ] as const;
          }),
          [
            t('ranking.ineligible'),
            ranking.ineligible.length === 0
              ? t('ranking.nobody')
              : ranking.ineligible.map((why) => t(`ranking.why.${why}`)).join('; '),
          ],
        ]}
      />
      <Text size="sm" c="dimmed">
        {t('ranking.once')}
      </Text>
    </Section>
  );
}

import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

const ARTICLES = ['tasks', 'pledges', 'honesty', 'conference', 'together'] as const;

/** The pact of the year, written from its frozen rules: who signs it with whom, and what they promise each other. */
export function PactText() {
  const { t } = useTranslation('registration');
  const { said, points } = useFormat();
  const { year, bloc, members, rules } = useYear();
  if (rules === null) return null;
  const { groups } = rules.scoring;
  const maxOf = (criteria: readonly { max: number }[]): number => criteria.reduce((sum, { max }) => sum + max, 0);
  const scale = points(groups.reduce((sum, { criteria }) => sum + maxOf(criteria), 0));
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('pact.heading', { year, bloc: said(bloc.name) })}</Text>
      <Text size="sm">{t('pact.preamble', { year, count: members.length })}</Text>
      <ol style={{ margin: 0 }}>
        {ARTICLES.map((article) => (
          <Text key={article} component="li" size="sm" mb={4}>
            {t(`pact.article.${article}`, { scale })}
            {article === 'tasks' && (
              <ul>
                {groups.map(({ code, name, criteria }) => (
                  <li key={code}>{t('pact.group', { code, name: said(name), max: points(maxOf(criteria)) })}</li>
                ))}
              </ul>
            )}
          </Text>
        ))}
      </ol>
      <Text size="sm">{t('pact.end')}</Text>
    </Stack>
  );
}

import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

/** Whom the quotas take from the top of a ranking, award by award. */
export function Nominations({ nominations }: { nominations: Record<string, string[]> }) {
  const { t } = useTranslation('ranking');
  const { said } = useFormat();
  const { rules, nameOf } = useYear();
  const quotas = rules?.ranking.quotas ?? [];
  const awardName = (code: string) =>
    rules?.awards.find((award) => award.code === code)?.name ?? { vi: code, en: code };
  if (quotas.length === 0) return null;
  return (
    <section aria-labelledby="nominations">
      <Title order={2} id="nominations" mb={4}>
        {t('nominations.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('nominations.about')}
      </Text>
      <ul>
        {quotas.map(({ award, nominees }) => {
          const units = nominations[award] ?? [];
          const names = units.map((unit) => said(nameOf(unit))).join('; ');
          return (
            <li key={award}>
              {t('nominations.line', { award: said(awardName(award)), count: nominees })}{' '}
              <strong>{names === '' ? t('nominations.nobody') : names}</strong>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

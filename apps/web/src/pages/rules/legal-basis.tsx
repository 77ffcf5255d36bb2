import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Rules } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { Facts } from './facts';
import { Section } from './section';

/** Under which law the year stands, from where its rules come, and whether a lawyer has checked them. */
export function LegalBasis({ rules: { era, source, verified } }: { rules: Rules }) {
  const { t } = useTranslation('rules');
  return (
    <Section title={t('legal.title')}>
      {!verified && (
        <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={t('legal.unverified')}>
          <Text size="sm">{t('legal.unverifiedAbout')}</Text>
        </Alert>
      )}
      <Facts
        of={[
          [t('legal.law'), t(`legal.era.${era}`)],
          [t('legal.source'), source],
          [t('legal.checked'), t(verified ? 'legal.verified' : 'legal.unverified')],
        ]}
      />
    </Section>
  );
}

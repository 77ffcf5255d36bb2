import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Holder } from './queries';

/** Who holds a role; said in words where nobody does. */
export function Holders({ of }: { of: readonly Holder[] }) {
  const { t } = useTranslation('start');
  if (of.length === 0) {
    return (
      <Text size="sm" c="var(--mantine-color-error)">
        {t('people.nobody')}
      </Text>
    );
  }
  return of.map(({ name, invited }) => (
    <Text key={name} size="sm">
      {invited ? t('people.invited', { name }) : name}
    </Text>
  ));
}

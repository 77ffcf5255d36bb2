import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { namedTargets, titleName } from './pledge';
import type { Registration } from './queries';

/** What a unit has pledged: titles by their names, and its own targets. */
export function Pledged({ row: { titles, targets } }: { row: Registration }) {
  const { t } = useTranslation('registration');
  const { said } = useFormat();
  const { rules } = useYear();
  if (titles === null || rules === null) return null;
  const named = namedTargets(targets, rules);
  return (
    <Stack gap={2}>
      {titles.length === 0 && <Text size="sm">{t('noTitles')}</Text>}
      {titles.map((title) => (
        <Text key={title} size="sm">
          {said(titleName(title, rules))}
        </Text>
      ))}
      {named.map(({ name, text }) => (
        <Text key={name.vi} size="sm" c="dimmed">
          {t('target', { name: said(name), text })}
        </Text>
      ))}
    </Stack>
  );
}

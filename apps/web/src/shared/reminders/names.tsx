import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWhom } from '../../parts/use-whom';
import { useFormat } from '../../text/use-format';

const SHOWN_AT_ONCE = 3;

/** Some names as they are, many of them behind their number. */
export function Names({ of }: { of: string[] }) {
  const { t } = useTranslation('reminders');
  const { number, compare } = useFormat();
  const whom = useWhom();
  const names = of.map(whom).toSorted(compare).join(', ');
  if (of.length <= SHOWN_AT_ONCE) return <Text size="sm">{names}</Text>;
  return (
    <details>
      <summary>{t('units', { number: number(of.length) })}</summary>
      <Text size="sm">{names}</Text>
    </details>
  );
}

import { Group, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Props {
  names: readonly string[];
  /** What a line is called. */
  lineOf: (name: string) => string;
}

/** Says that somebody else writes here too, and which lines now hold what they wrote. */
export function Taken({ names, lineOf }: Props) {
  const { t } = useTranslation('writing');
  return (
    <div role="status">
      {names.length > 0 && (
        <Group gap={6} wrap="nowrap" align="flex-start">
          <IconUsers size="1rem" aria-hidden style={{ flexShrink: 0 }} />
          <Text size="sm" lineClamp={2}>
            {t('taken', { lines: names.map(lineOf).join('; ') })}
          </Text>
        </Group>
      )}
    </div>
  );
}

import { Text, ThemeIcon } from '@mantine/core';
import { IconCheck, IconHelp, IconMinus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DateAnswer } from './queries';

const SIGNS = {
  can: { color: 'leaf', Icon: IconCheck },
  ifNeeded: { color: 'amber', Icon: IconHelp },
  cannot: { color: 'seal', Icon: IconX },
  none: { color: 'gray', Icon: IconMinus },
} as const;

/** An answer by a sign and a word. */
export function AnswerSign({ answer = 'none' }: { answer: DateAnswer | 'none' | undefined }) {
  const { t } = useTranslation('conference');
  const { color, Icon } = SIGNS[answer];
  return (
    <Text size="sm" component="span" style={{ display: 'inline-flex', alignItems: 'center', gap: 6 }}>
      <ThemeIcon size="sm" variant="light" color={color} aria-hidden>
        <Icon size="0.85rem" />
      </ThemeIcon>
      {t(`poll.answer.${answer}`)}
    </Text>
  );
}

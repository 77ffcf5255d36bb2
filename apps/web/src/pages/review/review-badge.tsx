import { Badge } from '@mantine/core';
import { IconArrowBack, IconCheck, IconHandStop, IconLock, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReviewState } from './queue';

const LOOK = {
  todo: { color: 'ink', Sign: IconPencil },
  notIn: { color: 'gray', Sign: IconArrowBack },
  done: { color: 'leaf', Sign: IconCheck },
  conflict: { color: 'amber', Sign: IconHandStop },
  decided: { color: 'gray', Sign: IconLock },
} as const;

/** Where one review stands, by a sign and a word. */
export function ReviewBadge({ state }: { state: ReviewState }) {
  const { t } = useTranslation('review');
  const { color, Sign } = LOOK[state];
  return (
    <Badge color={color} miw="max-content" leftSection={<Sign size="0.9rem" aria-hidden />}>
      {t(`state.${state}`)}
    </Badge>
  );
}

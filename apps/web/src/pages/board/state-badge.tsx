import { Badge } from '@mantine/core';
import { IconArrowBack, IconCheck, IconHourglassLow, IconLock, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BoardRow } from './queries';

const LOOK = {
  none: { color: 'gray', Sign: IconLock },
  draft: { color: 'gray', Sign: IconPencil },
  submitted: { color: 'ink', Sign: IconHourglassLow },
  returned: { color: 'amber', Sign: IconArrowBack },
  verified: { color: 'leaf', Sign: IconCheck },
  lapsed: { color: 'seal', Sign: IconLock },
  notVerified: { color: 'seal', Sign: IconLock },
} as const;

/** Where a dossier stands, by a sign and a word. */
export function StateBadge({ state }: { state: BoardRow['state'] }) {
  const { t } = useTranslation('board');
  const { color, Sign } = LOOK[state ?? 'none'];
  return (
    <Badge color={color} miw="max-content" leftSection={<Sign size="0.9rem" aria-hidden />}>
      {t(`state.${state ?? 'none'}`)}
    </Badge>
  );
}

import { Badge } from '@mantine/core';
import {
  IconArrowBackUp,
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconPencil,
  IconSend,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from './queries';

const SIGNS: Record<Dossier['state'], { color: string; Icon: TablerIcon }> = {
  draft: { color: 'gray', Icon: IconPencil },
  submitted: { color: 'ink', Icon: IconSend },
  returned: { color: 'amber', Icon: IconArrowBackUp },
  verified: { color: 'leaf', Icon: IconCircleCheck },
  lapsed: { color: 'seal', Icon: IconBan },
  notVerified: { color: 'seal', Icon: IconCircleX },
};

/** Where a dossier stands, in a word and a sign. */
export function StateBadge({ state }: { state: Dossier['state'] }) {
  const { t } = useTranslation('dossier');
  const { color, Icon } = SIGNS[state];
  return (
    <Badge color={color} miw="max-content" leftSection={<Icon size="0.9rem" aria-hidden />}>
      {t(`state.${state}`)}
    </Badge>
  );
}

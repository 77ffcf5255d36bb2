import { IconArrowBackUp, IconBan, IconCircleCheck, IconCircleX, IconPencil, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Sign, SignBadge } from '../../parts/sign-badge';
import type { Dossier } from './queries';

/** The signs of a dossier's states, on every page that shows them. */
export const DOSSIER_SIGNS: Record<Dossier['state'], Sign> = {
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
  return <SignBadge sign={DOSSIER_SIGNS[state]} word={t(`state.${state}`)} />;
}

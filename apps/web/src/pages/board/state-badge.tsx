import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SignBadge } from '../../parts/sign-badge';
import { DOSSIER_SIGNS } from '../../shared/dossiers/state-badge';
import type { BoardRow } from './queries';

const NO_DOSSIER = { color: 'gray', Icon: IconLock };

/** Where a dossier stands, as who decides on it says it. */
export function StateBadge({ state }: { state: BoardRow['state'] }) {
  const { t } = useTranslation('board');
  const sign = state === null ? NO_DOSSIER : DOSSIER_SIGNS[state];
  return <SignBadge sign={sign} word={t(`state.${state ?? 'none'}`)} />;
}

import { IconAlertTriangle, IconCheck, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SignBadge } from '../../parts/sign-badge';
import type { Registration } from './queries';
import { standingOf } from './standing';

const SIGNS = {
  missing: { color: 'amber', Icon: IconAlertTriangle },
  registered: { color: 'ink', Icon: IconPencil },
  signed: { color: 'leaf', Icon: IconCheck },
} as const;

/** Where a unit stands: in a word, by a sign, and by a colour. */
export function StandingBadge({ row }: { row: Registration }) {
  const { t } = useTranslation('registration');
  const standing = standingOf(row);
  return <SignBadge sign={SIGNS[standing]} word={t(`standing.${standing}`)} />;
}

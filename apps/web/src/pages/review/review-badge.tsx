import { IconArrowBack, IconCheck, IconHandStop, IconLock, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SignBadge } from '../../parts/sign-badge';
import type { ReviewState } from './queue';

const SIGNS = {
  todo: { color: 'ink', Icon: IconPencil },
  notIn: { color: 'gray', Icon: IconArrowBack },
  done: { color: 'leaf', Icon: IconCheck },
  conflict: { color: 'amber', Icon: IconHandStop },
  decided: { color: 'gray', Icon: IconLock },
} as const;

/** Where one review stands, by a sign and a word. */
export function ReviewBadge({ state }: { state: ReviewState }) {
  const { t } = useTranslation('review');
  return <SignBadge sign={SIGNS[state]} word={t(`state.${state}`)} />;
}

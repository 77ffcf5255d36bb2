import { IconAlertTriangle, IconCheck, IconCircleDashed, IconCircleMinus, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SignBadge } from '../../parts/sign-badge';
import type { Contest } from './queries';

const SIGNS = {
  pending: { color: 'gray', Icon: IconCircleDashed },
  open: { color: 'ink', Icon: IconPlayerPlay },
  elected: { color: 'leaf', Icon: IconCheck },
  passed: { color: 'leaf', Icon: IconCheck },
  settled: { color: 'leaf', Icon: IconCheck },
  empty: { color: 'gray', Icon: IconCircleMinus },
  deadlock: { color: 'seal', Icon: IconAlertTriangle },
} as const;

export function StatusBadge({ status }: { status: Contest['status'] }) {
  const { t } = useTranslation('voting');
  return <SignBadge sign={SIGNS[status]} word={t(`status.${status}`)} />;
}

import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCircleDashed, IconCircleMinus, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
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
  const { color, Icon } = SIGNS[status];
  return (
    <Badge color={color} leftSection={<Icon size="0.9rem" aria-hidden />}>
      {t(`status.${status}`)}
    </Badge>
  );
}

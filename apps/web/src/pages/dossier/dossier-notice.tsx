import { Alert, Text } from '@mantine/core';
import {
  IconArrowBackUp,
  IconBan,
  IconCircleCheck,
  IconClockX,
  IconHourglass,
  IconLock,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../shared/dossiers/queries';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { EditWindow } from './window';

/** Its place on the page, to be brought before who was writing when the dossier closed. */
export const NOTICE = 'notice';

interface Props {
  dossier: Dossier;
  window: EditWindow;
  /** When the stage opens; null where that is after the stage before. */
  opensAt: string | null;
  canWithdraw: boolean;
  /** Of the days that count as late now. */
  lateMinus: string;
}

interface Notice {
  color: string;
  Icon: TablerIcon;
  title: string;
  lines: (string | null)[];
}

function useNotice({ dossier, window, opensAt, canWithdraw, lateMinus }: Props): Notice | null {
  const { t } = useTranslation('dossier');
  const { moment, decimal } = useFormat();
  const { zone, state: year } = useYear();
  const { state, deadline, returnReason, revisionDueAt, submittedAt, verifiedAt, total, gapReason } = dossier;
  const at = (instant: string | null): string => (instant === null ? '' : moment(instant, zone));
  if (state === 'verified') {
    const lines = [
      verifiedAt && t('notice.verifiedAt', { at: at(verifiedAt) }),
      gapReason && t('notice.gapReason', { reason: gapReason }),
    ];
    return {
      color: 'leaf',
      Icon: IconCircleCheck,
      title: t('notice.verified', { total: decimal(total ?? '') }),
      lines,
    };
  }
  if (state === 'lapsed' || state === 'notVerified') {
    return { color: 'seal', Icon: IconBan, title: t(`notice.${state}`), lines: [t(`notice.${state}About`)] };
  }
  if (state === 'submitted') {
    const title = t('notice.submitted', { at: at(submittedAt) });
    const line = canWithdraw ? t('notice.submittedCanWithdraw', { at: at(deadline) }) : t('notice.submittedSealed');
    return { color: 'leaf', Icon: IconLock, title, lines: [line] };
  }
  if (window.is === 'closed') {
    const title = t(year === 'running' ? 'notice.closed' : 'notice.yearOver');
    return { color: 'seal', Icon: IconLock, title, lines: [returnReason, t('notice.closedAbout')] };
  }
  if (state === 'returned') {
    const lines = [returnReason, t('notice.returnedUntil', { at: at(revisionDueAt) })];
    return { color: 'amber', Icon: IconArrowBackUp, title: t('notice.returned'), lines };
  }
  if (window.is === 'notYet') {
    const line = opensAt === null ? t('notice.opensLater') : t('notice.opensAt', { at: at(opensAt) });
    return { color: 'gray', Icon: IconHourglass, title: t('notice.notYet'), lines: [line] };
  }
  if (window.is === 'late') {
    const lines = [
      t('notice.lateUntil', { at: at(window.until), count: window.lateDays }),
      t('notice.lateMinus', { points: lateMinus }),
    ];
    return { color: 'seal', Icon: IconClockX, title: t('notice.late'), lines };
  }
  return null;
}

/** What is to be known of a dossier before anything else: returned and why, late, sealed, verified, over. */
export function DossierNotice(props: Props) {
  const notice = useNotice(props);
  if (!notice) return null;
  const { color, Icon, title, lines } = notice;
  return (
    <Alert id={NOTICE} tabIndex={-1} role="status" color={color} icon={<Icon aria-hidden />} title={title} mb="md">
      {lines
        .filter((line): line is string => line !== null)
        .map((line) => (
          <Text key={line} size="sm" style={{ whiteSpace: 'pre-wrap' }}>
            {line}
          </Text>
        ))}
    </Alert>
  );
}

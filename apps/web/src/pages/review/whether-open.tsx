import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../shared/dossiers/queries';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { ReadScores } from './queries';

/** Why nothing can be scored now; null where it can. */
export type Closed = 'pending' | 'closed' | 'conflict' | Exclude<Dossier['state'], 'submitted'> | null;

export function closedBy(stage: 'pending' | 'open' | 'closed', state: Dossier['state'], hasConflict: boolean): Closed {
  if (state === 'verified' || state === 'lapsed' || state === 'notVerified') return state;
  if (hasConflict) return 'conflict';
  if (stage !== 'open') return stage;
  return state === 'submitted' ? null : state;
}

interface Props {
  closed: Closed;
  dossier: Dossier;
  read: ReadScores;
  /** Whether the reader has begun to change what they had completed. */
  changing: boolean;
  onChange?: () => void;
}

/** Says why the scores are only to be looked at, or that the review is complete, and how to change it still. */
export function WhetherOpen({ closed, dossier, read, changing, onChange }: Props) {
  const { t } = useTranslation('scoring');
  const { moment } = useFormat();
  const { zone } = useYear();
  if (closed !== null) {
    return (
      <Alert
        color="gray"
        icon={<IconInfoCircle aria-hidden />}
        title={t(`why.${closed}`, dueOf(dossier, moment, zone))}
      >
        {closed === 'returned' && dossier.returnReason && (
          <Text size="sm">{t('why.returnReason', { reason: dossier.returnReason })}</Text>
        )}
        {read.approvedAt && <Text size="sm">{t('why.approved', { at: moment(read.approvedAt, zone) })}</Text>}
      </Alert>
    );
  }
  if (read.approvedAt === null) return null;
  return (
    <Alert
      color="leaf"
      icon={<IconCheck aria-hidden />}
      title={t('why.approved', { at: moment(read.approvedAt, zone) })}
    >
      <Stack gap="xs" align="flex-start">
        {changing && <Text size="sm">{t('changing')}</Text>}
        {!changing && (
          <Button variant="default" size="xs" onClick={onChange}>
            {t('change')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

const dueOf = ({ revisionDueAt }: Dossier, moment: (at: string, zone: string) => string, zone: string) => ({
  at: revisionDueAt === null ? '' : moment(revisionDueAt, zone),
});

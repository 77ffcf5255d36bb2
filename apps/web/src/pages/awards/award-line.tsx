import { Anchor, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconBan, IconCheck, IconDownload, IconHourglassLow, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fileAddress } from '../../parts/file-content';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { Award } from './queries';
import { useNames } from './use-names';

const SIGNS = {
  pending: { color: 'amber', Icon: IconHourglassLow },
  issued: { color: 'leaf', Icon: IconCheck },
  refused: { color: 'gray', Icon: IconX },
  revoked: { color: 'seal', Icon: IconBan },
} as const;

interface Props {
  award: Award;
  onRefuse: (award: Award) => void;
  onRevoke: (award: Award) => void;
}

/** One award of one unit: where it stands, by which decision, its papers, and what the deciding body may do with it. */
export function AwardLine({ award, onRefuse, onRevoke }: Props) {
  const { t } = useTranslation('awards');
  const { moment } = useFormat();
  const { zone, mayAtBody } = useYear();
  const names = useNames();
  const { color, Icon } = SIGNS[award.state];
  const papers = [
    { file: award.decisionFile, label: t('papers.decision') },
    { file: award.certificateFile, label: t('papers.certificate') },
  ];
  return (
    <Paper component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} style={{ flex: '1 1 16rem' }}>
          <Group gap="xs">
            <Text fw={600}>{names.unit(award.unit)}</Text>
            <Badge color={color} leftSection={<Icon size="0.9rem" aria-hidden />}>
              {t(`state.${award.state}`)}
            </Badge>
          </Group>
          <Text size="sm">{names.award(award.award)}</Text>
          {award.state === 'pending' ? (
            <Text size="sm" c="dimmed">
              {t('nominatedAt', { at: moment(award.nominatedAt, zone) })}
            </Text>
          ) : (
            <Decided award={award} />
          )}
          <Group gap="md">
            {papers.map(
              ({ file, label }) =>
                file !== null && (
                  <Anchor key={label} href={fileAddress(file)} download size="sm">
                    <IconDownload size="1rem" aria-hidden style={{ verticalAlign: 'text-bottom' }} /> {label}
                  </Anchor>
                ),
            )}
          </Group>
        </Stack>
        <Group gap="xs">
          {award.state === 'pending' && mayAtBody('refuse', award.body) && (
            <Button size="xs" variant="default" onClick={() => onRefuse(award)}>
              {t('refuse.open')}
            </Button>
          )}
          {award.state === 'issued' && mayAtBody('revoke', award.body) && (
            <Button size="xs" variant="subtle" color="seal" onClick={() => onRevoke(award)}>
              {t('revoke.open')}
            </Button>
          )}
        </Group>
      </Group>
    </Paper>
  );
}

/** The decision with number, date and signer; the number in the register; the reason of a refusal or a revocation. */
function Decided({ award }: { award: Award }) {
  const { t } = useTranslation('awards');
  const { said, day } = useFormat();
  const { decision, decisionDate, signerName, signerTitle, certificateNumber, revocation, revocationDate, reason } =
    award;
  const date = (written: string | null): string => (written === null ? '' : day(`${written}T00:00:00.000Z`, 'UTC'));
  const signer = [signerTitle && said(signerTitle), signerName].filter(Boolean).join(' ');
  return (
    <>
      {decision !== null && (
        <Text size="sm">
          {t('decided', { number: decision, date: date(decisionDate) })}
          {signer !== '' && ` · ${t('signedBy', { signer })}`}
          {certificateNumber !== null && ` · ${t('inRegister', { number: certificateNumber })}`}
        </Text>
      )}
      {revocation !== null && (
        <Text size="sm">{t('revokedBy', { number: revocation, date: date(revocationDate) })}</Text>
      )}
      {reason !== null && <Text size="sm">{t('because', { reason })}</Text>}
    </>
  );
}

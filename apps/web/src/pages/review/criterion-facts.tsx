import { Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type Criterion, parseScore, type Scoring } from '@thidua/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceFiles } from '../../parts/evidence-files';
import type { Dossier, DossierDraft } from '../../shared/dossiers/queries';
import { useFormat } from '../../text/use-format';

interface Props {
  criterion: Criterion;
  scoring: Scoring;
  dossier: Dossier;
  previous: DossierDraft | undefined;
}

/** What a unit says and shows under a criterion, and what it said the time before. */
export function CriterionFacts({ criterion: { code, evidence, indicators }, scoring, dossier, previous }: Props) {
  const { t } = useTranslation('scoring');
  const { said, points, number, decimal } = useFormat();
  const { submitted } = dossier;
  const files = dossier.evidence.filter((file) => file.criterion === code);
  const counts = dossier.indicators.filter((one) => indicators.includes(one.code));
  const shown = (score: string | undefined) => points(parseScore(score ?? '0') ?? 0);
  const remark = submitted?.remarks[code];
  const before = previous?.remarks[code];
  return (
    <Stack gap={6}>
      <Group gap="lg">
        <Fact name={t('self')}>
          <Text fw={600}>{shown(submitted?.self[code])}</Text>
        </Fact>
        {previous && (
          <Fact name={t('previous')}>
            <Text>{shown(previous.self[code])}</Text>
          </Fact>
        )}
      </Group>
      <Fact name={t('remark')}>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {remark ?? t('noRemark')}
        </Text>
      </Fact>
      {before !== undefined && before !== remark && (
        <Fact name={t('previousRemark')}>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {before}
          </Text>
        </Fact>
      )}
      {counts.length > 0 && (
        <Fact name={t('counts')}>
          {counts.map((count) => {
            const indicator = scoring.indicators.find((one) => one.code === count.code);
            return (
              <div key={count.code}>
                <Text size="sm">
                  {t('count', {
                    name: indicator ? said(indicator.name) : count.code,
                    met: number(count.met),
                    of: number(count.of),
                    computed: shown(count.computed),
                  })}
                </Text>
                {count.flagged && <Warning>{t('stated', { stated: decimal(count.stated ?? '') })}</Warning>}
              </div>
            );
          })}
        </Fact>
      )}
      <Fact name={t('evidence')}>
        <EvidenceFiles files={files} />
        {files.length === 0 && evidence === 'required' && <Warning>{t('evidenceMissing')}</Warning>}
        {files.length === 0 && evidence !== 'required' && <Text size="sm">{t('noEvidence')}</Text>}
      </Fact>
    </Stack>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      {children}
    </div>
  );
}

function Warning({ children }: { children: ReactNode }) {
  return (
    <Text size="sm" fw={600}>
      <IconAlertTriangle size="0.9rem" aria-hidden style={{ verticalAlign: '-0.1em' }} /> {children}
    </Text>
  );
}

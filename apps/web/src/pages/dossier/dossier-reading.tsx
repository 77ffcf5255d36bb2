import { Group, Paper, Stack, Text } from '@mantine/core';
import { type Criterion, parseScore, type Rules } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { type EvidenceFile, EvidenceFiles } from '../../parts/evidence-files';
import type { Dossier, DossierDraft } from '../../shared/dossiers/queries';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { byCriterion } from './by-criterion';
import { RateNote } from './claim-line';
import { rateOf } from './lines';
import { MinusPart } from './minus-part';
import { ScoreTree } from './score-tree';
import { Totals } from './totals';

interface Props {
  dossier: Dossier;
  /** What was handed in; or what was saved, where nothing was. */
  content: DossierDraft;
  rules: Rules;
}

/** A dossier to be read: what was handed in, its files, and beside each self-score the scores that the reader may see. */
export function DossierReading({ dossier, content, rules }: Props) {
  const { t } = useTranslation('dossier');
  const scores = Object.fromEntries(Object.entries(content.self).map(([code, text]) => [code, parseScore(text) ?? 0]));
  const times = Object.fromEntries(dossier.minusEntries.map((entry) => [entry.code, entry.times]));
  const files = byCriterion(dossier.evidence);
  const given = byCriterion(dossier.scores.filter(({ kind }) => kind !== 'self'));
  return (
    <Stack gap="lg">
      <Paper withBorder p="sm">
        <Totals scores={scores} lateDays={dossier.lateDays} minusTimes={times} />
      </Paper>
      <ScoreTree
        scoring={rules.scoring}
        scores={scores}
        draw={(criterion) => (
          <ReadLine
            key={criterion.code}
            criterion={criterion}
            rules={rules}
            content={content}
            files={files(criterion.code)}
            given={given(criterion.code)}
          />
        )}
      />
      <MinusPart rules={rules} lateDays={dossier.lateDays} times={times} />
      {content.notes !== '' && (
        <div>
          <Text fw={600}>{t('notes')}</Text>
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{content.notes}</Text>
        </div>
      )}
    </Stack>
  );
}

interface LineProps {
  criterion: Criterion;
  rules: Rules;
  content: DossierDraft;
  files: readonly EvidenceFile[];
  given: readonly Dossier['scores'][number][];
}

function ReadLine({ criterion: { code, name, max, indicators }, rules, content, files, given }: LineProps) {
  const { t } = useTranslation('dossier');
  const { said, points, decimal } = useFormat();
  const isBonus = rules.scoring.bonus.criteria.some((one) => one.code === code);
  const self = content.self[code];
  const remark = content.remarks[code];
  return (
    <Paper component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
      <Stack gap={6}>
        <Group justify="space-between" gap="sm" align="flex-start">
          <Text fw={500} style={{ flex: '1 1 14rem' }}>
            {`${code} ${said(name)}`}
          </Text>
          <Text style={{ fontVariantNumeric: 'tabular-nums' }}>
            {self === undefined ? t(isBonus ? 'criterion.notClaimed' : 'criterion.notScored') : decimal(self)}{' '}
            <Text span size="sm" c="dimmed">
              {t('totals.of', { scale: points(max) })}
            </Text>
          </Text>
        </Group>
        {given.map((score) => (
          <GivenScore key={`${score.kind} ${score.reviewer}`} score={score} />
        ))}
        {rules.scoring.indicators
          .filter((indicator) => indicators.includes(indicator.code))
          .map((indicator) => (
            <ReadClaim key={indicator.code} name={said(indicator.name)} claim={content.indicators[indicator.code]} />
          ))}
        {remark !== undefined && (
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {remark}
          </Text>
        )}
        <EvidenceFiles files={files} />
      </Stack>
    </Paper>
  );
}

function ReadClaim({ name, claim }: { name: string; claim: DossierDraft['indicators'][string] | undefined }) {
  const { t } = useTranslation('dossier');
  const { number, decimal } = useFormat();
  if (!claim) return null;
  return (
    <div>
      <Text size="sm">
        {t('claim.read', { name, met: number(claim.met), of: number(claim.of), stated: decimal(claim.stated) })}
      </Text>
      <RateNote rate={rateOf(claim)} />
    </div>
  );
}

function GivenScore({ score: { kind, reviewer, score, reason } }: { score: Dossier['scores'][number] }) {
  const { t } = useTranslation('dossier');
  const { said, decimal } = useFormat();
  const { nameOf } = useYear();
  if (kind === 'self') return null;
  const who = reviewer === null ? '' : ` (${said(nameOf(reviewer))})`;
  return (
    <Text size="sm">
      {`${t(`criterion.${kind}`)}${who}: ${decimal(score)}`}
      {reason !== null && `. ${reason}`}
    </Text>
  );
}

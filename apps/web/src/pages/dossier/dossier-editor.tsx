import { Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { minusTimesWith, type Rules, selfTotal, verifiedTotal } from '@thidua/domain';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceFile } from '../../parts/evidence-files';
import { focusOn } from '../../parts/focus-on';
import { ProblemNote } from '../../parts/problem-note';
import type { Dossier } from '../../shared/dossiers/queries';
import { useFormat } from '../../text/use-format';
import { Clashes } from '../../writing/clashes';
import { SaveStatus } from '../../writing/save-status';
import { Taken } from '../../writing/taken';
import { useYear } from '../../year/year-context';
import { byCriterion } from './by-criterion';
import { CriterionLine } from './criterion-line';
import { nameOf, scoresOf } from './lines';
import { MinusPart } from './minus-part';
import { missingIn } from './missing';
import { MissingList } from './missing-list';
import { RemoveFile } from './remove-file';
import classes from './save-bar.module.css';
import { ScoreTree } from './score-tree';
import { SUBMIT, SubmitDialog } from './submit-dialog';
import { Totals } from './totals';
import type { WrittenDraft } from './use-draft';
import { useFieldFaults } from './use-field-faults';
import { useNames } from './use-names';
import { useUploads } from './use-uploads';

interface Props {
  dossier: Dossier;
  rules: Rules;
  draft: WrittenDraft;
  lateDays: number;
}

/** A dossier while its unit writes it. */
export function DossierEditor({ dossier, rules, draft, lateDays }: Props) {
  const { t } = useTranslation('dossier');
  const { bytes } = useFormat();
  const { cycle, may } = useYear();
  const { unit, evidence } = dossier;
  const { scoring, submission } = rules;
  const { lines, faults, held, write } = draft;
  const { lineOf } = useNames();
  const [submitting, setSubmitting] = useState(false);
  const uploads = useUploads(cycle, unit);
  const errors = useFieldFaults(draft);
  const [removing, setRemoving] = useState<EvidenceFile | null>(null);
  const { add, cancel, again } = uploads;
  const fileActs = useMemo(() => ({ add, cancel, again, remove: setRemoving }), [add, cancel, again]);
  const scores = useMemo(() => scoresOf(lines, scoring), [lines, scoring]);
  const missing = useMemo(
    () =>
      missingIn(
        scoring,
        lines,
        faults,
        evidence.map(({ criterion }) => criterion),
      ),
    [scoring, lines, faults, evidence],
  );
  const files = useMemo(() => byCriterion(evidence), [evidence]);
  const onTheirWay = useMemo(() => byCriterion(uploads.list), [uploads.list]);
  const days = dossier.firstSubmittedAt === null ? lateDays : dossier.lateDays;
  const times = Object.fromEntries(dossier.minusEntries.map((entry) => [entry.code, entry.times]));
  const notes = nameOf('notes');
  const isHalf = held.some((name) => faults[name] === undefined);
  return (
    <Stack gap="lg" className={classes.editor ?? ''}>
      <Paper withBorder p="sm" className={classes.bar ?? ''}>
        <Group justify="space-between" gap="xs">
          <Stack gap={2}>
            <Totals scores={scores} lateDays={days} minusTimes={times} />
            <SaveStatus writing={draft} waits={isHalf ? t('claim.half', { count: held.length }) : undefined} />
            <Taken names={draft.taken} lineOf={lineOf} />
          </Stack>
          {may('submit', unit) && (
            <Button id={SUBMIT} onClick={() => setSubmitting(true)}>
              {t('submit.open')}
            </Button>
          )}
        </Group>
      </Paper>
      {draft.trouble && !draft.trouble.isOutcomeUnknown && <ProblemNote error={draft.trouble} />}
      <Clashes writing={draft} lineOf={lineOf} />
      <Paper component="section" withBorder p="sm" aria-labelledby="missing">
        <Title order={2} id="missing" mb={4}>
          {t('missing.title')}
        </Title>
        <MissingList missing={missing} onGo={focusOn} folded />
        {!may('submit', unit) && (
          <Text size="sm" c="dimmed" mt={4}>
            {t('submit.byLeader')}
          </Text>
        )}
      </Paper>
      <Text size="sm" c="dimmed">
        {t('files.limits', {
          types: submission.evidence.types.join(', '),
          size: bytes(submission.evidence.maxBytes),
          count: evidence.length,
          max: submission.evidence.maxFiles,
        })}
      </Text>
      <ScoreTree
        scoring={scoring}
        scores={scores}
        draw={(criterion) => (
          <CriterionLine
            key={criterion.code}
            criterion={criterion}
            rules={rules}
            lines={lines}
            errors={errors}
            files={files(criterion.code)}
            uploads={onTheirWay(criterion.code)}
            fileActs={fileActs}
            onWrite={write}
          />
        )}
      />
      <MinusPart rules={rules} lateDays={days} times={times} />
      <Textarea
        id={notes}
        label={t('notes')}
        description={t('notesHelp')}
        autosize
        minRows={2}
        maxLength={20_000}
        value={lines[notes] ?? ''}
        error={errors[notes]}
        onChange={({ currentTarget }) => write(notes, currentTarget.value)}
      />
      <RemoveFile unit={unit} file={removing} onClose={() => setRemoving(null)} />
      <SubmitDialog
        unit={unit}
        opened={submitting}
        onClose={() => setSubmitting(false)}
        missing={missing}
        isSaved={draft.unsent.length === 0 && !draft.sending && uploads.list.every(({ state }) => state === 'failed')}
        selfTotal={selfTotal(scoring, scores)}
        files={evidence.length}
        lateDays={days}
        minus={verifiedTotal(scoring, {}, minusTimesWith(submission.late, days, {})).minus}
      />
    </Stack>
  );
}

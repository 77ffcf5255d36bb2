import { Group, Progress, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { parseScore, type Rules } from '@thidua/domain';
import { Fragment, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../parts/problem-note';
import type { Dossier, DossierDraft } from '../../shared/dossiers/queries';
import { faultOf, nameOf, partsOf, scoresOf, sectionsOf } from '../../shared/dossiers/scores';
import { useFormat } from '../../text/use-format';
import { Clashes } from '../../writing/clashes';
import { SaveStatus } from '../../writing/save-status';
import { Taken } from '../../writing/taken';
import { UnsentLines } from '../../writing/unsent-lines';
import { CriterionCard } from './criterion-card';
import { Finish } from './finish';
import { OneByOne } from './one-by-one';
import type { ReadScores, Review } from './queries';
import type { QueuedReview } from './queue';
import { useScores } from './use-scores';
import { closedBy, WhetherOpen } from './whether-open';

interface Props {
  review: Review;
  hasConflict: boolean;
  rules: Rules;
  stage: { state: 'pending' | 'open' | 'closed' };
  dossier: Dossier;
  /** The revision before the one that is in, if there was one. */
  previous: DossierDraft | undefined;
  read: ReadScores;
  queue: readonly QueuedReview[];
}

/** The scores of one reviewer: one criterion after the other or the whole table, saved while written, then completed. */
export function ScoreSheet({ review, hasConflict, rules, stage, dossier, previous, read, queue }: Props) {
  const { t } = useTranslation('scoring');
  const { said } = useFormat();
  const { scoring } = rules;
  const [view, setView] = useState<'one' | 'all'>('one');
  const [changing, setChanging] = useState(false);
  const closed = closedBy(stage.state, dossier.state, hasConflict);
  const isOpen = closed === null && (read.approvedAt === null || changing);
  const written = useScores({ review, scoring, read, isOpen });
  // what the server does not have is shown among the scores only while it can still be sent
  const lines = isOpen ? written.lines : written.saved;
  const self = dossier.submitted?.self ?? {};
  const sections = sectionsOf(
    scoring,
    Object.fromEntries(Object.entries(self).map(([code, score]) => [code, parseScore(score) ?? 0])),
  );
  const criteria = sections.flatMap((section) => section.criteria);
  const scores = scoresOf(scoring, lines);
  const missing = criteria.map(({ code }) => code).filter((code) => scores[code] === undefined);
  const [shown, setShown] = useState(() => missing[0] ?? criteria[0]?.code ?? '');
  const finish = useRef<HTMLButtonElement>(null);
  const isWrong = (code: string): boolean => faultOf(scoring, code, lines[nameOf('score', code)]) !== undefined;
  const lineOf = (name: string): string => t(`line.${partsOf(name).field}`, { code: partsOf(name).code });

  const go = (code: string): void => {
    setShown(code);
    // once they are there: one by one, they come with the criterion; on a phone its name would stay above the window
    requestAnimationFrame(() => {
      document.getElementById(`criterion-${code}`)?.scrollIntoView({ block: 'nearest' });
      document.getElementById(`score-${code}`)?.focus();
    });
  };
  const goBy = (code: string, step: 1 | -1): void => {
    const next = criteria[criteria.findIndex((one) => one.code === code) + step]?.code;
    if (next !== undefined) go(next);
  };
  const saveNext = (code: string): void => {
    void written.saveNow();
    const after = criteria[criteria.findIndex((one) => one.code === code) + 1]?.code;
    if (isWrong(code)) go(code);
    else if (after !== undefined) go(after);
    else if (missing[0] !== undefined && missing[0] !== code) go(missing[0]);
    else finish.current?.focus();
  };
  const card = (code: string) => {
    const criterion = criteria.find((one) => one.code === code);
    if (!criterion) return null;
    return (
      <CriterionCard
        key={code}
        criterion={criterion}
        scoring={scoring}
        dossier={dossier}
        previous={previous}
        lines={lines}
        isOpen={isOpen}
        write={written.write}
        onNext={() => saveNext(code)}
        onStep={(step) => goBy(code, step)}
      />
    );
  };

  const about = closed === null ? t('kept.approved', { change: t('change') }) : t('kept.closed');
  const notices = (
    <>
      <WhetherOpen {...{ closed, dossier, read, changing }} onChange={() => setChanging(true)} />
      {!isOpen && <UnsentLines writing={written} about={about} lineOf={lineOf} />}
    </>
  );
  if (dossier.submitted === null) return <Stack gap="md">{notices}</Stack>;
  const done = criteria.length - missing.length;
  return (
    <Stack gap="md" maw="64rem">
      {notices}
      <Group justify="space-between" align="flex-end" gap="sm">
        <div style={{ flex: '1 1 14rem' }}>
          <Text fw={600}>{t('criteriaOf', { done, all: criteria.length })}</Text>
          <Progress value={(done / criteria.length) * 100} color="leaf" aria-label={t('progress')} />
        </div>
        {isOpen && (
          <div>
            <SaveStatus writing={written} />
            <Taken names={written.taken} lineOf={lineOf} />
          </div>
        )}
        <SegmentedControl
          aria-label={t('view.label')}
          value={view}
          onChange={(chosen) => setView(chosen === 'all' ? 'all' : 'one')}
          data={(['one', 'all'] as const).map((value) => ({ value, label: t(`view.${value}`) }))}
        />
      </Group>
      {isOpen && written.trouble && !written.trouble.isOutcomeUnknown && <ProblemNote error={written.trouble} />}
      {isOpen && <Clashes writing={written} lineOf={lineOf} />}
      {view === 'one' && (
        <OneByOne
          sections={sections}
          shown={shown}
          isOpen={isOpen}
          onStep={(step) => goBy(shown, step)}
          onNext={() => (isOpen ? saveNext(shown) : goBy(shown, 1))}
        >
          {card(shown)}
        </OneByOne>
      )}
      {view === 'all' &&
        sections.map((section) => (
          <Fragment key={section.code}>
            <Title order={2}>{section.name ? `${section.code}. ${said(section.name)}` : t('bonus')}</Title>
            {section.criteria.map(({ code }) => card(code))}
          </Fragment>
        ))}
      {isOpen && (
        <Finish
          {...{ review, rules, dossier, queue, scores, missing, go }}
          saveNow={written.saveNow}
          wrong={criteria.map(({ code }) => code).filter(isWrong)}
          button={finish}
          completed={() => setChanging(false)}
        />
      )}
    </Stack>
  );
}

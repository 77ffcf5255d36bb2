import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { AwardsSection } from './awards-section';
import { BlocSection } from './bloc-section';
import { CalendarSection } from './calendar-section';
import { DossierSection } from './dossier-section';
import { LegalBasis } from './legal-basis';
import { draftRulesQuery } from './queries';
import { RankingSection } from './ranking-section';
import { RemindersSection } from './reminders-section';
import { ScoringSection } from './scoring-section';
import { VotingSection } from './voting-section';

/** The rule set of the year, whole, as a page to read: frozen, or as a draft has it now. */
export default function RulesPage() {
  const { t } = useTranslation('rules');
  const { said } = useFormat();
  const { cycle, year, bloc, state, rules, book } = useYear();
  const isDraft = state === 'draft';
  const draft = useQuery({ ...draftRulesQuery(cycle), enabled: isDraft });
  const shown = rules && book ? { rules, bloc: book } : draft.data;
  return (
    <>
      <PageHead title={t('titleOf', { year })} about={`${said(bloc.name)} · ${t(isDraft ? 'notFrozen' : 'frozen')}`} />
      <ProblemNote error={draft.error} again={() => void draft.refetch()} />
      {!shown && !draft.error && (isDraft ? <Waiting /> : <p>{t('none')}</p>)}
      {shown && (
        <Stack gap="xl">
          <LegalBasis rules={shown.rules} />
          <CalendarSection {...shown} />
          <DossierSection rules={shown.rules} />
          <ScoringSection rules={shown.rules} />
          <RankingSection rules={shown.rules} />
          <VotingSection rules={shown.rules} members={shown.bloc.units.length} />
          <AwardsSection {...shown} />
          <RemindersSection rules={shown.rules} />
          <BlocSection bloc={shown.bloc} />
        </Stack>
      )}
    </>
  );
}

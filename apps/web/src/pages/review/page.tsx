import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cycleQuery } from '../../api/queries';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { TimeLeft } from '../../parts/time-left';
import { Waiting } from '../../parts/waiting';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { AllReviews } from './all-reviews';
import { assignmentsQuery, handedInQuery } from './queries';
import { Queue } from './queue-list';

/** Which dossiers the reader's units review, what is to be done next; for who leads the year, all of them. */
export default function ReviewPage() {
  const { t } = useTranslation('review');
  const { cycle, state, ownUnits, may } = useYear();
  const isDraft = state === 'draft';
  const assignments = useQuery({ ...assignmentsQuery(cycle), enabled: !isDraft });
  const dossiers = useQuery({ ...handedInQuery(cycle), enabled: !isDraft });
  const failed = [assignments, dossiers].find(({ error }) => error !== null);
  const reviewers = ownUnits.filter((unit) => may('saveScores', unit));
  return (
    <>
      <PageHead title={t('title')} about={!isDraft && <ReviewStage />} />
      {isDraft && <Text>{t('draft')}</Text>}
      {failed && <ProblemNote error={failed.error} again={() => void failed.refetch()} />}
      {!isDraft && !failed && !(assignments.data && dossiers.data) && <Waiting />}
      {assignments.data && dossiers.data && (
        <>
          {reviewers.map((reviewer) => (
            <Queue
              key={reviewer}
              reviewer={reviewer}
              isOnly={reviewers.length === 1}
              assignments={assignments.data}
              dossiers={dossiers.data}
            />
          ))}
          {may('listConflicts') && <AllReviews assignments={assignments.data} dossiers={dossiers.data} />}
        </>
      )}
    </>
  );
}

/** Whether review is open, and until when. */
function ReviewStage() {
  const { t } = useTranslation('review');
  const { moment } = useFormat();
  const { cycle, zone, at } = useYear();
  const { data } = useQuery(cycleQuery(cycle));
  const stage = data?.stages.find(({ name }) => name === 'review');
  if (!stage) return null;
  if (stage.state === 'closed') return t('stage.closed');
  if (stage.state === 'pending') {
    return stage.opensAt === null ? t('stage.pendingLater') : t('stage.pending', { at: moment(stage.opensAt, zone) });
  }
  if (stage.closesAt === null) return null;
  return (
    <>
      {t('stage.open', { at: moment(stage.closesAt, zone) })} <TimeLeft deadline={stage.closesAt} at={at} />
    </>
  );
}

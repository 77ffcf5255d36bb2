import { useQuery } from '@tanstack/react-query';
import { cycleQuery } from '../../api/queries';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { dossierQuery, revisionsQuery } from '../../shared/dossiers/queries';
import { useYear } from '../../year/year-context';
import { type Assignment, scoresQuery } from './queries';
import type { QueuedReview } from './queue';
import { ScoreSheet } from './score-sheet';

interface Props {
  assignment: Assignment;
  queue: readonly QueuedReview[];
}

/** Brings together what a reviewer sees of a dossier: the dossier, its revisions, the scores so far. */
export function ReviewedDossier({ assignment, queue }: Props) {
  const { unit, reviewer } = assignment;
  const { cycle, rules } = useYear();
  const year = useQuery(cycleQuery(cycle));
  const dossier = useQuery(dossierQuery(cycle, unit));
  const revisions = useQuery(revisionsQuery(cycle, unit));
  const scores = useQuery(scoresQuery(cycle, unit, reviewer));
  const failed = [dossier, revisions, scores].find(({ error, data }) => error !== null && data === undefined);
  if (failed) return <ProblemNote error={failed.error} again={() => void failed.refetch()} />;
  const stage = year.data?.stages.find(({ name }) => name === 'review');
  if (!stage || !dossier.data || !revisions.data || !scores.data || !rules) return <Waiting />;
  const previous = revisions.data.find(({ revision }) => revision === (dossier.data?.revision ?? 0) - 1);
  return (
    <ScoreSheet
      review={{ cycle, unit, reviewer }}
      hasConflict={assignment.conflict ?? false}
      rules={rules}
      stage={stage}
      dossier={dossier.data}
      previous={previous?.body}
      read={scores.data}
      queue={queue}
    />
  );
}

import { useQueryClient } from '@tanstack/react-query';
import type { Scoring } from '@thidua/domain';
import { useCallback, useMemo } from 'react';
import { keys } from '../../api/keys';
import { useSession } from '../../session/use-session';
import { contentOf, linesOf, plain } from '../../shared/dossiers/scores';
import { useFormat } from '../../text/use-format';
import { keptName } from '../../writing/kept';
import type { Lines } from '../../writing/lines';
import { useWriting, type Writing } from '../../writing/use-writing';
import { useYear } from '../../year/year-context';
import { type ReadScores, type Review, saveScores, scoresQuery } from './queries';

interface Options {
  review: Review;
  scoring: Scoring;
  /** The scores as the server was last heard to have them. */
  read: ReadScores;
  /** Whether the reviewer scores now. */
  isOpen: boolean;
}

/** The scores of one reviewer and what they say to each, saved while they are written. */
export function useScores({ review, scoring, read, isOpen }: Options): Writing {
  const { cycle, unit, reviewer } = review;
  const client = useQueryClient();
  const { rehearsal, at } = useYear();
  const { account } = useSession();
  const { mark } = useFormat();
  const arrived = useMemo(() => linesOf(read, mark), [read, mark]);
  const dueOf = useCallback(
    (lines: Lines, saved: Lines) => linesOf(contentOf(scoring, lines, saved), mark),
    [scoring, mark],
  );
  return useWriting({
    version: read.version,
    arrived,
    plain,
    dueOf,
    save: async (before, due) => {
      const { version, content } = await saveScores(review, before, contentOf(scoring, due, {}));
      return { version, saved: linesOf(content, mark) };
    },
    refetch: async () => {
      void client.invalidateQueries({ queryKey: keys.year(cycle) });
      const now = await client.fetchQuery({ ...scoresQuery(cycle, unit, reviewer), staleTime: 0 });
      return { version: now.version, saved: linesOf(now, mark) };
    },
    isOpen,
    keptAs: keptName('scores', account, cycle, unit, reviewer),
    now: () => (rehearsal ? at : new Date().toISOString()),
  });
}

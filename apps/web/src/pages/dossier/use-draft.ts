import { useQueryClient } from '@tanstack/react-query';
import type { Scoring } from '@thidua/domain';
import { useCallback, useMemo } from 'react';
import { keys } from '../../api/keys';
import { useSession } from '../../session/use-session';
import { type DossierDraft, dossierQuery, saveDraft } from '../../shared/dossiers/queries';
import { useFormat } from '../../text/use-format';
import { keptName } from '../../writing/kept';
import type { Lines } from '../../writing/lines';
import { useWriting, type Writing } from '../../writing/use-writing';
import { useYear } from '../../year/year-context';
import { draftOf, type Fault, faultsOf, linesOf, plain } from './lines';

interface Options {
  unit: string;
  scoring: Scoring;
  /** The draft as the server was last heard to have it. */
  draft: DossierDraft;
  version: number;
  /** Whether the server takes drafts now. */
  isOpen: boolean;
}

export interface WrittenDraft extends Writing {
  faults: Record<string, Fault>;
}

/** The draft of a dossier, saved while it is written. */
export function useDraft({ unit, scoring, draft, version, isOpen }: Options): WrittenDraft {
  const client = useQueryClient();
  const { cycle, rehearsal, at } = useYear();
  const { account } = useSession();
  const { mark } = useFormat();
  const arrived = useMemo(() => linesOf(draft, mark), [draft, mark]);
  const dueOf = useCallback(
    (lines: Lines, saved: Lines) => linesOf(draftOf(lines, saved, scoring), mark),
    [scoring, mark],
  );
  const writing = useWriting({
    version,
    arrived,
    plain,
    dueOf,
    save: async (before, due) => {
      const { version, content } = await saveDraft(cycle, unit, before, draftOf(due, {}, scoring));
      return { version, saved: linesOf(content, mark) };
    },
    refetch: async () => {
      void client.invalidateQueries({ queryKey: keys.year(cycle) });
      const read = await client.fetchQuery({ ...dossierQuery(cycle, unit), staleTime: 0 });
      if (read.draft === null || read.draftVersion === null) return null;
      return { version: read.draftVersion, saved: linesOf(read.draft, mark) };
    },
    isOpen,
    keptAs: keptName('draft', account, cycle, unit),
    now: () => (rehearsal ? at : new Date().toISOString()),
  });
  const faults = useMemo(() => faultsOf(writing.lines, scoring), [writing.lines, scoring]);
  return { ...writing, faults };
}

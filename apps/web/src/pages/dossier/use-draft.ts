import { useQueryClient } from '@tanstack/react-query';
import type { Scoring } from '@thidua/domain';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { Problem } from '../../api/problem';
import { type DraftState, draftAt, draftReducer, unsent } from './draft-state';
import { dropDraft, keepDraft, keptDraft } from './kept-draft';
import { changed, draftOf, type Fault, faultsOf, linesOf } from './lines';
import { type DossierDraft, dossierQuery, saveDraft } from './queries';

/** How long after the last key something is saved, and how often what could not be sent is tried again, in milliseconds. */
const PAUSE = 800;
const AGAIN = 10_000;

interface Options {
  cycle: string;
  unit: string;
  scoring: Scoring;
  /** The draft as the server was last heard to have it. */
  draft: DossierDraft;
  version: number;
  /** With which the reader's language writes decimals. */
  mark: ',' | '.';
  /** Whether the server takes drafts now. */
  isOpen: boolean;
  /** Under which this browser keeps what is not sent. */
  keptAs: string;
  now: () => string;
}

export interface WrittenDraft
  extends Pick<DraftState, 'lines' | 'sending' | 'trouble' | 'savedAt' | 'clashes' | 'taken'> {
  /** Fields whose text the server does not have. */
  unsent: string[];
  faults: Record<string, Fault>;
  write: (name: string, text: string) => void;
  settle: (name: string, text: string) => void;
  /** Lets go of what could not be sent. */
  discard: () => void;
}

/**
 * A draft that is saved while it is written. What the server does not have yet is kept in this browser, sent when there
 * is a way again, and brought together with what others have written meanwhile.
 */
export function useDraft({ cycle, unit, scoring, draft, version, mark, isOpen, keptAs, now }: Options): WrittenDraft {
  const client = useQueryClient();
  const arrived = useMemo(() => linesOf(draft, mark), [draft, mark]);
  const [state, dispatch] = useReducer(draftReducer, undefined, () => draftAt(version, arrived));
  const [hasLooked, setHasLooked] = useState(false);
  const missing = useMemo(() => unsent(state), [state]);
  const faults = useMemo(() => faultsOf(state.lines, scoring), [state.lines, scoring]);
  const due = useMemo(() => draftOf(state.lines, state.saved, scoring), [state.lines, state.saved, scoring]);
  const isDue = useMemo(() => changed(state.saved, linesOf(due, mark)).length > 0, [state.saved, due, mark]);

  useEffect(() => {
    let isOver = false;
    void keptDraft(keptAs).then((kept) => {
      if (isOver) return;
      if (kept) dispatch({ is: 'found', kept });
      setHasLooked(true);
    });
    return () => {
      isOver = true;
    };
  }, [keptAs]);

  useEffect(() => {
    if (!state.sending) dispatch({ is: 'arrived', version, saved: arrived });
  }, [version, arrived, state.sending]);
  useEffect(() => {
    if (isOpen) dispatch({ is: 'retried' });
  }, [isOpen]);

  useEffect(() => {
    if (!hasLooked) return;
    if (missing.length > 0) void keepDraft(keptAs, { saved: state.saved, lines: state.lines });
    else void dropDraft(keptAs);
  }, [hasLooked, keptAs, missing, state.saved, state.lines]);

  const isGone = useRef(false);
  const send = useCallback(async (): Promise<void> => {
    dispatch({ is: 'sending' });
    try {
      const saved = await saveDraft(cycle, unit, state.version, due);
      if (isGone.current) void dropDraft(keptAs);
      dispatch({ is: 'sent', version: saved.version, saved: linesOf(saved.content, mark), at: now() });
    } catch (error) {
      const problem = error instanceof Problem ? error : Problem.unreachable();
      dispatch({ is: 'failed', problem });
      if (!problem.isOutcomeUnknown) void client.invalidateQueries({ queryKey: dossierQuery(cycle, unit).queryKey });
    }
  }, [client, cycle, unit, state.version, due, mark, now, keptAs]);

  const isReady = isOpen && hasLooked && isDue && !state.sending && state.clashes.length === 0;
  const pending = useRef<(() => void) | null>(null);
  const { trouble } = state;
  useEffect(() => {
    const isBlocked = trouble !== null && !trouble.isOutcomeUnknown;
    pending.current = isReady && !isBlocked ? () => void send() : null;
    if (!isReady || isBlocked) return undefined;
    const timer = setTimeout(() => pending.current?.(), trouble ? AGAIN : PAUSE);
    return () => clearTimeout(timer);
  }, [isReady, trouble, send]);

  useEffect(() => {
    const sendNow = (): void => pending.current?.();
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') sendNow();
    };
    window.addEventListener('online', sendNow);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('online', sendNow);
      document.removeEventListener('visibilitychange', onHidden);
      isGone.current = true;
      sendNow();
    };
  }, []);

  const write = useCallback((name: string, text: string) => dispatch({ is: 'written', name, text }), []);
  const settle = useCallback((name: string, text: string) => dispatch({ is: 'settled', name, text }), []);
  const discard = useCallback(() => dispatch({ is: 'discarded' }), []);
  return { ...state, unsent: missing, faults, write, settle, discard };
}

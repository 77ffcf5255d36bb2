import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Problem } from '../api/problem';
import { changed, type Lines, type Plain } from './lines';
import { useKeptState } from './use-kept-state';
import { type Clash, clashesOf, unsentOf, type WritingState } from './writing-state';

/** How long after the last key something is saved, and how often what could not be sent is tried again, in milliseconds. */
const PAUSE = 700;
const AGAIN = 10_000;

/** What the server has. */
interface Saved {
  version: number;
  saved: Lines;
}

interface Options {
  /** What the server has, as it was last read. */
  version: number;
  arrived: Lines;
  /** The same function each time. */
  plain: Plain;
  /** What is to be saved: the lines that are right as they stand, and of the others what is saved. */
  dueOf: (lines: Lines, saved: Lines) => Lines;
  /** Replaces what the server has, when nobody has saved anything since `version`. Fails with a {@link Problem}. */
  save: (version: number, due: Lines) => Promise<Saved>;
  /** Reads after a refusal what the server has now; null where nothing is written any more. */
  refetch: () => Promise<Saved | null>;
  /** Whether the server takes anything now. */
  isOpen: boolean;
  /** Under which this browser keeps what is not sent: `keptName`. */
  keptAs: string;
  now: () => string;
}

export interface Writing extends Pick<WritingState, 'lines' | 'saved' | 'sending' | 'trouble' | 'savedAt' | 'taken'> {
  /** Lines that the server does not have. */
  unsent: string[];
  /** Those of them that are not right as they stand, and wait for the writer. */
  held: string[];
  /** What two people changed at once; nothing is sent until each is settled. */
  clashes: Clash[];
  write: (name: string, text: string) => void;
  /** Chooses the text of a line that two people changed. */
  settle: (name: string, text: string) => void;
  /** Lets go of what could not be sent. */
  discard: () => void;
  /** Saves at once. @returns whether the server has everything that can be saved, and nothing clashes */
  saveNow: () => Promise<boolean>;
}

const isRefused = ({ trouble }: WritingState): boolean => trouble !== null && !trouble.isOutcomeUnknown;

/**
 * Text that is saved while it is written. What the server does not have yet is kept in this browser, sent when there is a
 * way again, and brought together with what others have written meanwhile. It is one text for as long as the component
 * lives: give that a `key`.
 */
export function useWriting(options: Options): Writing {
  const { version, arrived, plain, dueOf, isOpen } = options;
  const given = useRef(options);
  given.current = options;
  const { state, latest, apply, looked } = useKeptState(options);

  const isDueNow = useCallback((): boolean => {
    const { lines, saved, clashes } = latest.current;
    return clashes.length === 0 && changed(plain, saved, given.current.dueOf(lines, saved)).length > 0;
  }, [plain, latest]);

  /** @returns whether it was saved, or brought together with what somebody else had saved before */
  const attempt = useCallback(async (): Promise<boolean> => {
    const { lines, saved, version: before } = latest.current;
    const { save, refetch } = given.current;
    if (!given.current.isOpen) return false;
    const due = given.current.dueOf(lines, saved);
    apply({ is: 'sending', due });
    try {
      const sent = await save(before, due);
      apply({ is: 'sent', ...sent, at: given.current.now() });
      return true;
    } catch (error) {
      const problem = error instanceof Problem ? error : Problem.unreachable();
      if (problem.code !== 'VERSION_MISMATCH') {
        apply({ is: 'failed', problem });
        if (!problem.isOutcomeUnknown) void refetch().catch(() => null);
        return false;
      }
      const theirs = await refetch().catch(() => null);
      const isNewer = theirs !== null && theirs.version > before;
      apply(isNewer ? { is: 'overtaken', ...theirs } : { is: 'failed', problem: Problem.unreachable() });
      return isNewer;
    }
  }, [latest, apply]);

  const running = useRef<Promise<boolean> | null>(null);
  const saveOnce = useCallback(async (): Promise<boolean> => {
    await looked.current;
    if (!isDueNow()) return latest.current.clashes.length === 0;
    running.current ??= attempt().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [latest, looked, attempt, isDueNow]);
  const saveNow = useCallback(async (): Promise<boolean> => {
    let isWell = await saveOnce();
    while (isWell && isDueNow()) isWell = await saveOnce();
    return isWell && latest.current.clashes.length === 0;
  }, [latest, saveOnce, isDueNow]);

  useEffect(() => {
    if (!state.sending) apply({ is: 'arrived', version, saved: arrived });
  }, [version, arrived, state.sending, apply]);
  useEffect(() => {
    if (isOpen) apply({ is: 'retried' });
  }, [isOpen, apply]);

  const { trouble } = state;
  const due = useMemo(() => dueOf(state.lines, state.saved), [dueOf, state.lines, state.saved]);
  const isDue = useMemo(() => changed(plain, state.saved, due).length > 0, [plain, state.saved, due]);
  const isWaiting = isOpen && isDue && !state.sending && state.clashes.length === 0 && !isRefused(state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key begins the pause anew
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => void saveOnce(), trouble ? AGAIN : PAUSE);
    return () => clearTimeout(timer);
  }, [isWaiting, trouble, state.lines, saveOnce]);

  useEffect(() => {
    const sendNow = (): void => {
      if (!isRefused(latest.current)) void saveNow();
    };
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') sendNow();
    };
    window.addEventListener('online', sendNow);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('online', sendNow);
      document.removeEventListener('visibilitychange', onHidden);
      sendNow();
    };
  }, [latest, saveNow]);

  const write = useCallback((name: string, text: string) => apply({ is: 'written', name, text }), [apply]);
  const settle = useCallback((name: string, text: string) => apply({ is: 'settled', name, text }), [apply]);
  const discard = useCallback(() => apply({ is: 'discarded' }), [apply]);
  const unsent = useMemo(() => unsentOf(plain, state), [plain, state]);
  const held = unsent.filter((name) => plain(name, due[name]) === plain(name, state.saved[name]));
  return { ...state, unsent, held, clashes: clashesOf(state), write, settle, discard, saveNow };
}

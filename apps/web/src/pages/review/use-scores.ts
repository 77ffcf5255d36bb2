import { useQueryClient } from '@tanstack/react-query';
import type { Scoring } from '@thidua/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from '../../api/problem';
import { type ReadScores, type Review, saveScores, scoresQuery } from './queries';
import { type Content, contentOf, differing, type Entries, type Entry, entriesOf, merge, NOTHING } from './scores';

/** How long after the last key it is saved, and how often what could not be sent is tried again, in milliseconds. */
const PAUSE = 700;
const AGAIN = 10_000;

interface Options {
  review: Review;
  scoring: Scoring;
  /** The scores as the server was last heard to have them. */
  read: ReadScores;
  /** With which the reader's language writes decimals. */
  mark: ',' | '.';
  /** Now, as the year has it. */
  at: string;
}

export interface WrittenScores {
  entries: Entries;
  write: (code: string, change: Partial<Entry>) => void;
  saving: boolean;
  /** Whether the server lacks something that could be saved. */
  unsent: boolean;
  savedAt: string | null;
  trouble: Problem | null;
  /** What a colleague saved meanwhile where we wrote too, by criterion; nothing is saved until it is settled. */
  clashes: { code: string; theirs: Entry }[];
  settle: (whose: 'ours' | 'theirs') => void;
  /** Saves at once. @returns whether the server has everything now */
  saveNow: () => Promise<boolean>;
}

/** Scores that are saved while they are written, and brought together with what a colleague wrote meanwhile. */
export function useScores({ review, scoring, read, mark, at }: Options): WrittenScores {
  const { cycle, unit, reviewer } = review;
  const client = useQueryClient();
  const [entries, setEntries] = useState<Entries>(() => entriesOf(read, mark));
  const [saving, setSaving] = useState(false);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [clashes, setClashes] = useState<WrittenScores['clashes']>([]);
  const latest = useRef(entries);
  const clashing = useRef(false);
  const now = useRef(at);
  now.current = at;
  const running = useRef<Promise<boolean> | null>(null);
  const base = useRef<Content & { version: number }>({
    version: read.version,
    scores: read.scores,
    reasons: read.reasons,
  });

  const put = useCallback((next: Entries): void => {
    latest.current = next;
    setEntries(next);
  }, []);

  /** Takes over what the server has. @returns whether nothing of it clashes */
  const take = useCallback(
    (theirs: ReadScores): boolean => {
      const found = entriesOf(theirs, mark);
      const merged = merge(scoring, { base: base.current, ours: latest.current, theirs: found });
      base.current = { version: theirs.version, scores: theirs.scores, reasons: theirs.reasons };
      put(merged.entries);
      clashing.current = merged.clashes.length > 0;
      setClashes(merged.clashes.map((code) => ({ code, theirs: found[code] ?? NOTHING })));
      return !clashing.current;
    },
    [scoring, mark, put],
  );

  const send = useCallback(async (): Promise<boolean> => {
    for (;;) {
      const content = contentOf(scoring, latest.current);
      if (clashing.current) return false;
      if (differing(content, base.current).length === 0) return true;
      try {
        const saved = await saveScores({ cycle, unit, reviewer }, base.current.version, content);
        base.current = { version: saved.version, ...content };
        setTrouble(null);
        setSavedAt(now.current);
      } catch (error) {
        const problem = error instanceof Problem ? error : Problem.unreachable();
        if (problem.code !== 'VERSION_MISMATCH') {
          setTrouble(problem);
          return false;
        }
        const theirs = await client
          .fetchQuery({ ...scoresQuery(cycle, unit, reviewer), staleTime: 0 })
          .catch(() => null);
        if (!theirs || !take(theirs)) return false;
      }
    }
  }, [client, cycle, unit, reviewer, scoring, take]);

  const saveNow = useCallback((): Promise<boolean> => {
    setSaving(true);
    running.current ??= send().finally(() => {
      running.current = null;
      setSaving(false);
    });
    return running.current;
  }, [send]);

  const unsent = differing(contentOf(scoring, entries), base.current).length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key begins the pause anew
  useEffect(() => {
    if (!unsent || saving || clashes.length > 0) return undefined;
    if (trouble && !trouble.isOutcomeUnknown) return undefined;
    const timer = setTimeout(() => void saveNow(), trouble ? AGAIN : PAUSE);
    return () => clearTimeout(timer);
  }, [entries, unsent, saving, clashes, trouble, saveNow]);

  useEffect(() => {
    if (read.version > base.current.version && !running.current) take(read);
  }, [read, take]);

  useEffect(() => {
    const leave = (): void => void saveNow();
    window.addEventListener('online', leave);
    return () => {
      window.removeEventListener('online', leave);
      leave();
    };
  }, [saveNow]);

  const write = useCallback(
    (code: string, change: Partial<Entry>): void => {
      put({ ...latest.current, [code]: { ...(latest.current[code] ?? NOTHING), ...change } });
      setTrouble((before) => (before?.isOutcomeUnknown ? before : null));
    },
    [put],
  );
  const settle = (whose: 'ours' | 'theirs'): void => {
    const chosen = whose === 'theirs' ? clashes.map(({ code, theirs }) => [code, theirs] as const) : [];
    clashing.current = false;
    setClashes([]);
    put({ ...latest.current, ...Object.fromEntries(chosen) });
  };
  return { entries, write, saving, unsent, savedAt, trouble, clashes, settle, saveNow };
}

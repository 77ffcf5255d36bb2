import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { drop, findKept, keep } from './kept';
import type { Lines, Plain } from './lines';
import { unsentOf, type WritingAction, type WritingState, writingAt, writingReducer } from './writing-state';

interface Options {
  version: number;
  arrived: Lines;
  plain: Plain;
  keptAs: string;
}

interface KeptState {
  state: WritingState;
  /** The state as it is at once, also between two renderings and after the page was left. */
  latest: RefObject<WritingState>;
  apply: (action: WritingAction) => void;
  /** Settles once it is known what this browser had kept. */
  looked: RefObject<Promise<void>>;
}

/** The state of a text, with a copy in this browser as long as the server does not have all of it. */
export function useKeptState({ version, arrived, plain, keptAs }: Options): KeptState {
  const [state, setState] = useState(() => writingAt(version, arrived));
  const latest = useRef(state);
  const looked = useRef(Promise.resolve());
  // what is kept is not written over before it was looked at
  const hasLooked = useRef(false);

  const keepUp = useCallback((): void => {
    if (!hasLooked.current) return;
    const { saved, lines, unanswered } = latest.current;
    const isUnsent = unsentOf(plain, latest.current).length > 0;
    void (isUnsent ? keep(keptAs, { saved, lines, unanswered }) : drop(keptAs));
  }, [plain, keptAs]);

  const apply = useCallback(
    (action: WritingAction): void => {
      const before = latest.current;
      const after = writingReducer(plain, before, action);
      latest.current = after;
      setState(after);
      if ((['saved', 'lines', 'unanswered'] as const).some((part) => before[part] !== after[part])) keepUp();
    },
    [plain, keepUp],
  );

  useEffect(() => {
    let isOver = false;
    looked.current = findKept(keptAs).then((kept) => {
      if (isOver) return;
      hasLooked.current = true;
      if (kept) apply({ is: 'found', kept });
      else keepUp();
    });
    return () => {
      isOver = true;
    };
  }, [keptAs, apply, keepUp]);

  return { state, latest, apply, looked };
}

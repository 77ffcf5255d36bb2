import type { Problem } from '../../api/problem';

/** So many go at once: the browser has few lines to one server, and the draft is saved on them too. */
const AT_ONCE = 3;

export interface Upload {
  id: string;
  criterion: string;
  file: File;
  /** Kept while the outcome is unknown, so that the same file sent again is the same act. */
  key: string;
  state: 'waiting' | 'sending' | 'failed';
  /** From 0 to 1. */
  share: number;
  problem: Problem | null;
}

export type UploadAction =
  | { is: 'added'; uploads: Pick<Upload, 'id' | 'criterion' | 'file' | 'key'>[] }
  | { is: 'progress'; id: string; share: number }
  | { is: 'failed'; id: string; problem: Problem; nextKey: string }
  | { is: 'again'; id: string }
  | { is: 'gone'; id: string };

export const NO_UPLOADS: readonly Upload[] = [];

/** Lets the first of those that wait go, as far as there is room. */
function begun(uploads: readonly Upload[]): readonly Upload[] {
  let room = AT_ONCE - uploads.filter(({ state }) => state === 'sending').length;
  return uploads.map((one) => {
    if (one.state !== 'waiting' || room <= 0) return one;
    room -= 1;
    return { ...one, state: 'sending' };
  });
}

function changedBy(uploads: readonly Upload[], action: UploadAction): readonly Upload[] {
  if (action.is === 'added') {
    return [
      ...uploads,
      ...action.uploads.map((one): Upload => ({ ...one, state: 'waiting', share: 0, problem: null })),
    ];
  }
  if (action.is === 'gone') return uploads.filter(({ id }) => id !== action.id);
  return uploads.map((one): Upload => {
    if (one.id !== action.id) return one;
    if (action.is === 'progress') return { ...one, share: action.share };
    if (action.is === 'again') return { ...one, state: 'waiting', share: 0, problem: null };
    const { problem, nextKey } = action;
    return { ...one, state: 'failed', problem, key: problem.isOutcomeUnknown ? one.key : nextKey };
  });
}

/** Files on their way, in the order in which they were given. */
export const uploadsReducer = (uploads: readonly Upload[], action: UploadAction): readonly Upload[] =>
  begun(changedBy(uploads, action));

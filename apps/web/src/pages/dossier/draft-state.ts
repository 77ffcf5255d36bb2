import type { Problem } from '../../api/problem';
import { changed, type Lines } from './lines';
import { type Clash, merge } from './merge';

/** A copy that this browser keeps of what could not be sent yet. */
export interface KeptDraft {
  saved: Lines;
  lines: Lines;
}

export interface DraftState {
  /** Of the draft as the server has it, as far as is known here. */
  version: number;
  saved: Lines;
  /** What stands in the fields. */
  lines: Lines;
  sending: boolean;
  /** Why the last attempt to save failed. */
  trouble: Problem | null;
  savedAt: string | null;
  /** What two people changed at once; nothing is sent until each is settled. */
  clashes: Clash[];
  /** Fields that somebody else changed meanwhile, and that were taken over. */
  taken: string[];
}

export type DraftAction =
  | { is: 'written'; name: string; text: string }
  | { is: 'sending' }
  | { is: 'sent'; version: number; saved: Lines; at: string }
  | { is: 'failed'; problem: Problem }
  | { is: 'arrived'; version: number; saved: Lines }
  | { is: 'found'; kept: KeptDraft }
  | { is: 'settled'; name: string; text: string }
  | { is: 'retried' }
  | { is: 'discarded' };

export const draftAt = (version: number, saved: Lines): DraftState => ({
  version,
  saved,
  lines: saved,
  sending: false,
  trouble: null,
  savedAt: null,
  clashes: [],
  taken: [],
});

/** Fields whose text the server does not have. */
export const unsent = ({ saved, lines }: DraftState): string[] => changed(saved, lines);

/** The draft on its way between writer and server; nothing that was written is ever dropped here. */
export function draftReducer(state: DraftState, action: DraftAction): DraftState {
  switch (action.is) {
    case 'written': {
      const { [action.name]: _, ...others } = state.lines;
      const lines = action.text === '' ? others : { ...others, [action.name]: action.text };
      // away stays away until something gets through; what was refused may be right now
      const trouble = state.trouble?.isOutcomeUnknown ? state.trouble : null;
      return { ...state, lines, trouble, taken: [] };
    }
    case 'sending':
      return { ...state, sending: true };
    case 'sent':
      return {
        ...state,
        sending: false,
        trouble: null,
        version: action.version,
        saved: action.saved,
        savedAt: action.at,
      };
    case 'failed':
      return { ...state, sending: false, trouble: action.problem };
    case 'arrived': {
      if (state.sending || action.version <= state.version) return state;
      const { lines, clashes, taken } = merge(state.saved, state.lines, action.saved);
      return { ...state, version: action.version, saved: action.saved, lines, clashes, taken, trouble: null };
    }
    case 'found': {
      const { lines, clashes, taken } = merge(action.kept.saved, action.kept.lines, state.saved);
      return { ...state, lines, clashes, taken };
    }
    case 'settled': {
      const clashes = state.clashes.filter(({ name }) => name !== action.name);
      return { ...draftReducer(state, { is: 'written', name: action.name, text: action.text }), clashes };
    }
    case 'retried':
      return { ...state, trouble: null };
    case 'discarded':
      return draftAt(state.version, state.saved);
  }
}

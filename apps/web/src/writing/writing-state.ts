import type { Problem } from '../api/problem';
import { changed, type Lines, type Plain } from './lines';
import { merge } from './merge';

/** A copy that this browser keeps of what could not be sent yet. */
export interface Kept {
  saved: Lines;
  lines: Lines;
  unanswered?: Lines[];
}

/** A line that two people changed, each in their own way. */
export interface Clash {
  name: string;
  mine: string;
  theirs: string;
}

export interface WritingState {
  /** Of what the server has, as far as is known here. */
  version: number;
  saved: Lines;
  /** What stands in the fields. */
  lines: Lines;
  sending: boolean;
  /** What was sent since the last answer: it may have been saved all the same. */
  unanswered: Lines[];
  /** Why the last attempt to save failed. */
  trouble: Problem | null;
  savedAt: string | null;
  /** Lines that two people changed at once; nothing is sent until each is settled. */
  clashes: string[];
  /** Lines that somebody else changed meanwhile, and that were taken over. */
  taken: string[];
}

export type WritingAction =
  | { is: 'written'; name: string; text: string }
  | { is: 'sending'; due: Lines }
  | { is: 'sent'; version: number; saved: Lines; at: string }
  | { is: 'failed'; problem: Problem }
  /** What the server has was read anew. */
  | { is: 'arrived'; version: number; saved: Lines }
  /** What was sent came too late: somebody else had saved this before. */
  | { is: 'overtaken'; version: number; saved: Lines }
  | { is: 'found'; kept: Kept }
  | { is: 'settled'; name: string; text: string }
  | { is: 'retried' }
  | { is: 'discarded' };

export const writingAt = (version: number, saved: Lines): WritingState => ({
  version,
  saved,
  lines: saved,
  sending: false,
  unanswered: [],
  trouble: null,
  savedAt: null,
  clashes: [],
  taken: [],
});

/** Lines that the server does not have. */
export const unsentOf = (plain: Plain, { saved, lines }: WritingState): string[] => changed(plain, saved, lines);

/** Both texts of each line that waits to be settled. */
export const clashesOf = ({ clashes, lines, saved }: WritingState): Clash[] =>
  clashes.map((name) => ({ name, mine: lines[name] ?? '', theirs: saved[name] ?? '' }));

function put(lines: Lines, name: string, text: string): Lines {
  const { [name]: _, ...others } = lines;
  return text === '' ? others : { ...others, [name]: text };
}

/** Brings what the server has together with what stands in the fields. */
function brought(plain: Plain, state: WritingState, version: number, saved: Lines): WritingState {
  // what was typed since does not clash with what the writer had sent before
  const isOwn = state.unanswered.some((sent) => changed(plain, sent, saved).length === 0);
  const { lines, clashes, taken } = merge(plain, isOwn ? saved : state.saved, state.lines, saved);
  const open = state.clashes.filter((name) => plain(name, lines[name]) !== plain(name, saved[name]));
  return {
    ...state,
    version,
    saved,
    lines,
    clashes: [...new Set([...open, ...clashes])],
    taken,
    sending: false,
    unanswered: [],
    trouble: null,
  };
}

/** A text on its way between writer and server; nothing that was written is ever dropped here. */
export function writingReducer(plain: Plain, state: WritingState, action: WritingAction): WritingState {
  switch (action.is) {
    case 'written': {
      // away stays away until something gets through; what was refused may be right now
      const trouble = state.trouble?.isOutcomeUnknown ? state.trouble : null;
      return { ...state, lines: put(state.lines, action.name, action.text), trouble, taken: [] };
    }
    case 'sending': {
      const others = state.unanswered.filter((sent) => changed(plain, sent, action.due).length > 0);
      return { ...state, sending: true, unanswered: [...others, action.due] };
    }
    case 'sent': {
      const { version, saved, at } = action;
      return { ...state, sending: false, unanswered: [], trouble: null, version, saved, savedAt: at };
    }
    case 'failed':
      return { ...state, sending: false, trouble: action.problem };
    case 'arrived':
      // while something is sent, this may be that very thing
      if (state.sending || action.version <= state.version) return state;
      return brought(plain, state, action.version, action.saved);
    case 'overtaken':
      return brought(plain, state, action.version, action.saved);
    case 'found': {
      const { saved, lines, unanswered = [] } = action.kept;
      const found = brought(plain, { ...state, saved, lines, unanswered }, state.version, state.saved);
      // what was typed before the copy was found goes on top of it
      return { ...found, lines: merge(plain, state.saved, state.lines, found.lines).lines };
    }
    case 'settled': {
      const clashes = state.clashes.filter((name) => name !== action.name);
      return { ...writingReducer(plain, state, { is: 'written', name: action.name, text: action.text }), clashes };
    }
    case 'retried':
      return state.trouble === null ? state : { ...state, trouble: null };
    case 'discarded':
      return writingAt(state.version, state.saved);
  }
}

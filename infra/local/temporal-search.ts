/** The last version of the command-line program that Go can install from the module proxy alone. */
export const TEMPORAL_VERSION = '1.5.1';

export interface Search {
  /** Called with a line for the person who waits. */
  say: (line: string) => void;
  signal?: AbortSignal;
  env?: NodeJS.ProcessEnv;
  /** Ways to get the program when it is neither on PATH nor in the cache, tried in this order. */
  ways?: Way[];
}

/** Puts the executable into `folder`, under its own name, or throws with the reason why it cannot. */
export interface Way {
  name: string;
  fetch: (folder: string, executable: string, search: Search) => Promise<void>;
}

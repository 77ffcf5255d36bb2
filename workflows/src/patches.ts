/**
 * Ids of changes to workflow code, for `patched()`. A year runs for a year: whoever changes what a workflow does under
 * running ones adds an id here, asks `patched(PATCHES.x)` where the two ways part, and records a golden history of the
 * new way beside the old ones. An id leaves when no run that began before it is left.
 */
export const PATCHES = {
  /** Of several steps that wait for the one that runs, the first alone goes on when it ends. */
  oneStepAtATime: 'oneStepAtATime',
} as const satisfies Record<string, string>;

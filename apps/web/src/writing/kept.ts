import { del, get, set } from 'idb-keyval';
import type { Kept } from './writing-state';

/**
 * Under which this browser keeps what a person has written and the server does not have.
 * @param what kind of text it is: "draft", "scores"
 * @param of the codes that tell which one it is in the year
 */
export const keptName = (what: string, account: string, cycle: string, ...of: string[]): string =>
  [what, account, cycle, ...of].join('/');

/** Where nothing may be kept (a private window), nothing is, and writing goes on all the same. */
async function orNothing<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch {
    return undefined;
  }
}

export const findKept = (name: string): Promise<Kept | undefined> => orNothing(() => get<Kept>(name));
export const keep = (name: string, kept: Kept): Promise<void> => orNothing(() => set(name, kept));
export const drop = (name: string): Promise<void> => orNothing(() => del(name));

import { del, get, set } from 'idb-keyval';
import type { KeptDraft } from './draft-state';

/** Under which this browser keeps what a person has written in a dossier and the server does not have. */
export const keptName = (account: string, cycle: string, unit: string): string => `draft/${account}/${cycle}/${unit}`;

/** Where nothing may be kept (a private window), nothing is, and writing goes on all the same. */
const orNothing = (): undefined => undefined;

export const keptDraft = (name: string): Promise<KeptDraft | undefined> => get<KeptDraft>(name).catch(orNothing);
export const keepDraft = (name: string, kept: KeptDraft): Promise<void> => set(name, kept).catch(orNothing);
export const dropDraft = (name: string): Promise<void> => del(name).catch(orNothing);

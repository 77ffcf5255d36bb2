import type { AgendaEntry } from './queries';

/** An entry while it is edited. `id` tells entries apart wherever they are moved to. */
export interface EditedEntry {
  id: string;
  title: string;
  /** Empty for none. */
  contest: string;
  /** Empty where nobody says how long it takes. */
  minutes: number | '';
}

export const edited = (entries: readonly AgendaEntry[]): EditedEntry[] =>
  entries.map(({ title, contest, minutes }) => ({
    id: crypto.randomUUID(),
    title,
    contest: contest ?? '',
    minutes: minutes ?? '',
  }));

export const toSend = (entries: readonly EditedEntry[]) =>
  entries.map(({ title, contest, minutes }) => ({
    title: title.trim(),
    ...(contest !== '' && { contest }),
    ...(minutes !== '' && { minutes }),
  }));

/** The entry at `from` comes to stand at `to`. */
export function moved<T>(entries: readonly T[], from: number, to: number): T[] {
  const [entry] = entries.slice(from, from + 1);
  if (entry === undefined || to < 0 || to >= entries.length) return [...entries];
  const others = entries.filter((_, index) => index !== from);
  return [...others.slice(0, to), entry, ...others.slice(to)];
}

import type { components } from '../../api/schema';

type Changes = components['schemas']['PlanChangesDto'];

/** Reminders of one kind that an extension moves alike: a line of its preview. */
export interface ChangeLine {
  kind: string;
  /** Who is told. */
  to: string[];
  /** Who is not done. */
  units: string[];
  /** When it would go out now, and when afterwards; null where it does not go out. */
  before: string | null;
  after: string | null;
}

/** What an extension changes in who is told what and when, the earliest first. */
export function changeLines(plans: readonly Changes[]): ChangeLine[] {
  const all = plans.flatMap(({ moved, added, silenced }) => [
    ...moved.map(({ previously, at, ...one }) => ({ ...one, before: previously, after: at })),
    ...added.map(({ at, ...one }) => ({ ...one, before: null, after: at })),
    ...silenced.map(({ at, ...one }) => ({ ...one, before: at, after: null })),
  ]);
  const lines = new Map<string, ChangeLine>();
  for (const { kind, to, units, before, after } of all) {
    const key = [kind, before, after].join(' ');
    const line = lines.get(key) ?? { kind, to: [], units: [], before, after };
    line.to = [...new Set([...line.to, to])];
    line.units = [...new Set([...line.units, ...units])];
    lines.set(key, line);
  }
  const first = ({ before, after }: ChangeLine): string => after ?? before ?? '';
  return [...lines.values()].toSorted((one, other) => (first(one) < first(other) ? -1 : 1));
}

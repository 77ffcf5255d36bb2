import { addDuration } from '@thidua/domain';
import type { Reminder } from './queries';

/** Reminders of one kind about one deadline that go out together: a line of the plan. */
export interface PlanLine extends Pick<Reminder, 'stage' | 'kind' | 'state' | 'deadline' | 'at'> {
  /** Who is told. */
  to: string[];
  /** Who is not done. */
  units: string[];
}

/** The plan with what goes out together on one line, in the order of the plan. */
export function linesOf(rows: readonly Reminder[]): PlanLine[] {
  const lines = new Map<string, PlanLine>();
  for (const { stage, kind, state, deadline, at, to, units } of rows) {
    const key = [stage, kind, state, deadline, at].join(' ');
    const line = lines.get(key) ?? { stage, kind, state, deadline, at, to: [], units: [] };
    line.to = [...new Set([...line.to, to])];
    line.units = [...new Set([...line.units, ...units])];
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** What a unit has to do with: what it is told, and what others are told of it. */
export const concerning = (rows: readonly Reminder[], unit: string): Reminder[] =>
  rows.filter(({ to, units }) => to === `unit:${unit}` || units.includes(unit));

const BASE = '2023-01-02T00:00:00.000Z';

/** Kind of a reminder, by how the rules write it: "before:P3D", "after:PT2H", "escalate:head". */
export function kindOf(
  kind: string,
): { what: 'before' | 'after'; milliseconds: number } | { what: 'escalate'; whom: string } {
  const [what, rest = ''] = kind.split(/:(.*)/s);
  if (what === 'escalate') return { what, whom: rest };
  const milliseconds = Date.parse(addDuration(BASE, rest, 'UTC')) - Date.parse(BASE);
  return { what: what === 'after' ? 'after' : 'before', milliseconds };
}

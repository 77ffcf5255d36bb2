/**
 * How queries are named. What belongs to a year begins with `year(cycle)`: the live stream makes all of it anew, as far
 * as it is on the screen. A page names its own: `[...keys.year(cycle), 'dossier', unit]`.
 */
export const keys = {
  session: ['session'] as const,
  health: ['health'] as const,
  work: ['me', 'work'] as const,
  notices: ['me', 'notices'] as const,
  abilities: ['me', 'abilities'] as const,
  years: ['years'] as const,
  year: (cycle: string) => ['year', cycle] as const,
  /** Frozen when the year began; outside `year`, since no event changes it. */
  rules: (cycle: string) => ['rules', cycle] as const,
};

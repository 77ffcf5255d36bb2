export type Mark = 'present' | 'excused' | 'absent';
export type Changes = Readonly<Record<string, Mark>>;

export interface Marked {
  unit: string;
  mark: Mark;
}

/** Who is present and who is excused when the changes are laid over what stands; in the order of the members. */
export function marked(
  members: readonly string[],
  standing: readonly Marked[],
  changes: Changes,
): { present: string[]; excused: string[] } {
  const before = new Map(standing.map(({ unit, mark }) => [unit, mark]));
  const are = (mark: Mark): string[] => members.filter((unit) => (changes[unit] ?? before.get(unit)) === mark);
  return { present: are('present'), excused: are('excused') };
}

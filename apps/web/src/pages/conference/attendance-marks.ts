export type Mark = 'present' | 'excused' | 'absent';
export type Changes = Readonly<Record<string, Mark>>;

export interface Marked {
  unit: string;
  mark: Mark;
}

/** The units that are changed, by what they are marked as. */
export function namedIn(changes: Changes): Record<Mark, string[]> {
  const are = (mark: Mark): string[] => Object.keys(changes).filter((unit) => changes[unit] === mark);
  return { present: are('present'), excused: are('excused'), absent: are('absent') };
}

/** Who is present when the changes are laid over what stands; in the order of the members. */
export function presentWith(members: readonly string[], standing: readonly Marked[], changes: Changes): string[] {
  const before = new Map(standing.map(({ unit, mark }) => [unit, mark]));
  return members.filter((unit) => (changes[unit] ?? before.get(unit)) === 'present');
}

/** The marks as an answer of the server tells them. */
export function marksOf(
  members: readonly string[],
  { present, excused }: { present: readonly string[]; excused: readonly string[] },
): Marked[] {
  const markOf = (unit: string): Mark =>
    present.includes(unit) ? 'present' : excused.includes(unit) ? 'excused' : 'absent';
  return members.map((unit) => ({ unit, mark: markOf(unit) }));
}

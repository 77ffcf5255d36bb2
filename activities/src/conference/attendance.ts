export type Mark = 'present' | 'excused' | 'absent';

/** Who is named in one act of attendance. */
export interface Named {
  present: readonly string[];
  excused?: readonly string[];
  absent?: readonly string[];
}

/** Everybody who is named in it, in whichever list. */
export const everyNamed = ({ present, excused = [], absent = [] }: Named): string[] => [
  ...present,
  ...excused,
  ...absent,
];

/**
 * The marks of all members after the act. A unit named nowhere is absent; once `absent` is given, the three lists are
 * changes and such a unit stays as it was, so that two people may mark at once.
 */
export function marksAfter(
  members: readonly string[],
  standing: ReadonlyMap<string, Mark>,
  { present, excused = [], absent }: Named,
): Mark[] {
  return members.map((unit) => {
    if (present.includes(unit)) return 'present';
    if (excused.includes(unit)) return 'excused';
    if (absent === undefined || absent.includes(unit)) return 'absent';
    return standing.get(unit) ?? 'absent';
  });
}

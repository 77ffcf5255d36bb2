import type { Lines, Plain } from './lines';

export interface Merged {
  lines: Lines;
  /** Fields that both changed, each in their own way. */
  clashes: string[];
  /** Fields that now hold what the other wrote. */
  taken: string[];
}

/**
 * Brings together what two people made of the same lines: a field that one of them changed is as that one left it. Where
 * both did, it keeps `mine` for now and is named, so that the writer chooses.
 */
export function merge(plain: Plain, base: Lines, mine: Lines, theirs: Lines): Merged {
  const merged: Merged = { lines: {}, clashes: [], taken: [] };
  for (const name of new Set([base, mine, theirs].flatMap((lines) => Object.keys(lines)))) {
    const [before, own, other] = [base, mine, theirs].map((lines) => plain(name, lines[name]));
    const isTheirs = own === before && other !== before;
    if (isTheirs) merged.taken.push(name);
    else if (own !== before && other !== before && own !== other) merged.clashes.push(name);
    const text = (isTheirs ? theirs : mine)[name] ?? '';
    if (text !== '') merged.lines[name] = text;
  }
  return merged;
}

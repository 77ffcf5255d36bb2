function distance(a: readonly string[], b: readonly string[]): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of a.entries()) {
    const line = [row + 1];
    for (const [column, other] of b.entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      line.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}

/** The known word that was most likely meant, or undefined when none is near. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  const written = [...word.toLowerCase()];
  let best: string | undefined;
  let least = Math.min(2, Math.floor(written.length / 2)) + 1;
  for (const candidate of known) {
    const far = distance(written, [...candidate.toLowerCase()]);
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}

/**
 * Gives every dossier so many of its candidates, and every reviewer as many dossiers as every other, as far as the
 * candidates allow. Starts with the first candidates, then hands dossiers along chains from a reviewer who has many to
 * one who has at least two fewer, until no chain is left: with loads that weigh more the higher they are, that is the
 * least possible.
 * @param candidates reviewers (by index) of each dossier, the preferred ones first, at least `perSubmission`
 * @returns reviewers of each dossier
 */
export function balance(
  candidates: readonly (readonly number[])[],
  reviewers: number,
  perSubmission: number,
): number[][] {
  const assigned = candidates.map((possible) => possible.slice(0, perSubmission));
  const load = new Array<number>(reviewers).fill(0);
  const dossiersOf = Array.from({ length: reviewers }, () => new Set<number>());
  for (const [dossier, chosen] of assigned.entries()) {
    for (const reviewer of chosen) {
      load[reviewer] = loadOf(load, reviewer) + 1;
      dossiersOf[reviewer]?.add(dossier);
    }
  }

  const handOn = (dossier: number, from: number, to: number) => {
    const chosen = assigned[dossier];
    if (!chosen) return;
    chosen[chosen.indexOf(from)] = to;
    dossiersOf[from]?.delete(dossier);
    dossiersOf[to]?.add(dossier);
    load[from] = loadOf(load, from) - 1;
    load[to] = loadOf(load, to) + 1;
  };

  /** The shortest chain from a reviewer to one with at least two dossiers fewer, carried out; false when there is none. */
  const relieve = (busy: number): boolean => {
    const before = new Map<number, { reviewer: number; dossier: number }>();
    const queue = [busy];
    for (const reviewer of queue) {
      if (loadOf(load, reviewer) <= loadOf(load, busy) - 2) {
        let at = reviewer;
        for (let step = before.get(at); step; step = before.get(at)) {
          handOn(step.dossier, step.reviewer, at);
          at = step.reviewer;
        }
        return true;
      }
      for (const dossier of [...(dossiersOf[reviewer] ?? [])].sort((a, b) => a - b)) {
        for (const other of candidates[dossier] ?? []) {
          if (other === busy || before.has(other) || assigned[dossier]?.includes(other)) continue;
          before.set(other, { reviewer, dossier });
          queue.push(other);
        }
      }
    }
    return false;
  };

  for (let moved = true; moved; ) {
    const busiest = [...load.keys()].sort((a, b) => loadOf(load, b) - loadOf(load, a) || a - b);
    moved = busiest.some((reviewer) => relieve(reviewer));
  }
  return assigned;
}

function loadOf(load: readonly number[], reviewer: number): number {
  return load[reviewer] ?? 0;
}

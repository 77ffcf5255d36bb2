/**
 * A bloc's dossiers with one reviewer each. Units are counted twice: as dossiers and, where they review, as reviewers.
 */
export interface SingleReview {
  /** Reviewers (by index) that each dossier may have. */
  candidates: readonly (readonly number[])[];
  /** Which reviewer the unit of a dossier is; undefined when it reviews nobody's. */
  reviewerOf: readonly (number | undefined)[];
}

/** Finds, for a dossier, the one whose unit reviews it while its own unit reviews that one; undefined without a pair. */
export function partners(reviewerOf: SingleReview['reviewerOf']) {
  const dossierOf = new Map([...reviewerOf.entries()].map(([dossier, reviewer]) => [reviewer, dossier]));
  return (given: readonly number[], dossier: number): number | undefined => {
    const mine = reviewerOf[dossier];
    const other = dossierOf.get(given[dossier]);
    return mine !== undefined && other !== undefined && given[other] === mine ? other : undefined;
  };
}

/** Of an assignment `a`, in SQL: its reviewer has declared a conflict of interest with the dossier's unit. */
export const HAS_CONFLICT = `exists (select 1 from conflict_of_interest x
  where x.cycle_id = a.cycle_id and x.unit = a.reviewer and x.of_unit = a.unit)`;

/**
 * Of an assignment `a` to the dossier `s`, in SQL: it has scores, so that the dossier keeps its reviewers. Of one that was
 * handed in again the approved scores alone count: drafts may still be about the revision before. A draft of somebody
 * who has declared a conflict since does not count either.
 */
export const HAS_SCORES = `(a.approved_revision is not null
  or (a.scores <> '{}'::jsonb and coalesce(s.revision, 0) <= 1 and not ${HAS_CONFLICT}))`;

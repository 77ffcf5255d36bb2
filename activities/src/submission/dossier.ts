import { type Instant, Refusal } from '@thidua/contracts';
import type { Tx } from '@thidua/database';
import type { SubmissionState } from '@thidua/domain';

/** A unit's dossier as its row stands, locked for the rest of the transaction. */
export interface Dossier {
  id: string;
  unit: string;
  state: SubmissionState;
  revision: number;
  draft: unknown;
  firstSubmittedAt: Instant | null;
  lateDays: number;
  returns: number;
  revisionDueAt: Instant | null;
  selfTotal: string | null;
}

/** @throws Refusal NOT_REGISTERED: a unit that has not registered has no dossier. */
export async function lockDossier(tx: Tx, cycle: string, unit: string): Promise<Dossier> {
  const dossier = await tx.maybe<Dossier>(
    `select id, unit, state, revision, draft, first_submitted_at as "firstSubmittedAt", late_days as "lateDays", returns,
            revision_due_at as "revisionDueAt", self_total as "selfTotal"
       from submission where cycle_id = $1 and unit = $2 for update`,
    [cycle, unit],
  );
  if (!dossier) throw new Refusal('NOT_REGISTERED');
  return dossier;
}

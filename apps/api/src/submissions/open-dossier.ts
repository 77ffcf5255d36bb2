import { type Instant, Refusal } from '@thidua/contracts';
import { lockStage, type Tx, type Year } from '@thidua/database';
import { acceptUntil } from '@thidua/domain';
import { requireRunning } from '../cycles/as-of';
import type { DossierDraft } from './draft';

export type SubmissionState = 'draft' | 'submitted' | 'returned' | 'verified' | 'lapsed' | 'notVerified';

export interface OpenDossier {
  id: string;
  version: number;
  draft: Partial<DossierDraft>;
}

interface Row extends OpenDossier {
  state: SubmissionState;
  revision: number;
  revisionDueAt: Instant | null;
  granted: Instant | null;
}

const CLOSED = {
  submitted: 'ALREADY_SUBMITTED',
  verified: 'ALREADY_VERIFIED',
  lapsed: 'LATE_CLOSED',
  notVerified: 'LATE_CLOSED',
} as const;

/**
 * Holds the stage's row FOR SHARE and the dossier's FOR UPDATE, and makes sure that the unit may still change it at
 * `at`: until its own deadline and the late days after it, or until the deadline of the revision asked of it.
 * @throws Refusal NOT_REGISTERED, STAGE_NOT_OPEN, STAGE_CLOSED, LATE_CLOSED, ALREADY_SUBMITTED, ALREADY_VERIFIED,
 * CYCLE_CANCELLED, CYCLE_NOT_RUNNING
 */
export async function openDossier(tx: Tx, year: Year, unit: string, at: Instant): Promise<OpenDossier> {
  requireRunning(year);
  const stage = await lockStage(tx, year.id, 'submission', 'share');
  const row = await tx.maybe<Row>(
    `select s.id, s.state, s.draft, s.draft_version as version, s.revision, s.revision_due_at as "revisionDueAt", d.due_at as granted
       from submission s
       left join deadline d on d.cycle_id = s.cycle_id and d.stage = 'submission' and d.unit = s.unit
      where s.cycle_id = $1 and s.unit = $2 for update of s`,
    [year.id, unit],
  );
  if (!row) throw new Refusal('NOT_REGISTERED');
  const { state, revision, revisionDueAt, granted, ...dossier } = row;
  if (state !== 'draft' && state !== 'returned') throw new Refusal(CLOSED[state]);
  if (state === 'returned') {
    if (revisionDueAt !== null && at > revisionDueAt) throw new Refusal('STAGE_CLOSED');
    return dossier;
  }
  if (stage.reachedAt === null || at < stage.reachedAt) throw new Refusal('STAGE_NOT_OPEN');
  const own = [stage.closesAt, granted]
    .filter((due) => due !== null)
    .sort()
    .at(-1);
  if (own !== undefined && revision > 0 && at > own) throw new Refusal('ALREADY_SUBMITTED');
  if (own !== undefined && at > acceptUntil(own, year.rules.submission.late, year.bloc.timezone)) {
    throw new Refusal('LATE_CLOSED');
  }
  return dossier;
}

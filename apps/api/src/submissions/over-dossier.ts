import type { ErrorCode, UPDATES } from '@thidua/contracts';
import type { SubmissionState } from './open-dossier';

export type DossierUpdate = keyof typeof UPDATES.submission;

/** What is known of a dossier, and of the reviewing unit that acts on it. */
export interface DossierFacts {
  /** Null where the unit has not registered. */
  state: SubmissionState | null;
  review: 'pending' | 'open' | 'closed';
  isOwn: boolean;
  isAssigned: boolean;
  hasConflict: boolean;
}

const OWN_ACTS: Record<'submit' | 'withdraw', (state: SubmissionState | null) => ErrorCode> = {
  submit: (state) => (state === null ? 'NOT_REGISTERED' : state === 'verified' ? 'ALREADY_VERIFIED' : 'LATE_CLOSED'),
  withdraw: () => 'NOTHING_TO_WITHDRAW',
};

/** What an act meets where the dossier's workflow is over or never was: what its activity would have found first. */
export function whenOver(
  update: DossierUpdate,
  { state, review, isOwn, isAssigned, hasConflict }: DossierFacts,
): ErrorCode {
  if (update === 'submit' || update === 'withdraw') return OWN_ACTS[update](state);
  if (isOwn) return 'OWN_DOSSIER';
  if (!isAssigned && state !== null) return 'NOT_ASSIGNED';
  if (hasConflict) return 'CONFLICT_OF_INTEREST';
  if (review === 'pending') return 'STAGE_NOT_OPEN';
  if (review === 'closed') return 'STAGE_CLOSED';
  return state === 'verified' ? 'ALREADY_VERIFIED' : 'NOT_SUBMITTED';
}

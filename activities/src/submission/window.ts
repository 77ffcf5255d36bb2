import type { Instant } from '@thidua/contracts';
import type { Year } from '@thidua/database';
import { acceptUntil } from '@thidua/domain';

/** Until when a first dossier is accepted at all: a unit's own deadline and the late days after it, that instant included. */
export const windowOf = (year: Year, ownDeadline: Instant): Instant =>
  acceptUntil(ownDeadline, year.rules.submission.late, year.bloc.timezone);

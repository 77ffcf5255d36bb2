import type { Instant } from '@thidua/contracts';
import type { Tx, Year } from '@thidua/database';
import type { Contest } from './contest';
import { tellResult } from './tell';

/** How a contest ends by itself; a deadlock is its end until it is settled. */
interface End {
  status: 'elected' | 'passed' | 'empty' | 'deadlock';
  winners: string[];
  /** Among whom a deadlock is settled. */
  undecided?: string[];
}

/** Ends a contest: writes how, notes it and tells those whom it concerns. */
export async function endContest(
  tx: Tx,
  year: Year,
  { code: contest }: Pick<Contest, 'code'>,
  { status, winners, undecided = [] }: End,
  at: Instant,
  actor: string,
): Promise<void> {
  const isDecided = status !== 'deadlock';
  await tx.query(
    `update contest set status = $3, winners = $4, undecided = $5, opened_at = coalesce(opened_at, $6), decided_at = $7
      where cycle_id = $1 and code = $2`,
    [year.id, contest, status, winners, undecided, at, isDecided ? at : null],
  );
  tx.event({
    cycle: year.id,
    type: isDecided ? 'contest.decided' : 'contest.deadlocked',
    actor,
    at,
    payload: { contest, status, winners },
  });
  await tellResult(tx, year, { contest, status, winners }, at);
}

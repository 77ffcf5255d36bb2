import { type Instant, Refusal } from '@thidua/contracts';
import { lockStage, type Tx, type Year } from '@thidua/database';

/**
 * Makes sure that the conference sits: its date has come and the ranking is fixed, so that nobody votes on a provisional
 * one. @throws Refusal CONFERENCE_CLOSED, DATE_NOT_FIXED, STAGE_NOT_OPEN
 */
export async function whileVoting(tx: Tx, year: Year, at: Instant): Promise<void> {
  const { state, startsAt } = await tx.one<{ state: string; startsAt: Instant | null }>(
    `select state, starts_at as "startsAt" from conference where cycle_id = $1 for share`,
    [year.id],
  );
  if (state === 'held') throw new Refusal('CONFERENCE_CLOSED');
  if (startsAt === null) throw new Refusal('DATE_NOT_FIXED');
  const ranking = await lockStage(tx, year.id, 'ranking', 'share');
  if (at < startsAt || ranking.state !== 'closed') throw new Refusal('STAGE_NOT_OPEN');
}

import { type Instant, Refusal } from '@thidua/contracts';
import type { Tx, Year } from '@thidua/database';
import { MIN_SECRET_VOTERS } from '@thidua/domain';
import { actorOf } from '../conduct';
import type { Contest, Round } from './contest';

/** Beside a roll that shows who has voted, so few ballots would tell how. */
export const tooFewToRead = (voted: number): boolean => voted > 0 && voted < MIN_SECRET_VOTERS;

/**
 * Ends a secret round whose ballots are too few to be read. They leave the box unread and the round counts as not held:
 * those who stood in it wait for the head to open another, or for the end of the conference.
 * @throws Refusal TOO_FEW_VOTERS while somebody who is present is still asked to vote
 */
export async function endUnread(
  tx: Tx,
  year: Year,
  contest: Contest,
  round: Round,
  command: { account: string; receivedAt: Instant },
) {
  const at = command.receivedAt;
  const isAsked = round.dueAt === null || at < round.dueAt;
  if (isAsked && (await somebodyIsAwaited(tx, year, round))) throw new Refusal('TOO_FEW_VOTERS');
  await tx.query(`delete from box where round_id = $1`, [round.id]);
  const votes = Object.fromEntries(round.nominees.map((nominee) => [nominee, 0]));
  const counted = { issued: round.roll.length, collected: 0, valid: 0, invalid: 0, votes };
  await tx.query(
    `update round set state = 'counted', issued = $2, collected = 0, valid = 0, invalid = 0, votes = $3::jsonb, counted_at = $4
      where id = $1`,
    [round.id, counted.issued, JSON.stringify(votes), at],
  );
  await tx.query(`update contest set undecided = $3 where cycle_id = $1 and code = $2`, [
    year.id,
    contest.code,
    round.nominees,
  ]);
  tx.event({
    cycle: year.id,
    type: 'round.closed',
    actor: actorOf(command),
    at,
    payload: { contest: contest.code, round: round.number, ...counted, passed: [], unread: true },
  });
  return { contest: contest.code, round: round.number, passed: [], status: contest.status, votes };
}

async function somebodyIsAwaited(tx: Tx, year: Year, round: Round): Promise<boolean> {
  const awaited = await tx.query(
    `select 1 from roll l join attendance a on a.cycle_id = $1 and a.unit = l.unit and a.mark = 'present'
      where l.round_id = $2 and not l.voted limit 1`,
    [year.id, round.id],
  );
  return awaited.length > 0;
}

import type { Instant } from '@thidua/contracts';
import type { StageName } from '@thidua/domain';
import type { Tx } from '../facts';

export interface NewNotice {
  cycle: string;
  /** `unit:PL`, `head`, `standingBody`, `body:UBND-T` or `account:<uuid>`. */
  recipient: string;
  kind: string;
  stage?: StageName | null;
  subject: string;
  /** What the notice is about, where one recipient may get several of a kind. */
  about?: string;
  /** The deadline it speaks of; a moved one makes it another notice. */
  deadline?: Instant | null;
  /** When it fell due and when it was sent, both in business time. */
  dueAt: Instant;
  at: Instant;
}

/**
 * Puts notices into inboxes, in one statement. One that is there already (same recipient, kind, stage, subject matter
 * and deadline) is left alone, so sending again sends nothing twice.
 * @returns how many are new
 */
export async function notify(tx: Tx, notices: NewNotice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const sent = await tx.query(
    `insert into notice (cycle_id, recipient, kind, stage, subject, about, deadline, due_at, at)
     select cycle, recipient, kind, stage, subject, coalesce(about, ''), deadline, "dueAt", at
     from jsonb_to_recordset($1) as n (
       cycle text, recipient text, kind text, stage text, subject text, about text, deadline timestamptz,
       "dueAt" timestamptz, at timestamptz)
     on conflict do nothing
     returning id`,
    [JSON.stringify(notices)],
  );
  return sent.length;
}

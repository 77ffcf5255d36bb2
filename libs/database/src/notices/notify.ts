import type { Instant, NoticeFacts, NoticeKind } from '@thidua/contracts';
import type { StageName } from '@thidua/domain';
import type { Tx } from '../facts';

/** How a kind stands in its row: what the rules plan carries its distance from the deadline. */
type Written<K extends NoticeKind> = K extends 'reminder'
  ? `before:${string}`
  : K extends 'overdue'
    ? `after:${string}`
    : K extends 'escalation'
      ? `escalate:${string}`
      : K;

interface ToTell {
  cycle: string;
  /** `unit:PL`, `head`, `standingBody`, `body:UBND-T` or `account:<uuid>`. */
  recipient: string;
  stage?: StageName | null;
  /** The thing it is about, for the page that shows it: `dossier/PL`, `contest/flag`. */
  subject: string;
  /** What sets it apart where one recipient may get several of a kind. */
  about?: string;
  /** The deadline it speaks of; a moved one makes it another notice. */
  deadline?: Instant | null;
  /** When it fell due and when it was sent, both in business time. */
  dueAt: Instant;
  at: Instant;
}

/** A notice with what it tells, as its kind has it. */
export type NewNotice = { [K in NoticeKind]: ToTell & { kind: Written<K>; facts: NoticeFacts[K] } }[NoticeKind];

/**
 * Puts notices into inboxes and plans their mails to the people whom the recipient stands for now, in one statement.
 * One that is there already (same recipient, kind, stage, matter and deadline) is left alone, so sending again sends
 * nothing twice. A kind that a person has declined is not mailed to them.
 * @returns how many are new
 */
export async function notify(tx: Tx, notices: NewNotice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const sent = await tx.query(
    `with told as (
       insert into notice (cycle_id, recipient, kind, stage, subject, about, facts, deadline, due_at, at)
       select cycle, recipient, kind, stage, subject, coalesce(about, ''), facts, deadline, "dueAt", at
         from jsonb_to_recordset($1) as n (
           cycle text, recipient text, kind text, stage text, subject text, about text, facts jsonb, deadline timestamptz,
           "dueAt" timestamptz, at timestamptz)
       on conflict do nothing
       returning id, cycle_id, recipient, kind),
     planned as (
       insert into delivery (notice_id, account_id)
       select told.id, a.id
         from told
         cross join lateral addressee(told.cycle_id, told.recipient) as of (account_id)
         join account a on a.id = of.account_id and a.state = 'active' and told.kind <> all (a.declined))
     select id from told`,
    [JSON.stringify(notices)],
  );
  return sent.length;
}

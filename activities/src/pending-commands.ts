import type { Instant } from '@thidua/contracts';
import type { Tx } from '@thidua/database';

/**
 * Whether a command that arrived by `deadline` is still on its way. In time is what arrived in time, not what the
 * engine got to in time; so a deadline asks this before it closes anything. A command that was given up for good, its
 * asker never coming back, holds up no deadline but the next one.
 */
export async function onTheirWay(tx: Tx, cycle: string, deadline: Instant, unit?: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from command
      where cycle_id = $1 and state = 'pending'
        and received_at <= $2 and received_at > $2::timestamptz - interval '1 hour'
        and ($3::text is null or subject = $3 or subject like $3 || '/%') limit 1`,
    [cycle, deadline, unit ?? null],
  );
  return rows.length > 0;
}

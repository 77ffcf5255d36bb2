import type { Tx } from '@thidua/database';

/**
 * Ends every way into an account that an older password may have opened: sessions, links for a reset, tokens of
 * programs, the private calendar.
 * @param except the id of the session that goes on
 */
export async function endOtherWaysIn(tx: Tx, account: string, except?: string): Promise<void> {
  await tx.query('delete from session where account_id = $1 and id is distinct from $2', [account, except ?? null]);
  await tx.query(`update link set used_at = now() where account_id = $1 and purpose = 'reset' and used_at is null`, [
    account,
  ]);
  await tx.query('update api_token set revoked_at = now() where account_id = $1 and revoked_at is null', [account]);
  await tx.query('delete from calendar_feed where account_id = $1', [account]);
}

import type { Tx, Year } from '@thidua/database';

/** Elected is not appointed: an officer takes office when the standing body's decision recognises them. */
export async function electOfficers(tx: Tx, year: Year, office: string | null, units: string[]): Promise<void> {
  if (office === null || units.length === 0) return;
  await tx.query(
    `insert into officer (cycle_id, office, unit, state)
     select $1, $2, elected.unit, 'elected' from unnest($3::text[]) as elected (unit) on conflict do nothing`,
    [year.id, office, units],
  );
}

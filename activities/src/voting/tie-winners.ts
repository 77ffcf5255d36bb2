import type { Tx, Year } from '@thidua/database';
import { type TieContest, tieContests } from '@thidua/domain';
import { rankingQuestion } from '../ranking/compute-ranking';

/** Winners of the tie contests that are decided or settled, by award. */
export async function tieWinners(tx: Tx, year: Year): Promise<Record<string, string[]>> {
  const rows = await tx.query<{ award: string; winners: string[] }>(
    `select award, winners from contest where cycle_id = $1 and kind = 'tie' and status in ('elected', 'settled')`,
    [year.id],
  );
  return Object.fromEntries(rows.map(({ award, winners }) => [award, winners]));
}

/** The tie contests that the quotas still need, given what the decided ones have ordered. */
export async function neededTies(tx: Tx, year: Year): Promise<TieContest[]> {
  return tieContests(await rankingQuestion(tx, year), await tieWinners(tx, year));
}

/** Prepares the tie contests that the quotas still need. */
export async function prepareTieContests(tx: Tx, year: Year): Promise<void> {
  const needed = await neededTies(tx, year);
  for (const [index, tie] of needed.entries()) {
    await tx.query(
      `insert into contest (cycle_id, code, kind, mode, award, seats, position, candidates)
       values ($1, $2, 'tie', 'paper', $3, $4, $5, $6) on conflict do nothing`,
      [year.id, `tie:${tie.award}`, tie.award, tie.seats, index - needed.length, tie.units],
    );
  }
}

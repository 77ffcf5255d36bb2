import { continueAsNew } from '@temporalio/workflow';
import type { Standing, Turn, YearRef } from '@thidua/contracts';
import { type Act, Life } from './life';

/**
 * The life of one thing of the year beside the cycle (a dossier, the conference, a contest, an award): commands of
 * people and turns of its own, until it is over. Its facts stand in Postgres; a run carries nothing but who it is.
 */
export async function liveAs(
  ref: YearRef,
  acts: Record<string, Act>,
  turn: (turn: Turn) => Promise<Standing>,
): Promise<void> {
  const life = new Life(ref);
  for (const [name, act] of Object.entries(acts)) life.take(name, act);
  await life.until(turn);
  if (!life.isOver && !life.isCancelled) await continueAsNew<(ref: YearRef) => Promise<void>>(life.carry(ref));
}

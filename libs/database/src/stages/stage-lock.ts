import { type Instant, Refusal } from '@thidua/contracts';
import type { StageName } from '@thidua/domain';
import type { Tx } from '../facts';

export interface StageRow {
  name: StageName;
  state: 'pending' | 'open' | 'closed';
  opensAt: Instant | null;
  closesAt: Instant | null;
  openedAt: Instant | null;
  closedAt: Instant | null;
  overdueAt: Instant | null;
}

const STAGE_COLUMNS = `s.name, s.state, s.opens_at as "opensAt", s.closes_at as "closesAt", s.opened_at as "openedAt",
  s.closed_at as "closedAt", s.overdue_at as "overdueAt"`;

/**
 * Locks a stage's row to the end of the transaction: `share` for an edit inside the stage, `update` for whoever opens,
 * closes or moves it. So nothing slips in after a close.
 * @throws Refusal NOT_FOUND for an unknown cycle
 */
export function lockStage(tx: Tx, cycle: string, stage: StageName, mode: 'share' | 'update'): Promise<StageRow> {
  return tx.one<StageRow>(
    `select ${STAGE_COLUMNS} from stage s where s.cycle_id = $1 and s.name = $2 for ${mode === 'share' ? 'share' : 'update'}`,
    [cycle, stage],
  );
}

/**
 * A unit's own deadline: the stage's, or the later one that was granted to it. Null where the stage has none (voting).
 * @throws Refusal NOT_FOUND for an unknown cycle
 */
export async function ownDeadline(tx: Tx, cycle: string, stage: StageName, unit: string): Promise<Instant | null> {
  const { due } = await tx.one<{ due: Instant | null }>(
    `select greatest(s.closes_at, d.due_at) as due
     from stage s left join deadline d on d.cycle_id = s.cycle_id and d.stage = s.name and d.unit = $3
     where s.cycle_id = $1 and s.name = $2`,
    [cycle, stage, unit],
  );
  return due;
}

interface StageForUnit extends StageRow {
  /** A deadline granted to the unit alone. */
  granted: Instant | null;
  cycleState: string;
}

/**
 * Holds the stage's row FOR SHARE and makes sure that the unit may act in it at `asOf`. A stage counts as open from its
 * opening instant, whether or not the engine has marked it yet; a unit with a later deadline of its own goes on when
 * the stage is closed for the others. A deadline admits what happens exactly at it.
 * @throws Refusal STAGE_NOT_OPEN, STAGE_CLOSED, CYCLE_CANCELLED, NOT_FOUND (unknown cycle)
 */
export async function openForUnit(
  tx: Tx,
  cycle: string,
  stage: StageName,
  unit: string,
  asOf: Instant,
): Promise<StageRow> {
  const { granted, cycleState, ...row } = await tx.one<StageForUnit>(
    `select ${STAGE_COLUMNS}, d.due_at as granted, c.state as "cycleState"
     from stage s join cycle c on c.id = s.cycle_id
       left join deadline d on d.cycle_id = s.cycle_id and d.stage = s.name and d.unit = $3
     where s.cycle_id = $1 and s.name = $2
     for share of s`,
    [cycle, stage, unit],
  );
  if (cycleState === 'cancelled') throw new Refusal('CYCLE_CANCELLED');

  // in the one form in which instants compare as strings
  const at = new Date(asOf).toISOString();
  const { state, opensAt, closesAt, closedAt } = row;
  if (state === 'pending' && opensAt === null) throw new Refusal('STAGE_NOT_OPEN');
  if (opensAt !== null && at < opensAt) throw new Refusal('STAGE_NOT_OPEN');

  const common = closesAt ?? (state === 'closed' ? closedAt : null);
  const later = granted !== null && (common === null || granted > common) ? granted : null;
  if (state === 'closed' && later === null) throw new Refusal('STAGE_CLOSED');
  const due = later ?? closesAt;
  if (due !== null && at > due) throw new Refusal('STAGE_CLOSED');
  return row;
}

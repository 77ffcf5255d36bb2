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
  /**
   * From when the stage counts as open, whether or not the engine has marked it yet: the later of its `opens` and the
   * end of the stage before it. Null while that end is not known, as that of a review is.
   */
  reachedAt: Instant | null;
}

const STAGE_COLUMNS = `s.name, s.state, s.opens_at as "opensAt", s.closes_at as "closesAt", s.opened_at as "openedAt",
  s.closed_at as "closedAt", s.overdue_at as "overdueAt",
  case when p.state = 'closed' then greatest(s.opens_at, p.closed_at)
       when s.state <> 'pending' or p.cycle_id is null then coalesce(s.opens_at, s.opened_at)
       when s.name in ('submission', 'review') then greatest(s.opens_at, p.closes_at) end as "reachedAt"`;

/** A stage with the one before it; the date poll runs beside them and is nobody's. */
const STAGE_AND_ITS_PREDECESSOR = `stage s left join stage p on p.cycle_id = s.cycle_id and p.name = case s.name
  when 'submission' then 'registration' when 'review' then 'submission' when 'ranking' then 'review'
  when 'voting' then 'ranking' when 'issuance' then 'voting' end`;

/**
 * Locks a stage's row to the end of the transaction: `share` for an edit inside the stage, `update` for whoever opens,
 * closes or moves it. So nothing slips in after a close.
 * @throws Refusal NOT_FOUND for an unknown cycle
 */
export function lockStage(tx: Tx, cycle: string, stage: StageName, mode: 'share' | 'update'): Promise<StageRow> {
  return tx.one<StageRow>(
    `select ${STAGE_COLUMNS} from ${STAGE_AND_ITS_PREDECESSOR}
      where s.cycle_id = $1 and s.name = $2 for ${mode === 'share' ? 'share' : 'update'} of s`,
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

/** The same while it is still to come, for a notice that asks for something by then; null afterwards. */
export async function deadlineAhead(tx: Tx, cycle: string, stage: StageName, unit: string, at: Instant) {
  const due = await ownDeadline(tx, cycle, stage, unit);
  return due !== null && due > at ? due : null;
}

interface StageForUnit extends StageRow {
  /** A deadline granted to the unit alone. */
  granted: Instant | null;
  cycleState: string;
  /** The ranking is fixed: nobody registers or signs any more, whatever was granted. */
  isFixed: boolean;
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
  const { granted, cycleState, isFixed, ...row } = await tx.one<StageForUnit>(
    `select ${STAGE_COLUMNS}, d.due_at as granted, c.state as "cycleState",
       exists (select 1 from ranking k where k.cycle_id = s.cycle_id and k.state = 'fixed') as "isFixed"
     from ${STAGE_AND_ITS_PREDECESSOR} join cycle c on c.id = s.cycle_id
       left join deadline d on d.cycle_id = s.cycle_id and d.stage = s.name and d.unit = $3
     where s.cycle_id = $1 and s.name = $2
     for share of s`,
    [cycle, stage, unit],
  );
  if (cycleState === 'cancelled') throw new Refusal('CYCLE_CANCELLED');

  // in the one form in which instants compare as strings
  const at = new Date(asOf).toISOString();
  const { state, reachedAt, closesAt, closedAt } = row;
  if (reachedAt === null || at < reachedAt) throw new Refusal('STAGE_NOT_OPEN');
  if (isFixed && stage === 'registration') throw new Refusal('STAGE_CLOSED');

  const common = closesAt ?? (state === 'closed' ? closedAt : null);
  const later = granted !== null && (common === null || granted > common) ? granted : null;
  if (state === 'closed' && later === null) throw new Refusal('STAGE_CLOSED');
  const due = later ?? closesAt;
  if (due !== null && at > due) throw new Refusal('STAGE_CLOSED');
  return row;
}

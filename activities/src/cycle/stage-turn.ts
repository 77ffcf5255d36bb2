import { Injectable } from '@nestjs/common';
import { type Instant, type Standing, type Turn } from '@thidua/contracts';
import { lockStage, type StageRow, type Tx, type Year } from '@thidua/database';
import type { StageName } from '@thidua/domain';
import { ENGINE, earliest, type Timing } from '../conduct';
import { onTheirWay } from '../pending-commands';
import { ConductsOfTheYear } from './conducts';
import { remindersDue } from './reminders';

/** What a turn of a stage came to. */
export interface StageTaken {
  standing: Standing;
  /** The stage was opened by this turn: what its opening calls for follows after the commit. */
  opened: boolean;
}

/** Opening, reminding and closing: what every stage of the year has in common. Runs inside one transaction. */
@Injectable()
export class StageTurn {
  constructor(private readonly stages: ConductsOfTheYear) {}

  /**
   * Does what is due in a stage and answers where it stands, and whether it was opened now. The row is locked and the
   * deadline read again, so an extension and a close never pass each other.
   */
  async take(tx: Tx, year: Year, name: StageName, timing: Timing, turn: Turn): Promise<StageTaken> {
    if (year.state === 'cancelled') return { standing: { over: true, cancelled: true }, opened: false };
    const stage = await lockStage(tx, year.id, name, 'update');
    if (stage.state === 'closed') return { standing: { over: true }, opened: false };
    if (stage.state === 'open') return { standing: await this.go(tx, year, stage, timing, turn), opened: false };
    const opensAt = await this.opensAt(tx, year, stage);
    if (opensAt === null || opensAt > timing.at) {
      return { standing: await this.before(tx, year, opensAt, timing), opened: false };
    }
    await this.open(tx, year, stage, timing.at);
    return { standing: await this.go(tx, year, stage, timing, turn), opened: true };
  }

  /** Before a stage opens: who is late in the stages behind is reminded all the same. */
  async before(tx: Tx, year: Year, opensAt: Instant | null, timing: Timing): Promise<Standing> {
    const reminders = await remindersDue(tx, year, timing.through);
    const next = earliest(reminders.next, opensAt);
    return {
      over: false,
      ...(next !== undefined && { next }),
      ...(next !== undefined && next === opensAt && { opening: true }),
      ...(reminders.due.length > 0 && { remind: true }),
    };
  }

  /** An open stage: are reminders due, is it at its end? */
  private async go(tx: Tx, year: Year, stage: StageRow, timing: Timing, turn: Turn): Promise<Standing> {
    const reminders = await remindersDue(tx, year, timing.through);
    if (await this.isEnd(tx, year, stage, timing)) {
      const deadline = stage.closesAt;
      if (deadline !== null && turn.insist !== true && (await onTheirWay(tx, year.id, deadline))) {
        return { over: false, soon: true };
      }
      const holding = await this.stages.all[stage.name].holding(tx, year, timing.through);
      if (holding.length === 0) {
        await this.close(tx, year, stage.name, timing.at, { reason: null, forced: false });
        return { over: true };
      }
      await this.markOverdue(tx, year, stage, timing.at, holding);
    }
    const closesAt = stage.closesAt !== null && stage.closesAt > timing.through ? stage.closesAt : null;
    const next = earliest(reminders.next, closesAt);
    return { over: false, ...(next !== undefined && { next }), ...(reminders.due.length > 0 && { remind: true }) };
  }

  /** Closes a stage for good, on time or early. */
  async close(
    tx: Tx,
    year: Year,
    name: StageName,
    at: Instant,
    { reason, forced, actor = ENGINE }: { reason: string | null; forced: boolean; actor?: string },
  ): Promise<void> {
    await tx.query(
      `update stage set state = 'closed', closed_at = $3, closes_at = least(closes_at, $3), close_reason = $4 where cycle_id = $1 and name = $2`,
      [year.id, name, at, reason],
    );
    tx.event({ cycle: year.id, type: 'stage.closed', actor, at, payload: { stage: name, forced } });
    await this.stages.all[name].close?.(tx, year, at, forced);
  }

  private async open(tx: Tx, year: Year, stage: StageRow, at: Instant): Promise<void> {
    await tx.query(`update stage set state = 'open', opened_at = $3 where cycle_id = $1 and name = $2`, [
      year.id,
      stage.name,
      at,
    ]);
    stage.state = 'open';
    tx.event({ cycle: year.id, type: 'stage.opened', actor: ENGINE, at, payload: { stage: stage.name } });
    await this.stages.all[stage.name].open?.(tx, year, at);
  }

  /**
   * Voting opens at the date that is fixed, and ranking not before one is; a stage without an opening of its own opens
   * when it is reached.
   */
  private async opensAt(tx: Tx, year: Year, stage: StageRow): Promise<Instant | null> {
    if (stage.name !== 'voting' && stage.name !== 'ranking') return stage.opensAt ?? '';
    const { startsAt } = await tx.one<{ startsAt: Instant | null }>(
      `select starts_at as "startsAt" from conference where cycle_id = $1`,
      [year.id],
    );
    return stage.name === 'voting' || startsAt === null ? startsAt : (stage.opensAt ?? '');
  }

  /** Voting ends with the conference, every other stage at its deadline. */
  private async isEnd(tx: Tx, year: Year, stage: StageRow, timing: Timing): Promise<boolean> {
    if (stage.name !== 'voting') return stage.closesAt !== null && stage.closesAt <= timing.through;
    const held = await tx.query(`select 1 from conference where cycle_id = $1 and state = 'held'`, [year.id]);
    return held.length > 0;
  }

  private async markOverdue(tx: Tx, year: Year, stage: StageRow, at: Instant, holding: string[]): Promise<void> {
    if (stage.overdueAt !== null) return;
    await tx.query(`update stage set overdue_at = $3 where cycle_id = $1 and name = $2`, [year.id, stage.name, at]);
    tx.event({ cycle: year.id, type: 'stage.overdue', actor: ENGINE, at, payload: { stage: stage.name, holding } });
  }
}

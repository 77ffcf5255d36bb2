import { Injectable } from '@nestjs/common';
import { type EventType, type Instant, Refusal } from '@thidua/contracts';
import { type Command, type Tx, Years } from '@thidua/database';
import { DataSource } from 'typeorm';
import { requireRunning } from '../cycles/as-of';
import { requireMember } from '../cycles/members';

/** A unit, and the one whose dossier it had better not review. */
export interface Conflict {
  unit: string;
  of: string;
}

export interface DeclaredConflict extends Conflict {
  /** Null where the unit gave none. */
  reason: string | null;
  at: Instant;
}

/** Which unit had better not review which. */
@Injectable()
export class ConflictsService {
  constructor(
    private readonly years: Years,
    private readonly dataSource: DataSource,
  ) {}

  async list(cycle: string): Promise<{ rows: DeclaredConflict[] }> {
    const rows = await this.dataSource.query<DeclaredConflict[]>(
      `select unit, of_unit as "of", reason, at from conflict_of_interest where cycle_id = $1 order by unit, of_unit`,
      [cycle],
    );
    return { rows };
  }

  /**
   * Declares that a unit should not review another's dossier. Said twice, it is kept once; a reason that comes later
   * is added, an empty one takes none away.
   * @throws Refusal UNIT_UNKNOWN, OWN_DOSSIER, CYCLE_NOT_RUNNING, CYCLE_CANCELLED
   */
  async declare(tx: Tx, command: Command, { unit, of, reason }: Conflict & { reason: string }): Promise<Conflict> {
    await this.require(tx, command, { unit, of });
    if (unit === of) throw new Refusal('OWN_DOSSIER');
    await tx.query(
      `insert into conflict_of_interest (cycle_id, unit, of_unit, reason, at, account_id)
       values ($1, $2, $3, nullif($4, ''), $5, $6)
       on conflict (cycle_id, unit, of_unit) do update set reason = coalesce(excluded.reason, conflict_of_interest.reason)`,
      [command.cycle, unit, of, reason, command.receivedAt, command.account],
    );
    return this.say(tx, command, 'conflict.declared', { unit, of });
  }

  /**
   * Takes a declaration back; reviewers who were assigned since stay. One that is not there is no error.
   * @throws Refusal UNIT_UNKNOWN, CYCLE_NOT_RUNNING, CYCLE_CANCELLED
   */
  async withdraw(tx: Tx, command: Command, { unit, of }: Conflict): Promise<Conflict> {
    await this.require(tx, command, { unit, of });
    const gone = await tx.query(
      `delete from conflict_of_interest where cycle_id = $1 and unit = $2 and of_unit = $3 returning unit`,
      [command.cycle, unit, of],
    );
    return gone.length === 0 ? { unit, of } : this.say(tx, command, 'conflict.withdrawn', { unit, of });
  }

  private async require(tx: Tx, { cycle }: Command, { unit, of }: Conflict): Promise<void> {
    const year = await this.years.read(cycle ?? '', tx);
    requireRunning(year);
    requireMember(year, unit);
    requireMember(year, of);
  }

  private say(tx: Tx, { cycle, account, receivedAt }: Command, type: EventType, conflict: Conflict): Conflict {
    tx.event({ cycle: cycle ?? '', type, actor: `account:${account}`, at: receivedAt, payload: { ...conflict } });
    return conflict;
  }
}

import { type EventType, type Instant, Refusal } from '@thidua/contracts';
import type { EntityManager } from 'typeorm';

/** What is appended to a cycle's chain when the transaction commits. */
export interface NewEvent {
  cycle: string;
  type: EventType;
  /** `account:<uuid>` or `engine`. */
  actor: string;
  /** Business time. */
  at: Instant;
  payload: Record<string, unknown>;
}

/** One running transaction. */
export interface Tx {
  readonly manager: EntityManager;
  /** The rows of a statement, those of `RETURNING` included. */
  query<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
  /** The first row. @throws Refusal NOT_FOUND when there is none */
  one<T>(sql: string, parameters?: unknown[]): Promise<T>;
  maybe<T>(sql: string, parameters?: unknown[]): Promise<T | undefined>;
  /** Kept until just before the commit, then chained and written, so that the chain's lock is short. */
  event(event: NewEvent): void;
}

/** A transaction with the events it has gathered so far. */
export class RunningTx implements Tx {
  readonly events: NewEvent[] = [];

  constructor(readonly manager: EntityManager) {}

  async query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('a transaction needs a query runner');
    // the structured result, because the plain one of an UPDATE or DELETE is a pair of rows and count
    const result = await runner.query(sql, parameters, true);
    return (result.records ?? []) as T[];
  }

  async maybe<T>(sql: string, parameters: unknown[] = []): Promise<T | undefined> {
    const [row] = await this.query<T>(sql, parameters);
    return row;
  }

  async one<T>(sql: string, parameters: unknown[] = []): Promise<T> {
    const row = await this.maybe<T>(sql, parameters);
    if (row === undefined) throw new Refusal('NOT_FOUND');
    return row;
  }

  event(event: NewEvent): void {
    this.events.push(event);
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';

/**
 * Who leads which clock, by advisory locks of Postgres: over all processes, and let go of by a process that dies. All
 * clocks of this process are held by one connection, however many there are, so that leading them starves nobody.
 */
@Injectable()
export class ClockLock {
  private readonly held = new Set<string>();
  private runner?: QueryRunner;
  /** One statement at a time on that connection. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly dataSource: DataSource) {}

  /** False when somebody else leads the clock of the cycle. */
  async take(cycle: string): Promise<boolean> {
    if (this.held.has(cycle)) return false;
    this.held.add(cycle);
    try {
      const isTaken = await this.ask(cycle, 'pg_try_advisory_lock');
      if (!isTaken) await this.forget(cycle);
      return isTaken;
    } catch (error) {
      await this.forget(cycle);
      throw error;
    }
  }

  /** Never fails: a lock whose connection is lost is gone with it. */
  async letGo(cycle: string): Promise<void> {
    await this.ask(cycle, 'pg_advisory_unlock').catch(() => false);
    await this.forget(cycle);
  }

  private ask(cycle: string, what: 'pg_try_advisory_lock' | 'pg_advisory_unlock'): Promise<boolean> {
    return this.inTurn(async () => {
      this.runner ??= await this.connect();
      try {
        const sql = `select ${what}(hashtext('clock'), hashtext($1)) as done`;
        const [row] = (await this.runner.query(sql, [cycle])) as { done: boolean }[];
        return row?.done ?? false;
      } catch (error) {
        // the locks went with the connection; the next one asks on a new one
        await this.disconnect();
        throw error;
      }
    });
  }

  private forget(cycle: string): Promise<void> {
    return this.inTurn(async () => {
      this.held.delete(cycle);
      if (this.held.size > 0) return;
      await this.disconnect();
    });
  }

  private async disconnect(): Promise<void> {
    const { runner } = this;
    this.runner = undefined;
    await runner?.release();
  }

  private async connect(): Promise<QueryRunner> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    return runner;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

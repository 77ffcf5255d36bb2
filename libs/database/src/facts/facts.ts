import { Refusal } from '@thidua/contracts';
import type { DataSource } from 'typeorm';
import { COMMAND_COLUMNS, type Command, refusalOf, storedRefusal } from './command';
import { appendEvents } from './event-chain';
import { RunningTx, type Tx } from './tx';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
const ATTEMPTS = 5;

/** SQLSTATE classes of what the database refuses whenever it is asked: a value it cannot hold, a row that may not be. */
const FOR_GOOD = /^2[23]/;

const sqlStateOf = (error: unknown): string => (error as { driverError?: { code?: string } }).driverError?.code ?? '';

const mayBeRetried = (error: unknown): boolean =>
  [SERIALIZATION_FAILURE, DEADLOCK_DETECTED].includes(sqlStateOf(error));

/** What the asker gets, in the form in which it is stored: the first answer and every later one are alike. */
const asStored = <R>(result: R): R => JSON.parse(JSON.stringify(result ?? null)) as R;

/** How facts are written: with their events, in one transaction, and for a command once. */
export class Facts {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction (READ COMMITTED) and appends its events at the end. A deadlock or a serialisation
   * failure runs it again from the start, five times at most, so `work` must have no effect outside of `tx`.
   */
  async commit<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction(async (manager) => {
          const tx = new RunningTx(manager);
          const result = await work(tx);
          if (tx.events.length > 0) await appendEvents(tx, tx.events);
          return result;
        });
      } catch (error) {
        if (attempt === ATTEMPTS || !mayBeRetried(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
      }
    }
  }

  /**
   * The one way in which a command takes effect. Done already: its stored result. Refused already: its stored refusal
   * again. Pending: `act`, whose result is stored in the transaction of its facts and events.
   *
   * A Refusal thrown by `act` undoes everything it wrote and is stored. So does INTERNAL in the place of what the
   * database refuses for good, which no retry would mend and which would hold up every command behind it. Any other
   * error undoes everything too, leaves the command pending and is thrown on, so that a retry can complete it.
   * @throws Refusal NOT_FOUND for an unknown command, INTERNAL with its cause, and whatever `act` refuses
   */
  async run<R>(commandId: string, act: (tx: Tx, command: Command) => Promise<R>): Promise<R> {
    try {
      return await this.commit(async (tx) => {
        const command = await tx.one<Command>(`select ${COMMAND_COLUMNS} from command where id = $1 for update`, [
          commandId,
        ]);
        if (command.state === 'done') return command.result as R;
        if (command.state === 'refused') throw refusalOf(command.result);
        const result = asStored(await act(tx, command));
        await tx.query(`update command set state = 'done', result = $2, completed_at = now() where id = $1`, [
          commandId,
          JSON.stringify(result),
        ]);
        return result;
      });
    } catch (error) {
      if (error instanceof Refusal) return await this.refuse<R>(commandId, error);
      if (!FOR_GOOD.test(sqlStateOf(error))) throw error;
      return await this.refuse<R>(commandId, Object.assign(new Refusal('INTERNAL'), { cause: error }));
    }
  }

  /** Stores the refusal, unless somebody else completed the command since: then theirs is the answer. */
  private async refuse<R>(commandId: string, refusal: Refusal): Promise<R> {
    const completed = await this.commit(async (tx) => {
      const [refused] = await tx.query(
        `update command set state = 'refused', result = $2, completed_at = now()
         where id = $1 and state = 'pending' returning id`,
        [commandId, JSON.stringify(storedRefusal(refusal))],
      );
      if (refused) return undefined;
      return tx.maybe<Command>(`select ${COMMAND_COLUMNS} from command where id = $1`, [commandId]);
    });
    if (completed?.state === 'done') return completed.result as R;
    throw completed?.state === 'refused' ? refusalOf(completed.result) : refusal;
  }
}

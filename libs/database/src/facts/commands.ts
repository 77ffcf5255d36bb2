import { Refusal } from '@thidua/contracts';
import type { DataSource } from 'typeorm';
import { COMMAND_COLUMNS, type Command } from './command';

export interface NewCommand {
  account: string;
  key: string;
  act: string;
  cycle: string | null;
  subject?: string;
  /** Left out for ballots: a choice is never stored beside who made it. */
  body?: unknown;
  /** Of the request, to know the same one again. */
  digest: string;
}

const FOREIGN_KEY_VIOLATION = '23503';

function isForeignKeyViolation(error: unknown): boolean {
  return (error as { driverError?: { code?: string } }).driverError?.code === FOREIGN_KEY_VIOLATION;
}

/** Where commands are written down on arrival, before anything is done about them. */
export class Commands {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Writes the command down as pending, stamped with business time; one that is there already comes back as it stands.
   * @throws Refusal IDEMPOTENCY_MISMATCH when the account used the key for another request, NOT_FOUND for an unknown
   * account or cycle
   */
  async accept(command: NewCommand): Promise<Command> {
    const { account, key, act, cycle, subject = '', body, digest } = command;
    const inserted = await this.insert([
      account,
      key,
      digest,
      act,
      cycle,
      subject,
      body === undefined ? null : JSON.stringify(body),
    ]);
    if (inserted) return inserted;

    const [existing] = await this.dataSource.query<(Command & { digest: string })[]>(
      `select digest, ${COMMAND_COLUMNS} from command where account_id = $1 and key = $2`,
      [account, key],
    );
    if (!existing) throw new Refusal('NOT_FOUND');
    const { digest: known, ...found } = existing;
    if (known !== digest || found.act !== act) throw new Refusal('IDEMPOTENCY_MISMATCH');
    return found;
  }

  async find(id: string): Promise<Command | undefined> {
    const [found] = await this.dataSource.query<Command[]>(`select ${COMMAND_COLUMNS} from command where id = $1`, [
      id,
    ]);
    return found;
  }

  private async insert(parameters: unknown[]): Promise<Command | undefined> {
    try {
      const [inserted] = await this.dataSource.query<Command[]>(
        `insert into command (account_id, key, digest, act, cycle_id, subject, body, received_at)
         values ($1, $2, $3, $4, $5, $6, $7, date_trunc('milliseconds',
           coalesce((select business_time from cycle where id = $5), clock_timestamp())))
         on conflict (account_id, key) do nothing
         returning ${COMMAND_COLUMNS}`,
        parameters,
      );
      return inserted;
    } catch (error) {
      if (isForeignKeyViolation(error)) throw new Refusal('NOT_FOUND');
      throw error;
    }
  }
}

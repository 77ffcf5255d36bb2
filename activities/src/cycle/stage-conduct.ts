import type { Instant } from '@thidua/contracts';
import type { Tx, Year } from '@thidua/database';
import type { StageName } from '@thidua/domain';

/** What one stage of the year does besides opening, reminding and closing, which all stages share. */
export interface StageConduct {
  /** Runs in the transaction that opens the stage. */
  open?(tx: Tx, year: Year, at: Instant): Promise<void>;
  /** Runs after that transaction, idempotent: starts the workflows that the opening calls for. */
  opened?(year: Year): Promise<void>;
  /** What keeps the stage from closing at its deadline (codes of units or bodies); empty when nothing does. */
  holding(tx: Tx, year: Year, through: Instant): Promise<string[]>;
  /** Runs in the transaction that closes the stage; `forced` when it closes in spite of what holds it. */
  close?(tx: Tx, year: Year, at: Instant, forced: boolean): Promise<void>;
  /** Workflows to tell after it closed. */
  closed?(year: Year): Promise<string[]>;
}

export type Conducts = Record<StageName, StageConduct>;

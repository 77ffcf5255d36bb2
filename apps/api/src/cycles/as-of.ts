import { type ErrorCode, type Instant, Refusal } from '@thidua/contracts';
import type { Year } from '@thidua/database';

/** The business time of an edit that is no command: a rehearsal's clock, else the clock of the world. */
export const asOf = (year: Pick<Year, 'businessTime'>): Instant => year.businessTime ?? new Date().toISOString();

/** @throws Refusal CYCLE_CANCELLED, CYCLE_NOT_RUNNING */
export function requireRunning(year: Pick<Year, 'state'>): void {
  if (year.state === 'cancelled') throw new Refusal('CYCLE_CANCELLED');
  if (year.state !== 'running') throw new Refusal('CYCLE_NOT_RUNNING');
}

/** What a command meets where the cycle's workflow is over. */
export const cycleGone = ({ state }: Pick<Year, 'state'>): ErrorCode =>
  state === 'cancelled' ? 'CYCLE_CANCELLED' : 'CYCLE_NOT_RUNNING';

/** What a workflow of a year is started with. */
export function yearRefOf(year: Pick<Year, 'id' | 'bloc' | 'year' | 'businessTime'>) {
  const ref = { cycle: year.id, bloc: year.bloc.code, year: year.year };
  return year.businessTime === null ? ref : { ...ref, clock: year.businessTime };
}

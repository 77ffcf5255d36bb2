import { Injectable } from '@nestjs/common';
import { type Instant, Refusal, type Standing, type Turn } from '@thidua/contracts';
import { type Command, Facts, type Tx, type Year, Years } from '@thidua/database';

/** When a step happens: the business time of what it writes, and the instant up to which things are due. */
export interface Timing {
  at: Instant;
  /** Whatever is due up to and including this instant has its turn. */
  through: Instant;
}

/** How an activity works: one transaction for a fact, business time, and a year that is running. */
@Injectable()
export class Conduct {
  constructor(
    readonly facts: Facts,
    private readonly years: Years,
  ) {}

  /** A turn of the process itself; nobody's command. */
  async turn<T>(cycle: string, turn: Turn, work: (tx: Tx, year: Year, timing: Timing) => Promise<T>): Promise<T> {
    return this.facts.commit(async (tx) => {
      const year = await this.years.read(cycle, tx);
      return work(tx, year, timingOf(year, turn));
    });
  }

  /**
   * A person's command, carried out once. @throws Refusal CYCLE_CANCELLED, CYCLE_NOT_RUNNING, or what `act` refuses.
   */
  async command<R>(
    cycle: string,
    command: string,
    act: (tx: Tx, year: Year, command: Command) => Promise<R>,
    allowed: { closed?: boolean } = {},
  ): Promise<R> {
    return this.facts.run(command, async (tx, row) => {
      const year = await this.years.read(cycle, tx);
      if (year.state === 'cancelled') throw new Refusal('CYCLE_CANCELLED');
      if (year.state !== 'running' && !(allowed.closed && year.state === 'closed'))
        throw new Refusal('CYCLE_NOT_RUNNING');
      return act(tx, year, row);
    });
  }
}

/**
 * A real year is led by the clock of the world. In a rehearsal the player's clock stands on the cycle's row: what is
 * due before it has happened, what is due at it happens after the acts of that instant, unless the workflow was led there.
 */
export function timingOf(year: Pick<Year, 'rehearsal' | 'businessTime'>, turn: Turn): Timing {
  if (!year.rehearsal || year.businessTime === null) {
    const now = new Date().toISOString();
    const at = later(turn.ledTo, now);
    return { at, through: at };
  }
  const before = new Date(Date.parse(year.businessTime) - 1).toISOString();
  return { at: year.businessTime, through: later(turn.ledTo, before) };
}

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** Who acts, as the event log names them. */
export const actorOf = (command: Pick<Command, 'account'>): string => `account:${command.account}`;

/** Where everything stands in a year that was cancelled. */
export const CANCELLED: Standing = { over: true, cancelled: true };

/** The process itself, as the event log names it. */
export const ENGINE = 'engine';

/** The earliest of some instants, leaving out what is not there. */
export function earliest(...instants: (Instant | null | undefined)[]): Instant | undefined {
  return instants.filter((instant): instant is Instant => typeof instant === 'string').sort()[0];
}

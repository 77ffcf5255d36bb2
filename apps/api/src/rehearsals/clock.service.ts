import { Injectable } from '@nestjs/common';
import { type Instant, Refusal, SIGNALS } from '@thidua/contracts';
import { Years } from '@thidua/database';
import { DataSource } from 'typeorm';
import { Process, WorkflowGone } from '../foundation';
import { ClockLock } from './clock-lock';
import { type Due, PulsesService } from './pulses.service';

/** Where the clock stands, and how often a workflow had to be moved to get it there. */
export interface Led {
  at: Instant;
  moves: number;
}

const CYCLES_KNOWN = 50;
const MOST_MOVES = 20_000;
/** A workflow that is moved to one instant so often and still says that it is due there, is stuck. */
const MOST_TIMES_AT_ONE_INSTANT = 20;

/**
 * Leads the clock of a rehearsal. Before an act at T is played, everything due before T has happened in order and
 * nothing due later has: openings at T too, closings at T not, for acts at exactly T are in time.
 */
@Injectable()
export class ClockService {
  private readonly over = new Map<string, Set<string>>();

  constructor(
    private readonly years: Years,
    private readonly dataSource: DataSource,
    private readonly process: Process,
    private readonly pulses: PulsesService,
    private readonly lock: ClockLock,
  ) {}

  /**
   * Moves one workflow at a time, the earliest due first, until nothing is due up to `to`. Leading to where the clock
   * stands already is no mistake, so a call can be repeated.
   * @throws Refusal NOT_REHEARSAL, CLOCK_BACKWARDS, COMMAND_IN_PROGRESS when somebody else leads it just now,
   * ENGINE_UNAVAILABLE
   */
  async lead(cycle: string, to: Instant): Promise<Led> {
    return this.alone(cycle, async () => {
      const year = await this.years.read(cycle);
      if (year.businessTime === null) throw new Refusal('NOT_REHEARSAL');
      if (to < year.businessTime) throw new Refusal('CLOCK_BACKWARDS');
      const over = this.overIn(cycle);
      let last: Due | undefined;
      let times = 0;
      for (let moves = 0; moves < MOST_MOVES; moves += 1) {
        const due = earliest(await this.pulses.settled(cycle, over), to);
        if (!due) {
          await this.stand(cycle, to);
          return { at: to, moves };
        }
        times = isSame(last, due) ? times + 1 : 1;
        if (times > MOST_TIMES_AT_ONE_INSTANT) throw new Refusal('ENGINE_UNAVAILABLE');
        last = due;
        await this.stand(cycle, due.next);
        await this.move(due);
      }
      throw new Refusal('ENGINE_UNAVAILABLE');
    });
  }

  /** Workflows of a cycle that were found to be over for good; kept while the process lives, for a few cycles. */
  private overIn(cycle: string): Set<string> {
    const known = this.over.get(cycle) ?? new Set<string>();
    this.over.delete(cycle);
    this.over.set(cycle, known);
    const [oldest] = this.over.keys();
    if (oldest !== undefined && this.over.size > CYCLES_KNOWN) this.over.delete(oldest);
    return known;
  }

  private async move({ workflowId, next }: Due): Promise<void> {
    try {
      await this.process.signal(workflowId, SIGNALS.clock, next);
    } catch (error) {
      if (!(error instanceof WorkflowGone)) throw error;
    }
  }

  /** Never back: what is due at an instant that is past already happens at the clock's present place. */
  private async stand(cycle: string, at: Instant): Promise<void> {
    await this.dataSource.query(
      `update cycle set business_time = greatest(business_time, $2) where id = $1 and rehearsal`,
      [cycle, at],
    );
  }

  private async alone<T>(cycle: string, lead: () => Promise<T>): Promise<T> {
    if (!(await this.lock.take(cycle))) throw new Refusal('COMMAND_IN_PROGRESS');
    try {
      return await lead();
    } finally {
      await this.lock.letGo(cycle);
    }
  }
}

const isSame = (last: Due | undefined, due: Due): boolean =>
  last?.workflowId === due.workflowId && last.next === due.next;

/** By instant, openings first, then by id: the order depends on nothing but the facts. */
function earliest(dues: readonly Due[], to: Instant): Due | undefined {
  return dues
    .filter(({ next, opening }) => next < to || (opening && next === to))
    .sort(
      (a, b) => compare(a.next, b.next) || Number(b.opening) - Number(a.opening) || compare(a.workflowId, b.workflowId),
    )[0];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

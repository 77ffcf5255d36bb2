import {
  ActivityFailure,
  allHandlersFinished,
  condition,
  defineQuery,
  defineSignal,
  defineUpdate,
  log,
  patched,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import {
  type CommandDone,
  type CommandRef,
  type Instant,
  type Pulse,
  QUERIES,
  SIGNALS,
  type Standing,
  type Turn,
  type YearRef,
} from '@thidua/contracts';
import { BusinessClock } from './clock';
import { PATCHES } from './patches';

const MOMENT = '1s';
const MOMENTS_AT_MOST = 120;

export type Act = (command: CommandRef, turn: Turn) => Promise<Standing>;

/**
 * What every workflow of a year shares: it takes the commands of people one at a time, hears that something changed or
 * that all is cancelled, tells its pulse, and turns when something of its own falls due.
 */
export class Life {
  readonly clock: BusinessClock;
  private standing: Standing = { over: false };
  private stale = false;
  private cancelled = false;
  private busy = false;
  private waiting = false;
  private beside = 0;

  constructor(ref: YearRef) {
    this.clock = new BusinessClock(ref.clock);
    setHandler(defineSignal(SIGNALS.changed), () => {
      this.stale = true;
    });
    setHandler(defineSignal(SIGNALS.cancelled), () => {
      this.cancelled = true;
    });
    setHandler(defineSignal<[Instant]>(SIGNALS.clock), (to) => this.clock.move(to));
    setHandler(defineQuery<Pulse>(QUERIES.pulse), () => this.pulse());
  }

  get isCancelled(): boolean {
    return this.cancelled || this.standing.cancelled === true;
  }

  /** Registers an update: `act` commits the fact and answers where things stand then. */
  take(name: string, act: Act): void {
    setHandler(defineUpdate<CommandDone, [CommandRef]>(name), async ({ command }) => {
      await this.alone(async () => {
        this.standing = await refusedAsSuch(act({ command }, { ledTo: this.clock.now() }));
      });
      return { command };
    });
  }

  /** Asks `turn` for the standing, again whenever something is due or changed, until it is over or cancelled. */
  async until(turn: (turn: Turn) => Promise<Standing>): Promise<void> {
    this.standing = { over: false };
    this.stale = true;
    let moments = 0;
    for (;;) {
      if (this.stale || this.isDue()) {
        await this.alone(async () => {
          if (this.standing.over) return;
          this.stale = false;
          this.standing = await turn({ ledTo: this.clock.now(), insist: moments >= MOMENTS_AT_MOST });
        });
        moments = this.standing.soon ? moments + 1 : 0;
      }
      if (this.standing.over || this.cancelled) break;
      if (this.standing.soon) {
        await sleep(MOMENT, { summary: 'commands that came in time are on their way' });
        this.stale = true;
        continue;
      }
      await this.rest();
      if (this.cancelled || workflowInfo().continueAsNewSuggested) break;
    }
    await condition(allHandlersFinished);
  }

  /** Whether the loop ended because nothing is left to do. */
  get isOver(): boolean {
    return this.standing.over;
  }

  /** Work that nobody waits for, but that the pulse knows of; a fault of it is told and holds up nothing. */
  letRun(work: Promise<void>): void {
    this.beside += 1;
    work
      .catch((error: unknown) => log.error('work beside the year failed', { error: String(error) }))
      .finally(() => {
        this.beside -= 1;
      });
  }

  /** When something of its own falls due next. */
  get next(): Instant | undefined {
    return this.standing.next;
  }

  /** What the next run starts with: the same thing, with a rehearsal's clock where it stands now. */
  carry<R extends YearRef>(ref: R): R {
    const clock = this.clock.carried();
    return clock === undefined ? ref : { ...ref, clock };
  }

  /** Rests until something is due, or a command has changed what that is. */
  private async rest(): Promise<void> {
    const standing = this.standing;
    this.waiting = true;
    await this.clock.waitUntil(standing, () => this.awake() || this.standing !== standing);
    this.waiting = false;
  }

  private awake(): boolean {
    return this.stale || this.cancelled || this.standing.over || workflowInfo().continueAsNewSuggested;
  }

  private isDue(): boolean {
    return this.standing.next !== undefined && this.clock.now() >= this.standing.next;
  }

  /** One step at a time: a command never runs beside a turn, so the standing kept is always the latest one. */
  private async alone(step: () => Promise<void>): Promise<void> {
    await condition(() => !this.busy);
    // all who wait are let go together, and the first has taken its turn before the next one looks
    while (this.busy && patched(PATCHES.oneStepAtATime)) await condition(() => !this.busy);
    this.busy = true;
    try {
      await step();
    } finally {
      this.busy = false;
    }
  }

  private pulse(): Pulse {
    const atRest = this.waiting && !this.busy && this.beside === 0 && !this.awake() && !this.isDue();
    const idle = atRest && allHandlersFinished();
    const { next, opening } = this.standing;
    return { idle, ...(next !== undefined && { next }), ...(opening && { opening }) };
  }
}

/** A refusal reaches the asker as itself, not wrapped in the failure of the activity that found it. */
async function refusedAsSuch<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ActivityFailure && error.cause) throw error.cause;
    throw error;
  }
}

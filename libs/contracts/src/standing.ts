import type { Instant } from './process';

/** Where a thing of the year stands after a step: what every activity that moves the process answers. */
export interface Standing {
  /** Nothing more will happen to it. */
  over: boolean;
  /** It is over because the year was cancelled. */
  cancelled?: boolean;
  /** The business instant at which something of its own falls due next; absent when it waits for people only. */
  next?: Instant;
  /** What falls due is an opening: it happens before the acts of its instant, everything else after them. */
  opening?: boolean;
  /** Reminders are due and want to be sent. */
  remind?: boolean;
  /** Commands that arrived in time are still on their way: ask again in a moment. */
  soon?: boolean;
}

/**
 * How far the process has been led: everything due up to and including this business instant has its turn. A real
 * year is led by the clock of the world, a rehearsal by its player.
 */
export interface Turn {
  ledTo: Instant;
  /** Do not wait any longer for commands that are still on their way. */
  insist?: boolean;
}

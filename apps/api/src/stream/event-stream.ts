import type { Response } from 'express';

export interface StreamedEvent {
  sequence: number;
  type: string;
  at: string;
  payload: unknown;
  /** Whether whoever watches is told of it; what they are not told of moves them on all the same. */
  isSeen: boolean;
}

interface Sources {
  /** Events after a sequence in their order, a bounded number of them at a time. */
  read: (after: number) => Promise<StreamedEvent[]>;
  /**
   * Wakes whenever there may be more, ends when no more will come, lets it give way to a newer stream of the same reader;
   * answers how to stop watching.
   */
  watch: (watcher: { wake: () => void; ring: () => void; end: () => void; giveWay: () => void }) => () => void;
  /** How many notices the reader has not read. */
  unread: () => Promise<number>;
  /** Whether whoever watches may still do so, and sees what they saw; asked at each heartbeat. */
  mayStill: () => Promise<boolean>;
}

/** Keeps proxies from taking a quiet stream for a dead one. */
const HEARTBEAT = 15_000;
const TOGETHER = 200;
/** When a stream that gave way may come back, so that two do not push each other out by turns at once. */
const COME_BACK = 60_000;
/** How long a reader that takes nothing may hold its connection after the end. */
const LINGER = 10_000;

const written = ({ sequence, isSeen: _, ...event }: StreamedEvent): string =>
  `id: ${sequence}\nevent: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence })}\n\n`;

/** Writes a cycle's events to one browser: what it missed, then what happens, never twice and in order. */
export class EventStream {
  private unread: number | undefined;
  private telling: NodeJS.Timeout | undefined;
  private leaving: NodeJS.Timeout | undefined;
  private running = false;
  private again = false;
  private ended = false;

  constructor(
    private readonly response: Response,
    private after: number,
    private readonly sources: Sources,
  ) {}

  open(): void {
    this.response.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    });
    this.response.flushHeaders();
    this.response.write('retry: 2000\n\n');
    const stopWatching = this.sources.watch({
      wake: () => void this.catchUp(),
      ring: () => this.tellUnreadSoon(),
      end: () => this.finish(),
      giveWay: () => this.giveWay(),
    });
    const heart = setInterval(() => void this.beat(), HEARTBEAT);
    this.response.once('close', () => {
      this.ended = true;
      clearTimeout(this.telling);
      clearTimeout(this.leaving);
      clearInterval(heart);
      stopWatching();
    });
    this.response.on('error', () => this.response.destroy());
    void this.catchUp();
    this.tellUnreadSoon();
  }

  /** Nothing is written any more, though a slow reader may take its time to hear of the end. */
  private finish(): void {
    this.ended = true;
    this.response.end();
    this.leaving ??= setTimeout(() => this.response.destroy(), LINGER).unref();
  }

  private giveWay(): void {
    if (!this.ended) this.response.write(`retry: ${COME_BACK}\n\n`);
    this.finish();
  }

  /** Many notices that are written together are told of once. */
  private tellUnreadSoon(): void {
    this.telling ??= setTimeout(() => {
      this.telling = undefined;
      this.tellUnread().catch(() => this.response.destroy());
    }, TOGETHER);
  }

  /** It has no id: where the browser goes on is told by events alone. */
  private async tellUnread(): Promise<void> {
    const unread = await this.sources.unread();
    if (this.ended || unread === this.unread) return;
    this.unread = unread;
    this.response.write(`event: inbox\ndata: ${JSON.stringify({ unread })}\n\n`);
  }

  /** One reader at a time; a wake in the meantime makes it read once more. */
  private async catchUp(): Promise<void> {
    this.again = true;
    if (this.running) return;
    this.running = true;
    try {
      while (this.again && !this.ended) {
        this.again = false;
        await this.readAll();
      }
    } catch {
      // the browser connects anew and says what it has, which is the surest way on
      this.response.destroy();
    } finally {
      this.running = false;
    }
  }

  private async readAll(): Promise<void> {
    for (;;) {
      const events = await this.sources.read(this.after);
      const last = events.at(-1);
      if (!last || this.ended) return;
      this.after = last.sequence;
      const seen = events.filter(({ isSeen }) => isSeen);
      if (!this.response.write(seen.map(written).join(''))) await this.drained();
    }
  }

  private drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.response.off('drain', done).off('close', done);
        resolve();
      };
      this.response.on('drain', done).on('close', done);
    });
  }

  private async beat(): Promise<void> {
    if (this.ended) return;
    this.response.write(': \n\n');
    const may = await this.sources.mayStill().catch(() => true);
    if (!may && !this.ended) this.finish();
  }
}

import { EventEmitter } from 'node:events';
import type { Response } from 'express';
import { EventStream } from './event-stream';

/** A reader that has stopped reading: what is sent to it waits, so its end is never heard of. */
class StuckReader extends EventEmitter {
  written: string[] = [];
  afterEnd = 0;
  isEnded = false;
  status = () => this;
  set = () => this;
  flushHeaders = () => undefined;
  write = (text: string): boolean => {
    if (this.isEnded) this.afterEnd += 1;
    this.written.push(text);
    return true;
  };
  end = () => {
    this.isEnded = true;
    return this;
  };
  isDestroyed = false;
  destroy = () => {
    this.isDestroyed = true;
    return this;
  };
}

const event = (sequence: number, isSeen = true) => ({ sequence, type: 'x', at: '', payload: {}, isSeen });
const settled = () => jest.advanceTimersByTimeAsync(0);

function open(overrides: {
  mayStill?: () => Promise<boolean>;
  read?: (after: number) => Promise<ReturnType<typeof event>[]>;
}) {
  const reader = new StuckReader();
  const nothing = (): void => undefined;
  let watcher = { wake: nothing, ring: nothing, end: nothing, giveWay: nothing };
  const stream = new EventStream(reader as unknown as Response, 0, {
    read: overrides.read ?? (async () => []),
    watch: (one) => {
      watcher = one;
      return () => undefined;
    },
    unread: async () => 0,
    mayStill: overrides.mayStill ?? (async () => true),
  });
  stream.open();
  return {
    reader,
    wake: () => watcher.wake(),
    end: () => watcher.end(),
    giveWay: () => watcher.giveWay(),
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a stream whose reader has stopped reading', () => {
  it('gets nothing more once its right to watch is gone, neither beats nor events', async () => {
    let happened = 0;
    const { reader, wake } = open({
      mayStill: async () => false,
      read: async (after) => (after < happened ? [event(happened)] : []),
    });
    await jest.advanceTimersByTimeAsync(15_000);
    expect(reader.isEnded).toBe(true);
    happened = 1;
    wake();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(reader.afterEnd).toBe(0);
  });

  it('gets nothing more once the program stops', async () => {
    const { reader, wake, end } = open({ read: async (after) => (after < 1 ? [event(1)] : []) });
    end();
    wake();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(reader.afterEnd).toBe(0);
  });
});

describe('a stream that gives way to a newer one', () => {
  it('tells its reader not to come back at once, and lets go of one that takes nothing', async () => {
    const { reader, giveWay } = open({});
    await settled();
    giveWay();
    expect(reader.written.at(-1)).toBe('retry: 60000\n\n');
    expect(reader.isEnded).toBe(true);
    await jest.advanceTimersByTimeAsync(10_000);
    expect([reader.isDestroyed, reader.afterEnd]).toEqual([true, 0]);
  });
});

describe('events that the reader is not told of', () => {
  it('are passed over, and not read again', async () => {
    const asked: number[] = [];
    const { reader, wake } = open({
      read: async (after) => {
        asked.push(after);
        return after === 0 ? [event(1), event(2, false), event(3, false)] : [];
      },
    });
    await settled();
    wake();
    await settled();
    expect(reader.written.join('')).toContain('id: 1\n');
    expect(reader.written.join('')).not.toMatch(/id: [23]|isSeen/);
    expect(asked).toEqual([0, 3, 3]);
  });
});

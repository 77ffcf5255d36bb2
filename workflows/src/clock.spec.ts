import { condition } from '@temporalio/workflow';
import { BusinessClock } from './clock';

jest.mock('@temporalio/workflow', () => ({ condition: jest.fn() }));

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2023-02-06T01:00:00.000Z');
const wait = jest.mocked(condition as (woken: () => boolean, ms?: number) => Promise<boolean>);
const at = (ms: number): string => new Date(NOW + ms).toISOString();

beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
  wait.mockReset();
});

afterEach(() => jest.useRealTimers());

describe('a real year', () => {
  /** Every wait lasts its time, or `late` milliseconds less: the engine's clock and ours need not agree. */
  const waits = (early = 0): void => {
    wait.mockImplementation(async (woken, ms = 0) => {
      jest.setSystemTime(Date.now() + ms - Math.min(early, ms - 1));
      return woken();
    });
  };
  const waited = (): (number | undefined)[] => wait.mock.calls.map(([, ms]) => ms);

  it('waits for the instant, at most thirty days at a time', async () => {
    waits();
    await new BusinessClock(undefined).waitUntil({ next: at(70 * DAY_MS) }, () => false);
    expect(waited()).toEqual([30 * DAY_MS, 30 * DAY_MS, 10 * DAY_MS]);
  });

  it('waits on when a timer comes too early, one millisecond at least', async () => {
    waits(0.5);
    await new BusinessClock(undefined).waitUntil({ next: at(1000) }, () => false);
    expect(waited().every((ms) => (ms ?? 0) >= 1)).toBe(true);
    expect(Date.now()).toBeGreaterThanOrEqual(NOW + 1000);
  });

  it('does not wait for what is past, nor when it is woken', async () => {
    waits();
    await new BusinessClock(undefined).waitUntil({ next: at(-1) }, () => false);
    await new BusinessClock(undefined).waitUntil({ next: at(DAY_MS) }, () => true);
    expect(waited()).toEqual([]);
  });

  it('sets no timer where nothing is due', async () => {
    wait.mockResolvedValue(true);
    await new BusinessClock(undefined).waitUntil({}, () => true);
    expect(waited()).toEqual([undefined]);
  });

  it('is not moved by anybody', () => {
    const clock = new BusinessClock(undefined);
    clock.move(at(DAY_MS));
    expect(clock.now()).toBe(at(0));
    expect(clock.carried()).toBeUndefined();
  });
});

describe('a rehearsal', () => {
  it('sets no timer: it waits until its player has led it there', async () => {
    const clock = new BusinessClock(at(0));
    wait.mockResolvedValue(true);
    await clock.waitUntil({ next: at(DAY_MS) }, () => false);
    const [due, ms] = wait.mock.calls[0] ?? [];
    expect(ms).toBeUndefined();
    expect(due?.()).toBe(false);
    clock.move(at(DAY_MS));
    expect(due?.()).toBe(true);
  });

  it('never goes back, and carries its place into the next run', () => {
    const clock = new BusinessClock(at(0));
    clock.move(at(DAY_MS));
    clock.move(at(1));
    expect(clock.now()).toBe(at(DAY_MS));
    expect(clock.carried()).toBe(at(DAY_MS));
  });
});

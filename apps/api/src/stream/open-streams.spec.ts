import type { SignedInCaller } from '../foundation';
import { OpenStreams } from './open-streams.service';

const as = (account: string, session: string) => ({ account, session: { id: session, csrf: '' } }) as SignedInCaller;

describe('an account with one stream too many', () => {
  it('loses the oldest that is open still, and nobody else loses one', () => {
    const streams = new OpenStreams();
    const ended: string[] = [];
    const enter = (account: string, name: string) => streams.enter(account, () => ended.push(name));
    enter('other', 'theirs');
    const leaveFirst = enter('one', '0');
    for (let count = 1; count < 20; count += 1) enter('one', String(count));
    leaveFirst();
    enter('one', '20');
    expect(ended).toEqual([]);
    enter('one', '21');
    enter('one', '22');
    expect(ended).toEqual(['1', '2']);
  });
});

describe('who watches', () => {
  it('is looked up once in a heartbeat for all streams of a session, and for each session by itself', async () => {
    jest.useFakeTimers();
    const streams = new OpenStreams();
    const find = jest.fn(async () => undefined);
    for (let count = 0; count < 3; count += 1) streams.enter('one', () => undefined);
    for (let count = 0; count < 3; count += 1) await streams.callerNow(as('one', 'here'), find);
    expect(find).toHaveBeenCalledTimes(1);
    await streams.callerNow(as('one', 'there'), find);
    expect(find).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(15_000);
    await streams.callerNow(as('one', 'here'), find);
    expect(find).toHaveBeenCalledTimes(3);
    jest.useRealTimers();
  });
});

import { edited, moved, toSend } from './agenda-entries';
import { beginnings } from './agenda-times';

describe('the agenda', () => {
  it('is moved up, down, and not over its ends', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 3)).toEqual(['a', 'b', 'c']);
  });

  it('says when each entry begins, as long as that is known', () => {
    const entries = [{ minutes: 10 }, { minutes: 30 }, { minutes: null }, { minutes: 5 }];
    expect(beginnings('2023-11-20T07:00:00.000Z', entries)).toEqual([
      '2023-11-20T07:00:00.000Z',
      '2023-11-20T07:10:00.000Z',
      '2023-11-20T07:40:00.000Z',
      null,
    ]);
    expect(beginnings(null, entries)).toEqual([null, null, null, null]);
  });

  it('is sent without what was left empty', () => {
    const entries = edited([
      { title: ' Khai mạc ', contest: null, minutes: null },
      { title: 'Bỏ phiếu', contest: 'flag', minutes: 20 },
    ]);
    expect(toSend(entries)).toEqual([{ title: 'Khai mạc' }, { title: 'Bỏ phiếu', contest: 'flag', minutes: 20 }]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });
});

import { zoneOf } from './zone-of';

describe('the clock of a rehearsal', () => {
  it('is shown in the zone of its bloc', () => {
    const blocs = [{ code: 'VT', timezone: 'Asia/Vientiane' }];
    expect(zoneOf(blocs, 'VT')).toBe('Asia/Vientiane');
    expect(zoneOf(blocs, 'XX')).toBe('Asia/Ho_Chi_Minh');
  });
});

import { proxiesOf } from './proxies';

const believed = (trusted: string[], addresses: string[]) => addresses.map(proxiesOf(trusted));

describe('whose word on where a request comes from is believed', () => {
  it('is that of this machine alone where none is named, not of every neighbour', () => {
    expect(believed([], ['127.0.0.1', '::1', '::ffff:127.0.0.1'])).toEqual([true, true, true]);
    expect(believed([], ['10.0.0.5', '192.168.1.9', 'fe80::1', '::ffff:10.0.0.5'])).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is that of the proxies named, and of nobody who names themselves otherwise', () => {
    const trusted = ['10.0.4.7', 'fd00:5::/32', '10.0.5.0/24'];
    expect(believed(trusted, ['10.0.4.7', '::ffff:10.0.5.200', 'fd00:5::9'])).toEqual([true, true, true]);
    expect(believed(trusted, ['10.0.4.8', '10.0.6.1', 'unknown', ''])).toEqual([false, false, false, false]);
  });
});

import { BlockList, isIP, isIPv6 } from 'node:net';

const kindOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * Whose `X-Forwarded-For` is believed: of proxies on this machine and of those that the configuration names. Of nobody
 * else, or anybody could say to come from anywhere and try passwords without end.
 * @param trusted addresses, or networks such as `10.0.4.0/24`
 */
export function proxiesOf(trusted: readonly string[]): (address: string) => boolean {
  const ours = new BlockList();
  for (const network of ['127.0.0.0/8', '::1', ...trusted]) {
    const [address = '', prefix] = network.split('/');
    if (prefix === undefined) ours.addAddress(address, kindOf(address));
    else ours.addSubnet(address, Number(prefix), kindOf(address));
  }
  return (address) => isIP(address) !== 0 && ours.check(address, kindOf(address));
}

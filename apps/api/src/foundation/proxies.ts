import { BlockList, isIPv6 } from 'node:net';

const NEAR = new BlockList();
for (const [net, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const) {
  NEAR.addSubnet(net, prefix, 'ipv4');
}
for (const [net, prefix] of [
  ['::1', 128],
  ['fe80::', 10],
  ['fc00::', 7],
] as const) {
  NEAR.addSubnet(net, prefix, 'ipv6');
}

/**
 * Whether `X-Forwarded-For` is believed: one proxy is, when it stands near by. Not what that proxy was told in its
 * turn, or anybody in the same house could say to come from anywhere and try passwords without end.
 */
export const isOurProxy = (address: string, hop: number): boolean =>
  hop === 0 && NEAR.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

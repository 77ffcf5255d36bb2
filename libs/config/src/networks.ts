import { isIP } from 'node:net';
import { ValidateBy } from 'class-validator';

const BITS: Record<number, number> = { 4: 32, 6: 128 };

/** @param text addresses and networks, separated by commas */
export const networksOf = (text: string): string[] =>
  text
    .split(',')
    .map((network) => network.trim())
    .filter(Boolean);

function isNetwork(network: string): boolean {
  const [address = '', prefix, ...more] = network.split('/');
  const bits = BITS[isIP(address)];
  if (bits === undefined || address.includes('%') || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
}

/** IP addresses and networks such as `10.0.4.0/24`, separated by commas. */
export const AreNetworks = (): PropertyDecorator =>
  ValidateBy({
    name: 'areNetworks',
    validator: { validate: (value) => networksOf(String(value)).every(isNetwork) },
  });

import { Algorithm, hash, verify } from '@node-rs/argon2';
import { Refusal } from '@thidua/contracts';

/** 19 MiB, two passes: what OWASP asks of argon2id. */
const COST = { algorithm: 2 satisfies Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;
const LEAST_DISTINCT = 5;

/** Words that a guess begins with; a password may hold one only beside twelve characters of its own. */
const COMMON = [
  'password',
  'matkhau',
  'mật khẩu',
  'thidua',
  'qwerty',
  '123456',
  'abc123',
  'admin',
  'iloveyou',
  'letmein',
];

interface Owner {
  email: string;
  name: string;
}

/** @throws Refusal PASSWORD_WEAK */
export function requireStrong(password: string, { email, name }: Owner): void {
  const weak = () => new Refusal('PASSWORD_WEAK', {}, [{ path: '/password', code: 'PASSWORD' }]);
  if (password.length < SHORTEST_PASSWORD || new Set(password).size < LEAST_DISTINCT) throw weak();
  const [mailbox = ''] = email.split('@');
  const known = [...COMMON, mailbox, ...name.split(/\s+/)].filter((word) => word.length > 3);
  let rest = password.toLowerCase();
  for (const word of known) rest = rest.replaceAll(word.toLowerCase(), '');
  if (rest.length < SHORTEST_PASSWORD && rest.length < password.length) throw weak();
}

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let nobodys: Promise<string> | undefined;

/** Takes as long for an account that does not exist as for one that does. */
export async function isPassword(known: string | null | undefined, given: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password');
  const right = await verify(known ?? (await nobodys), given);
  return right && known != null;
}

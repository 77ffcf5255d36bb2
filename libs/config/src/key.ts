import { Transform } from 'class-transformer';

export const GROUPS = ['general', 'database', 'engine', 'api', 'files', 'mail', 'worker'] as const;
export type Group = (typeof GROUPS)[number];

/** What a person needs to know of one key; the documentation is generated from it. */
export interface KeyInfo {
  group: Group;
  /** One sentence in English and one in Vietnamese: what the key is for. */
  about: string;
  vi: string;
  /** What a good value looks like; said again when the value is bad. */
  expected: string;
  /** When the key must be given; absent where it is optional or has a default. */
  required?: 'always' | 'in production' | 'when FILES_DRIVER=s3';
  default?: string;
  example?: string;
  /** A secret is never shown, not even in an error. */
  secret?: true;
}

export interface DescribedKey extends KeyInfo {
  name: string;
}

const described: DescribedKey[] = [];

/** Describes one key of the environment. The order of the declarations is the order of the documentation. */
export function Key(info: KeyInfo): PropertyDecorator {
  return (_target, property) => {
    described.push({ name: String(property), ...info });
  };
}

export function describedKeys(): readonly DescribedKey[] {
  return described;
}

/** Text to a number; anything that is not one is left as it is, so that the validator can name it. */
export function ToNumber(): PropertyDecorator {
  return Transform(({ value }) => (/^-?\d+(\.\d+)?$/.test(String(value)) ? Number(value) : value));
}

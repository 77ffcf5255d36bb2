import { createHash, randomBytes } from 'node:crypto';

/** A secret that is shown once: 32 random bytes; what is stored is its {@link hashOf}. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** SHA-256 in hex: enough for secrets that are random themselves. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

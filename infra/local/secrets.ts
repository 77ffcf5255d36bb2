import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Broken } from './broken.ts';
import type { StackFolder } from './paths.ts';

/** Passwords of one local stack, made by chance at its first start. */
export interface Secrets {
  postgresPassword: string;
  appPassword: string;
  apiSecret: string;
}

const chance = (): string => randomBytes(24).toString('base64url');

export function localSecrets(folder: StackFolder): Secrets {
  if (existsSync(folder.secrets)) return JSON.parse(readFileSync(folder.secrets, 'utf8')) as Secrets;
  if (existsSync(folder.pg)) {
    const why = `${folder.secrets} is missing, and without it nobody gets into the database in ${folder.pg}`;
    throw new Broken(
      'Mật khẩu / secrets',
      why,
      'Đưa tệp trở lại, hoặc xóa hết dữ liệu trên máy này / Bring the file back, or forget everything local: npm run reset',
    );
  }
  const secrets: Secrets = { postgresPassword: chance(), appPassword: chance(), apiSecret: chance() };
  writeFileSync(folder.secrets, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

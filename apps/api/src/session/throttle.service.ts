import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@thidua/config';
import { Refusal } from '@thidua/contracts';
import { DataSource } from 'typeorm';
import { CONFIG } from '../foundation';

/** Failed tries within {@link WITHIN} after which more are refused. An address may be a whole office. */
const MOST_PER_EMAIL = 10;
const MOST_PER_ADDRESS = 200;
const WITHIN = '15 minutes';
const SECONDS = 15 * 60;

interface Attempt {
  email: string;
  address: string;
  /** Tries of one kind do not count for the other. */
  kind: 'signIn' | 'reset';
}

/** Slows guessing down. E-mails and addresses are kept as keyed hashes only. */
@Injectable()
export class Throttle {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * Counts a try as failed before it is made, so that many at once cannot slip through.
   * @throws Refusal TOO_MANY_ATTEMPTS
   */
  async admit(attempt: Attempt): Promise<void> {
    const hashes = this.hashesOf(attempt);
    await this.dataSource.query('insert into sign_in_failure (email_hash, address_hash) values ($1, $2)', hashes);
    const [tried] = await this.dataSource.query<{ email: number; address: number }[]>(
      `select
         (select count(*) from sign_in_failure where email_hash = $1 and recorded_at > now() - $3::interval) as email,
         (select count(*) from sign_in_failure where address_hash = $2 and recorded_at > now() - $3::interval) as address`,
      [...hashes, WITHIN],
    );
    if (Number(tried?.email) > MOST_PER_EMAIL || Number(tried?.address) > MOST_PER_ADDRESS) {
      throw new Refusal('TOO_MANY_ATTEMPTS', { seconds: String(SECONDS) });
    }
  }

  /** The try went well: what was held against the e-mail is forgotten, and so is what is old. */
  async forgive(attempt: Attempt): Promise<void> {
    const [email] = this.hashesOf(attempt);
    await this.dataSource.query(
      `delete from sign_in_failure where email_hash = $1 or recorded_at < now() - interval '1 day'`,
      [email],
    );
  }

  private hashesOf({ email, address, kind }: Attempt): [email: string, address: string] {
    const hash = (text: string) => createHmac('sha256', this.config.api.secret).update(text).digest('hex');
    return [hash(`${kind}:email:${email.trim().toLowerCase()}`), hash(`${kind}:address:${address}`)];
  }
}

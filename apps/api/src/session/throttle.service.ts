import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@thidua/config';
import { Refusal } from '@thidua/contracts';
import type { Tx } from '@thidua/database';
import { DataSource } from 'typeorm';
import { CONFIG } from '../foundation';

/**
 * Failed tries within {@link WITHIN} after which more are refused: for one e-mail from one address, for one e-mail from
 * anywhere, and from one address, which may be a whole office. So whoever guesses at somebody's e-mail shuts out
 * themselves, and the person only by a hundred tries from many places.
 */
const MOST_FROM_ONE_ADDRESS = 10;
const MOST_PER_EMAIL = 100;
const MOST_PER_ADDRESS = 200;
const WITHIN = '15 minutes';
const SECONDS = 15 * 60;

const KINDS = ['signIn', 'reset'] as const;

interface Attempt {
  email: string;
  address: string;
  /** Tries of one kind do not count for the other. */
  kind: (typeof KINDS)[number];
}

/** Slows guessing down. E-mails and addresses are kept as keyed hashes only. */
@Injectable()
export class Throttle {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * Counts a try as failed before it is made, so that many at once cannot slip through. One that is refused counts no
   * more: trying again too early makes nobody wait longer.
   * @throws Refusal TOO_MANY_ATTEMPTS
   */
  async admit(attempt: Attempt): Promise<void> {
    const hashes = this.hashesOf(attempt);
    const [made] = await this.dataSource.query<{ id: string }[]>(
      'insert into sign_in_failure (email_hash, address_hash) values ($1, $2) returning id',
      hashes,
    );
    const [tried] = await this.dataSource.query<{ here: number; email: number; address: number }[]>(
      `select count(*) filter (where email_hash = $1 and address_hash = $2)::int as here,
         count(*) filter (where email_hash = $1)::int as email, count(*) filter (where address_hash = $2)::int as address
       from sign_in_failure where (email_hash = $1 or address_hash = $2) and recorded_at > now() - $3::interval`,
      [...hashes, WITHIN],
    );
    const { here = 0, email = 0, address = 0 } = tried ?? {};
    if (here > MOST_FROM_ONE_ADDRESS || email > MOST_PER_EMAIL || address > MOST_PER_ADDRESS) {
      await this.dataSource.query('delete from sign_in_failure where id = $1', [made?.id]);
      throw new Refusal('TOO_MANY_ATTEMPTS', { seconds: String(SECONDS) });
    }
  }

  /** The try went well: what was held against the e-mail at this address is forgotten, and so is what is old. */
  async forgive(attempt: Attempt): Promise<void> {
    await this.dataSource.query(
      `delete from sign_in_failure
       where email_hash = $1 and address_hash = $2 or recorded_at < now() - interval '1 day'`,
      this.hashesOf(attempt),
    );
  }

  /** Another password counts from now on: no guess at the one before is held against the e-mail, wherever it came from. */
  async forgiveEverywhere(tx: Tx, email: string): Promise<void> {
    await tx.query('delete from sign_in_failure where email_hash = any($1)', [
      KINDS.map((kind) => this.hashesOf({ email, address: '', kind })[0]),
    ]);
  }

  private hashesOf({ email, address, kind }: Attempt): [email: string, address: string] {
    const hash = (text: string) => createHmac('sha256', this.config.api.secret).update(text).digest('hex');
    return [hash(`${kind}:email:${email.trim().toLowerCase()}`), hash(`${kind}:address:${address}`)];
  }
}

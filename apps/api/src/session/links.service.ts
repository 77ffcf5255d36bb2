import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@thidua/config';
import { Refusal } from '@thidua/contracts';
import { Facts, type Tx } from '@thidua/database';
import { DataSource } from 'typeorm';
import { CONFIG, hashOf, newSecret } from '../foundation';

export type Purpose = 'invitation' | 'reset';

const LIVES: Record<Purpose, string> = { invitation: '14 days', reset: '1 hour' };
const PAGE: Record<Purpose, string> = { invitation: 'invitations', reset: 'password-resets' };

/** A link that works once; where mail exists it goes by mail, and its secret is shown to nobody else. */
export interface Link {
  link: string | null;
  token: string | null;
  expiresAt: string;
}

interface Holder {
  id: string;
  account: string;
  email: string;
  name: string;
  expiresAt: string;
}

const USABLE = `
  select l.id, l.account_id as account, a.email::text, a.name, l.expires_at as "expiresAt"
  from link l join account a on a.id = l.account_id and a.state <> 'disabled'
  where l.token_hash = $1 and l.purpose = $2 and l.used_at is null and l.expires_at > now()`;

/**
 * Links that work once: their secret goes by mail, or where there is none it is shown to whoever may pass it on; its hash
 * is kept.
 */
@Injectable()
export class Links {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly facts: Facts,
  ) {}

  /**
   * A new link for an account; those of the same purpose that it had stop working.
   * @param by the account that asked for it
   */
  async make(tx: Tx, account: string, purpose: Purpose, by: string): Promise<Link> {
    const token = newSecret();
    await tx.query('update link set used_at = now() where account_id = $1 and purpose = $2 and used_at is null', [
      account,
      purpose,
    ]);
    const { id, expiresAt } = await tx.one<{ id: string; expiresAt: string }>(
      `insert into link (account_id, purpose, token_hash, expires_at, made_by)
       values ($1, $2, $3, now() + $4::interval, $5) returning id, expires_at as "expiresAt"`,
      [account, purpose, hashOf(token), LIVES[purpose], by],
    );
    if (!this.areMailed) return { ...this.shown(purpose, token), expiresAt };
    // the carrier makes the secret anew when it writes the mail, so this one opens nothing
    await tx.query('insert into delivery (link_id, account_id) values ($1, $2)', [id, account]);
    return { link: null, token: null, expiresAt };
  }

  get areMailed(): boolean {
    return this.config.mail.url !== undefined;
  }

  shown(purpose: Purpose, token: string): { link: string; token: string } {
    return { link: `${this.config.api.publicUrl}/${PAGE[purpose]}/${token}`, token };
  }

  /** @throws Refusal LINK_INVALID: unknown, used or expired */
  async read(token: string, purpose: Purpose): Promise<Holder> {
    const [holder] = await this.dataSource.query<Holder[]>(USABLE, [hashOf(token), purpose]);
    if (!holder) throw new Refusal('LINK_INVALID');
    return holder;
  }

  /** Uses a link up, together with what `act` does for its account. @throws Refusal LINK_INVALID */
  use<T>(token: string, purpose: Purpose, act: (tx: Tx, holder: Holder) => Promise<T>): Promise<T> {
    return this.facts.commit(async (tx) => {
      const holder = await tx.maybe<Holder>(`${USABLE} for update of l`, [hashOf(token), purpose]);
      if (!holder) throw new Refusal('LINK_INVALID');
      const result = await act(tx, holder);
      await tx.query('update link set used_at = now() where id = $1', [holder.id]);
      return result;
    });
  }
}

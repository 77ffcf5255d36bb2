import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@thidua/config';
import { Refusal } from '@thidua/contracts';
import type { Tx } from '@thidua/database';
import { Facts } from '@thidua/database';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { CONFIG, hashOf, newSecret, SESSION_COOKIE, type SignedInCaller } from '../foundation';
import { isPassword } from './password';
import type { HeldRole, SessionDto, SignInDto } from './session.dto';
import { Throttle } from './throttle.service';

const DAY = 86_400_000;

const ROLES = `
  select g.role, g.year, g.cycle_id as cycle,
    case when bl.id is not null then json_build_object('id', bl.id, 'code', bl.code, 'name', bl.name) end as bloc,
    case when u.id is not null then json_build_object('code', u.code, 'name', u.name) end as unit,
    case when b.id is not null then json_build_object('code', b.code, 'name', b.name) end as body
  from role_grant g left join unit u on u.id = g.unit_id left join body b on b.id = g.body_id
    left join bloc bl on bl.id = coalesce(g.bloc_id, u.bloc_id)
  where g.account_id = $1 and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
  order by g.role, g.recorded_at`;

/** Sessions of browsers: a random secret in a cookie, its hash in the store, a new one at every sign-in. */
@Injectable()
export class SessionService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly facts: Facts,
    private readonly throttle: Throttle,
  ) {}

  /** @throws Refusal SIGN_IN_FAILED, whatever was wrong; TOO_MANY_ATTEMPTS */
  async signIn({ email, password }: SignInDto, request: Request, response: Response): Promise<string> {
    const attempt = { email, address: request.ip ?? '', kind: 'signIn' as const };
    await this.throttle.admit(attempt);
    const [account] = await this.dataSource.query<{ id: string; hash: string | null }[]>(
      `select id, password_hash as hash from account where email = $1 and state = 'active'`,
      [email.trim()],
    );
    if (!(await isPassword(account?.hash, password)) || !account) throw new Refusal('SIGN_IN_FAILED');
    await this.throttle.forgive(attempt);
    const secret = await this.facts.commit((tx) => this.begin(tx, account.id, request));
    this.giveCookie(response, secret);
    return secret;
  }

  /** A new session in place of the one that the browser had. */
  async begin(tx: Tx, account: string, request: Request): Promise<string> {
    const before: unknown = request.cookies?.[SESSION_COOKIE];
    const secret = newSecret();
    await tx.query(
      `with ended as (delete from session where token_hash = $4 or (account_id = $1 and expires_at < now()))
       insert into session (account_id, token_hash, csrf_token, expires_at)
       values ($1, $2, $3, now() + $5 * interval '1 day')`,
      [
        account,
        hashOf(secret),
        newSecret(),
        hashOf(typeof before === 'string' ? before : ''),
        this.config.api.sessionDays,
      ],
    );
    return secret;
  }

  giveCookie(response: Response, secret: string): void {
    response.cookie(SESSION_COOKIE, secret, { ...this.cookie, maxAge: this.config.api.sessionDays * DAY });
  }

  async read(caller: SignedInCaller): Promise<SessionDto> {
    const { account, name, email, language, session, token } = caller;
    const roles = await this.dataSource.query<HeldRole[]>(ROLES, [account]);
    const inToken = roles.filter(({ cycle }) => token?.cycle === undefined || cycle === null || cycle === token.cycle);
    return { account, name, email, language, csrfToken: session?.csrf ?? null, roles: inToken };
  }

  async signOut({ session }: SignedInCaller, response: Response): Promise<void> {
    if (session) await this.dataSource.query('delete from session where id = $1', [session.id]);
    response.clearCookie(SESSION_COOKIE, this.cookie);
  }

  async signOutEverywhere({ account }: SignedInCaller, response: Response): Promise<void> {
    await this.dataSource.query('delete from session where account_id = $1', [account]);
    response.clearCookie(SESSION_COOKIE, this.cookie);
  }

  private get cookie() {
    return { httpOnly: true, sameSite: 'lax' as const, secure: this.config.mode === 'production', path: '/' };
  }
}

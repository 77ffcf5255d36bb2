import { Body, Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import type { Config } from '@thidua/config';
import { Facts } from '@thidua/database';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { Caller, CONFIG, hashOf, IdPipe, newSecret, Operation } from '../foundation';
import { LinkDto } from './invitations.dto';
import { Links } from './links.service';
import { endOtherWaysIn } from './other-ways-in';
import { hashPassword, requireStrong } from './password';
import { AskResetDto, ResetAskedDto, ResetDto, WaitingReset } from './password-resets.dto';
import { Throttle } from './throttle.service';

const MOST_SHOWN = 200;

/**
 * Forgotten passwords. The link goes by mail; where there is none an administrator passes it on, and in local mode the
 * answer shows it. The
 * answer is the same whether the account exists or not: the link of an unknown one leads nowhere.
 */
@Controller()
export class PasswordResetsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly facts: Facts,
    private readonly links: Links,
    private readonly throttle: Throttle,
  ) {}

  @Post('password-resets')
  @Operation('askPasswordReset', {
    errors: ['VALIDATION_FAILED', 'TOO_MANY_ATTEMPTS', 'CSRF'],
    response: ResetAskedDto,
  })
  async ask(@Body() { email }: AskResetDto, @Req() request: Request): Promise<ResetAskedDto> {
    await this.throttle.admit({ email, address: request.ip ?? '', kind: 'reset' });
    const token = newSecret();
    await this.dataSource.query(
      `with asked as (
         insert into link (account_id, purpose, token_hash, expires_at)
         select id, 'reset', $2, now() + interval '1 hour' from account where email = $1 and state = 'active'
         returning id, account_id)
       insert into delivery (link_id, account_id) select id, account_id from asked where $3`,
      [email.trim(), hashOf(token), this.links.areMailed],
    );
    if (this.links.areMailed) return { link: null };
    return { link: this.config.mode === 'local' ? this.links.shown('reset', token).link : null };
  }

  @Get('password-resets')
  @Operation('listPasswordResets', { response: { listOf: WaitingReset } })
  list(): Promise<WaitingReset[]> {
    return this.dataSource.query<WaitingReset[]>(
      `select a.id as account, a.email::text, a.name, max(l.recorded_at) as "askedAt"
       from link l join account a on a.id = l.account_id
       where l.purpose = 'reset' and l.used_at is null and l.recorded_at > now() - interval '7 days'
       group by a.id order by max(l.recorded_at) desc limit ${MOST_SHOWN}`,
    );
  }

  @Post('accounts/:id/password-reset')
  @Operation('createPasswordReset', { errors: ['CSRF'], response: LinkDto })
  create(@Caller() caller: Caller, @Param('id', IdPipe) id: string): Promise<LinkDto> {
    return this.facts.commit(async (tx) => {
      await tx.one(`select id from account where id = $1 and state = 'active'`, [id]);
      return this.links.make(tx, id, 'reset', caller.account);
    });
  }

  /** Whatever an older password may have opened ends with it: sessions, tokens of programs, the private calendar. */
  @Post('password-resets/:token')
  @Operation('resetPassword', {
    errors: ['VALIDATION_FAILED', 'LINK_INVALID', 'PASSWORD_WEAK', 'CSRF'],
    response: 'nothing',
  })
  async reset(@Param('token') token: string, @Body() { password }: ResetDto): Promise<void> {
    requireStrong(password, await this.links.read(token, 'reset'));
    const hash = await hashPassword(password);
    await this.links.use(token, 'reset', async (tx, { account, email }) => {
      await tx.query('update account set password_hash = $2 where id = $1', [account, hash]);
      await endOtherWaysIn(tx, account);
      await this.throttle.forgiveEverywhere(tx, email);
    });
  }
}

import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { Facts, type Tx } from '@thidua/database';
import type { Request, Response } from 'express';
import { CreateAccountDto } from '../accounts/accounts.dto';
import { GrantsService } from '../accounts/grants.service';
import { notOneself } from '../accounts/people';
import { Access, Caller, Operation } from '../foundation';
import { AcceptInvitationDto, InvitationDto, InviteDto, InvitedDto } from './invitations.dto';
import { Links } from './links.service';
import { hashPassword, requireStrong } from './password';
import { SessionService } from './session.service';

/** People come in by a link that works once. Its secret is nowhere stored, so an invitation takes no Idempotency-Key. */
@Controller()
export class InvitationsController {
  constructor(
    private readonly facts: Facts,
    private readonly links: Links,
    private readonly access: Access,
    private readonly grants: GrantsService,
    private readonly sessions: SessionService,
  ) {}

  @Post('invitations')
  @Operation('invite', { errors: ['VALIDATION_FAILED', 'CSRF'], response: InvitedDto })
  async invite(@Caller() caller: Caller, @Body() dto: InviteDto): Promise<InvitedDto> {
    const { email, name, ...scope } = dto;
    const grant = await this.grants.permitted(caller, 'invite', scope);
    return this.facts.commit(async (tx) => {
      const { account, state, isNew } = await tx.one<{ account: string; state: string; isNew: boolean }>(
        `insert into account (email, name) values ($1, $2)
         on conflict (email) do update set email = account.email returning id as account, state, xmax = 0 as "isNew"`,
        [email.trim(), name.trim()],
      );
      notOneself(caller, account, '/email');
      await this.grants.give(tx, account, grant, caller.account);
      const isAsked = state === 'invited' && (isNew || (await this.mayInviteAgain(tx, caller, account)));
      return { account, invitation: isAsked ? await this.links.make(tx, account, 'invitation', caller.account) : null };
    });
  }

  /**
   * Whoever has the link becomes the person, with all roles they were given by anybody. Where it is shown, only who
   * made the open one gets another, and an administrator, who may let anybody in anyhow.
   */
  private async mayInviteAgain(tx: Tx, caller: Caller, account: string): Promise<boolean> {
    if (this.links.areMailed || this.access.allows(caller, 'createPasswordReset')) return true;
    const own = await tx.maybe(
      `select id from link where account_id = $1 and purpose = 'invitation' and used_at is null and made_by = $2`,
      [account, caller.account],
    );
    return own !== undefined;
  }

  /** An account without a role yet, to be granted later. */
  @Post('accounts')
  @Operation('createAccount', { errors: ['VALIDATION_FAILED', 'CSRF'], response: InvitedDto })
  createAccount(@Caller() caller: Caller, @Body() { email, name }: CreateAccountDto): Promise<InvitedDto> {
    return this.facts.commit(async (tx) => {
      const made = await tx.maybe<{ account: string }>(
        'insert into account (email, name) values ($1, $2) on conflict (email) do nothing returning id as account',
        [email.trim(), name.trim()],
      );
      if (!made) throw new Refusal('VALIDATION_FAILED', {}, [{ path: '/email', code: 'TAKEN' }]);
      return { ...made, invitation: await this.links.make(tx, made.account, 'invitation', caller.account) };
    });
  }

  @Get('invitations/:token')
  @Operation('readInvitation', { errors: ['LINK_INVALID'], response: InvitationDto })
  async read(@Param('token') token: string): Promise<InvitationDto> {
    const { email, name, expiresAt } = await this.links.read(token, 'invitation');
    return { email, name, expiresAt };
  }

  @Post('invitations/:token')
  @Operation('acceptInvitation', {
    errors: ['VALIDATION_FAILED', 'LINK_INVALID', 'PASSWORD_WEAK', 'CSRF'],
    response: 'nothing',
  })
  async accept(
    @Param('token') token: string,
    @Body() { password, name, language }: AcceptInvitationDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    requireStrong(password, await this.links.read(token, 'invitation'));
    const hash = await hashPassword(password);
    const secret = await this.links.use(token, 'invitation', async (tx, { account }) => {
      await tx.query(
        `update account set password_hash = $2, state = 'active', name = coalesce($3, name),
           language = coalesce($4, language) where id = $1`,
        [account, hash, name ?? null, language ?? null],
      );
      return this.sessions.begin(tx, account, request);
    });
    this.sessions.giveCookie(response, secret);
  }
}

import { Body, Controller, Put, Req } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { Facts } from '@thidua/database';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { Caller, Operation } from '../foundation';
import { ChangePasswordDto, MyLanguageDto, MyNameDto } from './my-account.dto';
import { endOtherWaysIn } from './other-ways-in';
import { hashPassword, isPassword, requireStrong } from './password';
import { Throttle } from './throttle.service';

/** What a person sets for themselves. Setting twice is setting once, so it takes no Idempotency-Key. */
@Controller('me')
export class MyAccountController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: Facts,
    private readonly throttle: Throttle,
  ) {}

  @Put('name')
  @Operation('setMyName', { errors: ['VALIDATION_FAILED', 'CSRF'], response: MyNameDto })
  async setName(@Caller() caller: Caller, @Body() { name }: MyNameDto): Promise<MyNameDto> {
    await this.dataSource.query('update account set name = $2 where id = $1', [caller.account, name.trim()]);
    return { name: name.trim() };
  }

  /** In which pages, refusals and mail speak to this person. */
  @Put('language')
  @Operation('setMyLanguage', { errors: ['VALIDATION_FAILED', 'CSRF'], response: MyLanguageDto })
  async setLanguage(@Caller() caller: Caller, @Body() { language }: MyLanguageDto): Promise<MyLanguageDto> {
    await this.dataSource.query('update account set language = $2 where id = $1', [caller.account, language]);
    return { language };
  }

  /**
   * Whoever sits at a browser that somebody left signed in does not know the password: it is asked, and guessing it here
   * counts as guessing it at the sign-in. All other sessions end, links for a reset that still wait, tokens of programs
   * and the private calendar: whoever had the old password may have made them.
   */
  @Put('password')
  @Operation('changePassword', {
    errors: ['VALIDATION_FAILED', 'PASSWORD_WEAK', 'TOO_MANY_ATTEMPTS', 'FORBIDDEN', 'CSRF'],
    response: 'nothing',
  })
  async changePassword(
    @Caller() { account, email, name, session }: Caller,
    @Body() { current, password }: ChangePasswordDto,
    @Req() request: Request,
  ): Promise<void> {
    // a program has no password to change
    if (!session) throw new Refusal('FORBIDDEN');
    const attempt = { email, address: request.ip ?? '', kind: 'signIn' as const };
    await this.throttle.admit(attempt);
    const [known] = await this.dataSource.query<{ hash: string | null }[]>(
      'select password_hash as hash from account where id = $1',
      [account],
    );
    if (!(await isPassword(known?.hash, current))) {
      throw new Refusal('VALIDATION_FAILED', {}, [{ path: '/current', code: 'OTHER_PASSWORD' }]);
    }
    await this.throttle.forgive(attempt);
    requireStrong(password, { email, name });
    const hash = await hashPassword(password);
    await this.facts.commit(async (tx) => {
      await tx.query('update account set password_hash = $2 where id = $1', [account, hash]);
      await endOtherWaysIn(tx, account, session.id);
    });
  }
}

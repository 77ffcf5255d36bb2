import { Body, Controller, Put, Req } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { Facts } from '@thidua/database';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { Caller, Operation } from '../foundation';
import { ChangePasswordDto, MyLanguageDto } from './my-account.dto';
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

  /** In which pages, refusals and mail speak to this person. */
  @Put('language')
  @Operation('setMyLanguage', { errors: ['VALIDATION_FAILED', 'CSRF'], response: MyLanguageDto })
  async setLanguage(@Caller() caller: Caller, @Body() { language }: MyLanguageDto): Promise<MyLanguageDto> {
    await this.dataSource.query('update account set language = $2 where id = $1', [caller.account, language]);
    return { language };
  }

  /**
   * Whoever sits at a browser that somebody left signed in does not know the password: it is asked, and guessing it here
   * counts as guessing it at the sign-in. All other sessions end, and links for a reset that still wait.
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
      await tx.query('delete from session where account_id = $1 and id <> $2', [account, session.id]);
      await tx.query(
        `update link set used_at = now() where account_id = $1 and purpose = 'reset' and used_at is null`,
        [account],
      );
    });
  }
}

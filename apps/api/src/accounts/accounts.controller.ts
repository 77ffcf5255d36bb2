import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { Facts } from '@thidua/database';
import { DataSource } from 'typeorm';
import {
  Caller,
  Command,
  CommandContext,
  CommandRunner,
  decodeCursor,
  IdPipe,
  Operation,
  PAGE_SIZE,
  type Page,
  page,
} from '../foundation';
import { AccountDto, AccountNameDto, AccountQuery } from './accounts.dto';
import { IS_PERSON, names, patternOf } from './people';

const COLUMNS = 'id, email::text, name, language, state, sample';

@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: Facts,
    private readonly runner: CommandRunner,
  ) {}

  @Get()
  @Operation('listAccounts', { errors: ['VALIDATION_FAILED'], response: { pageOf: AccountDto } })
  async list(@Query() { limit = PAGE_SIZE, after, text }: AccountQuery): Promise<Page<AccountDto>> {
    const [email = ''] = after === undefined ? [] : decodeCursor(after, 'text');
    const rows = await this.dataSource.query<AccountDto[]>(
      `select ${COLUMNS} from account a where email > $1 and ${IS_PERSON} and ${names('$3')} order by email limit $2`,
      [email, limit + 1, patternOf(text)],
    );
    return page(rows, limit, (row) => [row.email]);
  }

  /** Whoever is disabled is signed out at once, programs included, and no link or calendar comes to life again. */
  @Post(':id/disable')
  @Operation('disableAccount', { response: AccountDto })
  disable(
    @Caller() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Command() command: CommandContext,
  ): Promise<AccountDto> {
    return this.runner.byFacts(command, async (tx) => {
      // nobody locks themselves out, so that an administrator always remains
      if (id === caller.account) throw new Refusal('FORBIDDEN');
      const account = await tx.one<AccountDto>(
        `update account set state = 'disabled' where id = $1 returning ${COLUMNS}`,
        [id],
      );
      await tx.query('delete from session where account_id = $1', [id]);
      await tx.query('update api_token set revoked_at = now() where account_id = $1 and revoked_at is null', [id]);
      await tx.query('update link set used_at = now() where account_id = $1 and used_at is null', [id]);
      await tx.query('delete from calendar_feed where account_id = $1', [id]);
      return account;
    });
  }

  /** With the roles that are in force still. Who had not accepted the invitation yet is to be invited again. */
  @Post(':id/enable')
  @Operation('enableAccount', { response: AccountDto })
  enable(@Param('id', IdPipe) id: string, @Command() command: CommandContext): Promise<AccountDto> {
    return this.runner.byFacts(command, (tx) =>
      tx.one<AccountDto>(
        `update account set state = case when state <> 'disabled' then state
             when password_hash is null then 'invited' else 'active' end
         where id = $1 returning ${COLUMNS}`,
        [id],
      ),
    );
  }

  @Put(':id/name')
  @Operation('renameAccount', { errors: ['VALIDATION_FAILED', 'CSRF'], response: AccountDto })
  rename(@Param('id', IdPipe) id: string, @Body() { name }: AccountNameDto): Promise<AccountDto> {
    return this.facts.commit((tx) =>
      tx.one<AccountDto>(`update account set name = $2 where id = $1 returning ${COLUMNS}`, [id, name.trim()]),
    );
  }
}

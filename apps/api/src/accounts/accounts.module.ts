import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller';
import { GrantsController } from './grants.controller';
import { GrantsService } from './grants.service';

/** Accounts and the roles that they hold, for a period. */
@Module({ controllers: [AccountsController, GrantsController], providers: [GrantsService], exports: [GrantsService] })
export class AccountsModule {}

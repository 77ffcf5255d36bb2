import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module';
import { InvitationsController } from './invitations.controller';
import { Links } from './links.service';
import { MyAccountController } from './my-account.controller';
import { PasswordResetsController } from './password-resets.controller';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';
import { Throttle } from './throttle.service';
import { TokensController } from './tokens.controller';

/** How people and programs come in. */
@Module({
  imports: [AccountsModule],
  controllers: [
    SessionController,
    MyAccountController,
    InvitationsController,
    PasswordResetsController,
    TokensController,
  ],
  providers: [SessionService, Links, Throttle],
})
export class SessionModule {}

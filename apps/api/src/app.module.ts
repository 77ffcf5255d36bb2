import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '@thidua/config';
import { LoggerModule } from 'nestjs-pino';
import { AccountsModule } from './accounts/accounts.module';
import { AdministrationModule } from './administration/administration.module';
import { FoundationModule } from './foundation/foundation.module';
import { logging } from './foundation/logging';
import { HealthModule } from './health/health.module';
import { LocalModule } from './local/local.module';
import { MessagesModule } from './messages/messages.module';
import { NoticesModule } from './notices/notices.module';
import { RemindersModule } from './reminders/reminders.module';
import { SessionModule } from './session/session.module';
import { StreamModule } from './stream/stream.module';
import { WorkModule } from './work/work.module';
import { YEAR_MODULES } from './year';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(logging(config)),
        FoundationModule.with(config),
        HealthModule,
        SessionModule,
        AccountsModule,
        AdministrationModule,
        StreamModule,
        NoticesModule,
        WorkModule,
        MessagesModule,
        RemindersModule,
        ...YEAR_MODULES,
        ...(config.mode === 'local' ? [LocalModule] : []),
      ],
    };
  }
}

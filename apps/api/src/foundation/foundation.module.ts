import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { Config } from '@thidua/config';
import { openFileStore } from '@thidua/files';
import { Access } from './access/access';
import { AccessGuard } from './access/access.guard';
import { CallerResolver } from './access/caller-resolver';
import { TargetResolver } from './access/target-resolver';
import { CommandRunner } from './commands/command-runner.service';
import { Process } from './engine/process.service';
import { IdleLines } from './idle-lines';
import { ProblemFilter } from './problems/problem.filter';
import { ProblemsController } from './problems/problems.controller';
import { StoreModule } from './store/store.module';
import { CONFIG, FILE_STORE } from './tokens';
import { validation } from './validation';

@Global()
@Module({})
class ConfigModule {}

/** What every resource stands on: store, engine, access, commands, problems. */
@Global()
@Module({
  controllers: [ProblemsController],
  providers: [
    Access,
    CallerResolver,
    TargetResolver,
    CommandRunner,
    IdleLines,
    Process,
    { provide: FILE_STORE, inject: [CONFIG], useFactory: ({ files }: Config) => openFileStore(files) },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useFactory: validation },
  ],
  exports: [Access, CallerResolver, TargetResolver, CommandRunner, Process, FILE_STORE],
})
export class FoundationModule {
  static with(config: Config): DynamicModule {
    const provider = { provide: CONFIG, useValue: config };
    const configured: DynamicModule = { module: ConfigModule, global: true, providers: [provider], exports: [CONFIG] };
    return { module: FoundationModule, imports: [configured, StoreModule] };
  }
}

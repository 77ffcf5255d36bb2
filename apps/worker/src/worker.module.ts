import { type DynamicModule, Module } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { ActivitiesModule, type PostOptions } from '@thidua/activities';
import type { Config } from '@thidua/config';
import type { FileStore } from '@thidua/files';
import { LoggerModule } from 'nestjs-pino';
import type { DataSource } from 'typeorm';
import { Workers } from './workers';

export interface WorkerParts {
  config: Config;
  dataSource: DataSource;
  client: Client;
  files: FileStore;
  post: PostOptions;
}

/** The process that hosts the workers; nothing else. */
@Module({})
export class WorkerModule {
  static with({ config, dataSource, client, files, post }: WorkerParts): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: { level: config.log.level } }),
        ActivitiesModule.with({ dataSource, client, files, post }),
      ],
      providers: [{ provide: Workers, useFactory: () => new Workers(dataSource) }],
    };
  }
}

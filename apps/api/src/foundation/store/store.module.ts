import { Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '@thidua/config';
import { Commands, Facts, openDatabase, Years } from '@thidua/database';
import { DataSource } from 'typeorm';
import { CONFIG } from '../tokens';
import { countStatements } from './sql-count';

const MOST_TRIES = 30;
const BETWEEN_TRIES = 1_000;

/** The database may come up after the API: tried for half a minute before the start is given up. */
async function connected({ url, pool }: Config['database']): Promise<DataSource> {
  const logger = new Logger('Store');
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await openDatabase({ url, pool, applicationName: 'thidua-api' });
    } catch (error) {
      if (attempt === MOST_TRIES) throw error;
      logger.warn(`the database does not answer yet: ${error instanceof Error ? error.message : 'unknown'}`);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES));
    }
  }
}

const ofDataSource = <T>(type: new (dataSource: DataSource) => T) => ({
  provide: type,
  inject: [DataSource],
  useFactory: (dataSource: DataSource) => new type(dataSource),
});

/** One data source for the process, and the ways to the facts. */
@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [CONFIG],
      useFactory: async ({ database }: Config) => {
        const dataSource = await connected(database);
        countStatements(dataSource);
        return dataSource;
      },
    },
    ofDataSource(Facts),
    ofDataSource(Commands),
    ofDataSource(Years),
  ],
  exports: [DataSource, Facts, Commands, Years],
})
export class StoreModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

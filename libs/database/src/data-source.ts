import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { columnTypes } from './column-types';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';

export interface DatabaseOptions {
  url: string;
  /** Connections at most; 10 where nothing is said. */
  pool?: number;
  /** How the connections are called in `pg_stat_activity`. */
  applicationName?: string;
}

/** A data source that is not connected yet. The schema is the migrations' alone, hence `synchronize: false`. */
export function dataSourceOf({ url, pool = 10, applicationName = 'thidua' }: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize: pool,
    applicationName,
    connectTimeoutMS: 10_000,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    synchronize: false,
    logging: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    extra: { types: columnTypes, options: '-c TimeZone=UTC' },
  });
}

/** Opens the store; whoever opens it calls `destroy()` on it in the end. */
export function openDatabase(options: DatabaseOptions): Promise<DataSource> {
  return dataSourceOf(options).initialize();
}

import { Client } from 'pg';
import { type AppRole, grantAppRole } from './app-role';
import { dataSourceOf } from './data-source';

/** Any fixed number; it names the lock under which one process at a time changes the schema of a database. */
const MIGRATION_LOCK = 7_424_111_001;

export interface MigrateOptions {
  appPassword: string;
  /** The role the application signs in with; `thidua_app` where nothing is said. */
  appRole?: string;
}

async function alone<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'thidua-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Brings a database to the newest schema, in one transaction, and gives the application's role its rights. Two starts
 * at once take turns.
 * @returns the names of the migrations that ran
 */
export function migrate(ownerUrl: string, { appPassword, appRole = 'thidua_app' }: MigrateOptions): Promise<string[]> {
  const role: AppRole = { name: appRole, password: appPassword };
  return alone(ownerUrl, async (client) => {
    const dataSource = await dataSourceOf({ url: ownerUrl, pool: 1, applicationName: 'thidua-migrate' }).initialize();
    try {
      const run = await dataSource.runMigrations();
      await grantAppRole(client, role);
      return run.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  });
}

/** Takes every migration back, newest first. All rows are lost: for tests of the way down. */
export function revertAll(ownerUrl: string): Promise<void> {
  return alone(ownerUrl, async (client) => {
    const dataSource = await dataSourceOf({ url: ownerUrl, pool: 1, applicationName: 'thidua-migrate' }).initialize();
    try {
      for (;;) {
        const { rows } = await client.query<{ left: number }>('select count(*)::integer as left from migration');
        if (rows[0]?.left === 0) return;
        await dataSource.undoLastMigration();
      }
    } finally {
      await dataSource.destroy();
    }
  });
}

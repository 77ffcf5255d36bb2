import { randomBytes } from 'node:crypto';
import { migrate } from '@thidua/database';
import { Client } from 'pg';

const TEMPLATE = 'thidua_template';
const APP_ROLE = 'thidua_app';
const APP_PASSWORD = 'test-app';
/** Any fixed number: under it the suites of one run take turns to make the template. */
const TEMPLATE_LOCK = 7_424_111_002;

export interface FreshDatabase {
  /** The superuser's way in: for migrations and for looking behind the application's back. */
  ownerUrl: string;
  /** The application's way in: a role that owns no table. */
  appUrl: string;
  drop(): Promise<void>;
}

function serverUrl(): string {
  const url = process.env.TEST_PG_URL;
  if (!url) throw new Error('TEST_PG_URL is not set: is this suite in a Jest project with services?');
  return url;
}

function urlOf(database: string, role?: { name: string; password: string }): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  if (role) {
    url.username = role.name;
    url.password = role.password;
  }
  return url.href;
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The template exists under its name only once it is migrated, so a name that is there can be copied. */
async function ensureTemplate(client: Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
    if (rowCount !== 0) return;
    const making = `${TEMPLATE}_new`;
    await client.query(`drop database if exists ${making} with (force)`);
    await client.query(`create database ${making}`);
    await migrate(urlOf(making), { appPassword: APP_PASSWORD, appRole: APP_ROLE });
    await client.query(`alter database ${making} rename to ${TEMPLATE}`);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

/** A migrated, empty database of the suite's own: a copy of a template that is migrated once per run. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(async (client) => {
    await ensureTemplate(client);
    // A copy needs the template to itself for a moment; the lock keeps other suites from meeting it there.
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await client.query(`create database ${name} template ${TEMPLATE}`);
    await client.query(`grant connect on database ${name} to ${APP_ROLE}`);
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  });
  return {
    ownerUrl: urlOf(name),
    appUrl: urlOf(name, { name: APP_ROLE, password: APP_PASSWORD }),
    drop: () =>
      onServer(async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

/** An empty database without any schema: for the tests of the migrations themselves. */
export async function emptyDatabase(): Promise<Pick<FreshDatabase, 'ownerUrl' | 'drop'>> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer((client) => client.query(`create database ${name}`));
  return {
    ownerUrl: urlOf(name),
    drop: () =>
      onServer(async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

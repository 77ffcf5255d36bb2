import type { Client } from 'pg';

export interface AppRole {
  name: string;
  password: string;
}

/**
 * Tables of which the application may do less than read, insert, update and delete: what is written there once stays.
 * `submission_revision` keeps every revision, registers and commands lose no row. A ballot in the `box` is never changed;
 * the count takes all of a round out and puts them back in random order, hence delete.
 */
const FEWER_RIGHTS: Record<string, string> = {
  migration: 'select',
  event: 'select, insert',
  event_head: 'select, insert, update',
  command: 'select, insert, update',
  submission_revision: 'select, insert',
  box: 'select, insert, delete',
  certificate: 'select, insert, update',
};

const DUPLICATE_OBJECT = '42710';
const UNIQUE_VIOLATION = '23505';
const CONCURRENT_UPDATE = 'tuple concurrently updated';

/** Runs `sql`, a template for Postgres's own `format()`, with names quoted by `%I` and literals by `%L`. */
async function execute(client: Client, sql: string, ...values: string[]): Promise<void> {
  const places = values.map((_, index) => `$${index + 2}::text`).join(', ');
  const { rows } = await client.query<{ sql: string }>(`select format($1, ${places}) as sql`, [sql, ...values]);
  await client.query(rows[0]?.sql ?? '');
}

/** A role belongs to the whole server, so the set-up of another database may be writing it at the same instant. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const { code, message } = error as { code?: string; message?: string };
      const collided = code === DUPLICATE_OBJECT || code === UNIQUE_VIOLATION || message === CONCURRENT_UPDATE;
      if (!collided || attempt === 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
    }
  }
}

async function createRole(client: Client, role: AppRole): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role.name]);
  if (rowCount === 0) await execute(client, 'create role %I login password %L', role.name, role.password);
  else await execute(client, 'alter role %I with login password %L', role.name, role.password);
}

/**
 * Creates or updates the role under which the application runs. It owns nothing, so it can neither alter a table nor
 * switch off a trigger, and it is no superuser, so it cannot step round them by `session_replication_role`.
 */
export async function grantAppRole(client: Client, role: AppRole): Promise<void> {
  await patiently(() => createRole(client, role));
  // The application may be at work meanwhile: it never sees itself with fewer rights than it has, nor with more.
  await client.query('begin');
  try {
    await grantRights(client, role);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function grantRights(client: Client, role: AppRole): Promise<void> {
  const { rows } = await client.query<{ database: string }>('select current_database() as database');
  await execute(client, 'grant connect on database %I to %I', rows[0]?.database ?? '', role.name);
  await client.query('revoke create on schema public from public');
  await execute(client, 'grant usage on schema public to %I', role.name);
  await execute(client, 'grant select, insert, update, delete on all tables in schema public to %I', role.name);
  await execute(client, 'grant usage on all sequences in schema public to %I', role.name);
  for (const [table, rights] of Object.entries(FEWER_RIGHTS)) {
    await execute(client, 'revoke all on table %I from %I', table, role.name);
    await execute(client, `grant ${rights} on table %I to %I`, table, role.name);
  }
  await execute(
    client,
    'alter default privileges in schema public grant select, insert, update, delete on tables to %I',
    role.name,
  );
  await execute(client, 'alter default privileges in schema public grant usage on sequences to %I', role.name);
}

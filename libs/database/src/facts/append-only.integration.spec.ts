import type { DataSource } from 'typeorm';
import { AT, makeWorld, openStore, type Store, type World } from '../../test/world';
import { Facts } from './facts';

let store: Store;
let world: World;

beforeAll(async () => {
  store = await openStore();
  world = await makeWorld(store.app);
  await new Facts(store.app).commit(async (tx) => {
    tx.event({ cycle: world.cycle, type: 'cycle.started', actor: 'engine', at: AT, payload: {} });
  });
});
afterAll(() => store?.close());

const asOwner = (): DataSource => store.owner;
const asApp = (): DataSource => store.app;

const CHANGES = [
  ['update', `update event set actor = 'somebody'`],
  ['delete', 'delete from event'],
  ['truncate', 'truncate event'],
] as const;

describe('an event, once written', () => {
  it.each(CHANGES)('refuses %s to the owner of the table, by a trigger', async (_, sql) => {
    await expect(asOwner().query(sql)).rejects.toThrow('events are only ever added');
  });

  it.each(CHANGES)('refuses %s to the application, by its rights', async (_, sql) => {
    await expect(asApp().query(sql)).rejects.toThrow('permission denied for table event');
  });

  it('refuses update and delete to the application by the trigger as well, were it given the right', async () => {
    await asOwner().query('grant update, delete, truncate on event to thidua_app');
    try {
      for (const [, sql] of CHANGES) await expect(asApp().query(sql)).rejects.toThrow('events are only ever added');
    } finally {
      await asOwner().query('revoke update, delete, truncate on event from thidua_app');
    }
  });
});

describe("the application's role", () => {
  it.each([
    ['switch off a trigger', 'alter table event disable trigger event_append_only', 'must be owner of table event'],
    ['switch off all triggers', 'alter table event disable trigger all', 'must be owner of table event'],
    ['drop a trigger', 'drop trigger event_append_only on event', 'must be owner of relation event'],
    ['step round triggers', `set session_replication_role = 'replica'`, 'permission denied'],
    [
      'replace what a trigger does',
      `create or replace function refuse_change_of_event() returns trigger language plpgsql as 'begin return new; end'`,
      /permission denied|must be owner/,
    ],
    ['drop a table', 'drop table event', 'must be owner of table event'],
    ['make a table', 'create table mine ()', 'permission denied for schema public'],
    ['make roles', 'create role helper', 'permission denied'],
    ['write into the list of migrations', 'delete from migration', 'permission denied'],
    ['change a revision that was submitted', 'update submission_revision set self_total = 0', 'permission denied'],
    ['change a ballot', `update box set choice = '{}'`, 'permission denied'],
    ['lose a certificate from the register', 'delete from certificate', 'permission denied'],
    ['lose a command', 'delete from command', 'permission denied'],
  ])('cannot %s', async (_, sql, message) => {
    await expect(asApp().query(sql)).rejects.toThrow(message);
  });

  it('cannot become the owner', async () => {
    const [table] = await asOwner().query<{ owner: string }[]>(
      `select tableowner as owner from pg_tables where tablename = 'event'`,
    );
    await expect(asApp().query(`set role "${table?.owner}"`)).rejects.toThrow('permission denied to set role');
  });

  it('is a plain role that owns nothing', async () => {
    const [role] = await asOwner().query<Record<string, boolean>[]>(
      `select rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls, rolcanlogin
       from pg_roles where rolname = 'thidua_app'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolcreatedb: false,
      rolcreaterole: false,
      rolreplication: false,
      rolbypassrls: false,
      rolcanlogin: true,
    });
    const owned = await asOwner().query<unknown[]>(
      `select relname from pg_class where relowner = 'thidua_app'::regrole`,
    );
    expect(owned).toEqual([]);
  });

  it('may use tables that later migrations add', async () => {
    await asOwner().query('create table later (id bigint generated always as identity, what text)');
    try {
      await asApp().query(`insert into later (what) values ('x')`);
      expect(await asApp().query('select what from later')).toEqual([{ what: 'x' }]);
      await expect(asApp().query('truncate later')).rejects.toThrow('permission denied');
    } finally {
      await asOwner().query('drop table later');
    }
  });
});

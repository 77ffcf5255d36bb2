import { randomBytes } from 'node:crypto';
import type { Instant } from '@thidua/contracts';
import type { DataSource } from 'typeorm';
import { freshDatabase } from '../../../test/support/database';
import { openDatabase } from '../src';

/** A database of its own with the two roles' connections. */
export interface Store {
  ownerUrl: string;
  appUrl: string;
  owner: DataSource;
  app: DataSource;
  close(): Promise<void>;
}

export async function openStore(pool = 4): Promise<Store> {
  const { ownerUrl, appUrl, drop } = await freshDatabase();
  const owner = await openDatabase({ url: ownerUrl, pool: 2 });
  const app = await openDatabase({ url: appUrl, pool });
  return {
    ownerUrl,
    appUrl,
    owner,
    app,
    async close() {
      await owner.destroy();
      await app.destroy();
      await drop();
    },
  };
}

/** A running cycle of a bloc with the units A, B and C, a rule set that is frozen, and somebody with an account. */
export interface World {
  bloc: string;
  body: string;
  account: string;
  /** Somebody else. */
  other: string;
  ruleSet: string;
  cycle: string;
  units: Record<'A' | 'B' | 'C', string>;
}

export const AT: Instant = '2023-11-03T10:00:00.000Z';

const NAME = JSON.stringify({ vi: 'Tên', en: 'Name' });

async function idOf(dataSource: DataSource, sql: string, parameters: unknown[]): Promise<string> {
  const [row] = await dataSource.query<{ id: string }[]>(`${sql} returning id`, parameters);
  if (!row) throw new Error('nothing was inserted');
  return row.id;
}

/** Codes differ from world to world, so that several stand side by side in one database. */
export async function makeWorld(app: DataSource, businessTime: Instant | null = AT): Promise<World> {
  const mark = randomBytes(5).toString('hex');
  const body = await idOf(app, 'insert into body (code, name) values ($1, $2)', [`BODY-${mark}`, NAME]);
  const bloc = await idOf(app, 'insert into bloc (code, name, timezone, standing_body_id) values ($1, $2, $3, $4)', [
    `BLOC-${mark}`,
    NAME,
    'Asia/Ho_Chi_Minh',
    body,
  ]);
  const addUnit = (code: string) =>
    idOf(app, 'insert into unit (bloc_id, code, name) values ($1, $2, $3)', [bloc, code, NAME]);
  const units = { A: await addUnit('A'), B: await addUnit('B'), C: await addUnit('C') };
  const addAccount = (who: string) =>
    idOf(app, 'insert into account (email, name) values ($1, $2)', [`${who}-${mark}@example.vn`, who]);
  const account = await addAccount('an');
  const other = await addAccount('binh');
  const ruleSet = await idOf(
    app,
    `insert into rule_set (bloc_id, year, bloc_source, rules_source, canonical, digest, frozen_at)
     values ($1, 2023, '', '', $2, $3, now())`,
    [bloc, JSON.stringify({ bloc: { code: `BLOC-${mark}` }, rules: { year: 2023, source: mark } }), mark],
  );
  const cycle = `c-${mark}`;
  await app.query(
    `insert into cycle (id, bloc_id, year, rule_set_id, rehearsal, business_time, state)
     values ($1, $2, 2023, $3, $4, $5, 'running')`,
    [cycle, bloc, ruleSet, businessTime !== null, businessTime],
  );
  await app.query(
    `insert into cycle_member (cycle_id, unit, unit_id, name, position)
     select $1, code, id, name, ascii(code) - 64 from unit where bloc_id = $2`,
    [cycle, bloc],
  );
  return { bloc, body, account, other, ruleSet, cycle, units };
}

export interface StageTimes {
  state?: 'pending' | 'open' | 'closed';
  opensAt?: Instant | null;
  closesAt?: Instant | null;
}

/** Gives the cycle a stage in the state and with the times that a scenario needs. */
export async function addStage(
  app: DataSource,
  cycle: string,
  name: string,
  { state = 'open', opensAt = null, closesAt = null }: StageTimes,
): Promise<void> {
  await app.query(
    `insert into stage (cycle_id, name, position, state, opens_at, closes_at, opened_at, closed_at)
     values ($1, $2, 1, $3, $4, $5, case when $3 <> 'pending' then now() end, case when $3 = 'closed' then now() end)`,
    [cycle, name, state, opensAt, closesAt],
  );
}

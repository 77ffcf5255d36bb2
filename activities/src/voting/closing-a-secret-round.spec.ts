import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Commands, Facts, openDatabase, type Year } from '@thidua/database';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database';
import type { Conduct } from '../conduct';
import type { Engine } from '../engine';
import { ContestActivities } from './contest.activities';

const UNITS = ['A', 'B', 'C', 'D', 'E'];
const AT = '2023-11-20T08:00:00.000Z';
/** No round here has a deadline, so no workflow is told. */
const nobodyWaits = {} as Engine;
const rule = { code: 'x', kind: 'election', pass: { of: 'collected', moreThan: 50 }, rounds: 1, excludes: [] };
const YEAR = { id: 'test', rules: { voting: { contests: [rule] } } } as unknown as Year;

let database: FreshDatabase;
let dataSource: DataSource;
let facts: Facts;
let round: string;
let account: string;
/** What happens when the command has been found and before anything is looked at. */
let before: () => Promise<void>;

beforeAll(async () => {
  database = await freshDatabase();
  dataSource = await openDatabase({ url: database.appUrl });
  facts = new Facts(dataSource);
  const [made] = await dataSource.query<{ account: string }[]>(
    `with body as (insert into body (code, name) values ('B', '{"vi":"","en":""}') returning id),
          bloc as (insert into bloc (code, name, timezone, standing_body_id)
            select 'X', '{"vi":"","en":""}', 'UTC', id from body returning id),
          unit as (insert into unit (bloc_id, code, name) select id, unnest($1::text[]), '{"vi":"","en":""}' from bloc returning bloc_id),
          rules as (insert into rule_set (bloc_id, year, bloc_source, rules_source, canonical, digest, frozen_at)
            select id, 2023, '', '', '{}', '', now() from bloc returning id),
          cycle as (insert into cycle (id, bloc_id, year, rule_set_id, rehearsal, state, business_time, started_at)
            select 'test', bloc.id, 2023, rules.id, true, 'running', '${AT}', now() from bloc, rules returning id)
     insert into account (email, name, state) values ('head@test.example', 'Trưởng khối', 'active') returning id as account`,
    [UNITS],
  );
  account = made?.account ?? '';
  await dataSource.query(
    `insert into contest (cycle_id, code, kind, mode, seats, position, status) values ('test', 'x', 'election', 'secret', 1, 0, 'open')`,
  );
  const [opened] = await dataSource.query<{ id: string }[]>(
    `insert into round (cycle_id, contest, number, members, nominees, opened_at) values ('test', 'x', 1, 5, '{A,B}', now()) returning id`,
  );
  round = opened?.id ?? '';
  await dataSource.query(`insert into roll (round_id, unit) select $1, unnest($2::text[])`, [round, UNITS]);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const sign = (unit: string) =>
  dataSource.query(`update roll set voted = true where round_id = $1 and unit = $2`, [round, unit]);
const put = (choice: string) =>
  dataSource.query(`insert into box (round_id, choice) values ($1, to_jsonb($2::text))`, [round, choice]);

const conduct = {
  command: async (_cycle: string, id: string, act: (tx: never, year: Year, command: never) => Promise<unknown>) => {
    await before();
    return facts.run(id, (tx, command) => act(tx as never, YEAR, command as never));
  },
} as unknown as Conduct;

describe('a round that is closed while a unit votes', () => {
  it('is counted with the ballot that was on its way, not without it', async () => {
    await sign('A');
    await put('A');
    const { id } = await new Commands(dataSource).accept({
      account,
      key: randomUUID(),
      act: 'closeRound',
      cycle: 'test',
      body: { round: 1 },
      digest: '',
    });
    let late: Promise<unknown> | undefined;
    // the last of the voters signs at the very moment of the close, and drops the ballot a little later
    before = async () => {
      if (late) return;
      await sign('B');
      late = pause(300).then(() => put('B'));
    };
    await new ContestActivities(conduct, facts, nobodyWaits).closeRound({
      cycle: 'test',
      contest: 'x',
      command: id,
    } as never);
    await late;
    const [counted] = await dataSource.query(`select state, issued, collected, valid, votes from round where id = $1`, [
      round,
    ]);
    expect(counted).toEqual({ state: 'counted', issued: 5, collected: 2, valid: 2, votes: { A: 1, B: 1 } });
  });
});

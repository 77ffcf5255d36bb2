import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '@thidua/contracts';
import { Commands, Facts, openDatabase, type Year } from '@thidua/database';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database';
import type { Conduct } from '../conduct';
import type { Engine } from '../engine';
import { lockContest } from './contest';
import { ContestActivities } from './contest.activities';

const UNITS = ['A', 'B', 'C', 'D', 'E', 'F'];
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
    `insert into cycle_member (cycle_id, unit, unit_id, name, position)
     select 'test', code, id, name, array_position($1::text[], code) from unit`,
    [UNITS],
  );
  await dataSource.query(
    `insert into contest (cycle_id, code, kind, mode, seats, position, status) values ('test', 'x', 'election', 'secret', 1, 0, 'open')`,
  );
});

beforeEach(async () => {
  await dataSource.query(`delete from box`);
  await dataSource.query(`delete from roll`);
  await dataSource.query(`delete from round`);
  await dataSource.query(`update contest set status = 'open', undecided = '{}', winners = '{}', decided_at = null`);
  const [opened] = await dataSource.query<{ id: string }[]>(
    `insert into round (cycle_id, contest, number, members, nominees, opened_at) values ('test', 'x', 1, 6, '{A,B}', '2023-11-20T07:00Z') returning id`,
  );
  round = opened?.id ?? '';
  await dataSource.query(`insert into roll (round_id, unit) select $1, unnest($2::text[])`, [round, UNITS]);
  await areThere(...UNITS);
  before = async () => undefined;
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const sign = (unit: string) =>
  dataSource.query(`update roll set voted = true where round_id = $1 and unit = $2`, [round, unit]);
const put = (choice: string) =>
  dataSource.query(`insert into box (round_id, choice) values ($1, to_jsonb($2::text))`, [round, choice]);

const votes = async (...units: string[]) => {
  for (const unit of units) {
    await sign(unit);
    await put('A');
  }
};
const areThere = (...units: string[]) =>
  dataSource.query(
    `insert into attendance (cycle_id, unit, mark, at)
     select 'test', unit, case when unit = any($1::text[]) then 'present' else 'absent' end, '${AT}' from unnest($2::text[]) as member (unit)
     on conflict (cycle_id, unit) do update set mark = excluded.mark`,
    [units, UNITS],
  );

/** Closes the round, and answers the code with which that is refused. */
async function close(): Promise<string | undefined> {
  const { id } = await new Commands(dataSource).accept({
    account,
    key: randomUUID(),
    act: 'closeRound',
    cycle: 'test',
    body: { round: 1 },
    digest: '',
  });
  const input = { cycle: 'test', contest: 'x', command: id };
  try {
    await new ContestActivities(conduct, facts, nobodyWaits).closeRound(input as never);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return undefined;
}

const roundNow = async () =>
  (await dataSource.query(`select state, issued, collected, valid, votes from round where id = $1`, [round]))[0];
const ballotsLeft = async () =>
  (await dataSource.query<{ left: number }[]>(`select count(*)::integer as left from box`))[0]?.left;

const conduct = {
  command: async (_cycle: string, id: string, act: (tx: never, year: Year, command: never) => Promise<unknown>) => {
    await before();
    return facts.run(id, (tx, command) => act(tx as never, YEAR, command as never));
  },
} as unknown as Conduct;

describe('a round that is closed while a unit votes', () => {
  it('is counted with the ballot that was on its way, not without it', async () => {
    await votes('A', 'C', 'D', 'E');
    let late: Promise<unknown> | undefined;
    // the last of the voters signs at the very moment of the close, and drops the ballot a little later
    before = async () => {
      if (late) return;
      await sign('B');
      late = pause(300).then(() => put('B'));
    };
    expect(await close()).toBeUndefined();
    await late;
    expect(await roundNow()).toEqual({
      state: 'counted',
      issued: 6,
      collected: 5,
      valid: 5,
      votes: { A: 4, B: 1 },
    });
  });
});

describe('a round in which fewer than five have voted', () => {
  const unread = { state: 'counted', issued: 6, collected: 0, valid: 0, votes: { A: 0, B: 0 } };

  it('is not closed while somebody present is still asked: beside the roll the ballots would tell who chose what', async () => {
    await votes('A', 'B', 'C', 'D');
    expect(await close()).toBe('TOO_FEW_VOTERS');
    expect(await roundNow()).toMatchObject({ state: 'open', votes: null });
    expect(await ballotsLeft()).toBe(4);
    await votes('E');
    expect(await close()).toBeUndefined();
    expect(await roundNow()).toMatchObject({ state: 'counted', collected: 5 });
  });

  it('ends unread once nobody is left to wait for, and those who stood may be put to the vote again', async () => {
    await votes('A', 'B', 'C', 'D');
    await areThere('A', 'B', 'C', 'D');
    expect(await close()).toBeUndefined();
    expect(await roundNow()).toEqual(unread);
    expect(await ballotsLeft()).toBe(0);
    const [contest] = await dataSource.query(`select status, undecided from contest where code = 'x'`);
    expect(contest).toEqual({ status: 'open', undecided: ['A', 'B'] });
    const [told] = await dataSource.query<{ payload: object }[]>(
      `select payload from event where type = 'round.closed' and payload ->> 'unread' = 'true'`,
    );
    expect(told?.payload).toMatchObject({ contest: 'x', round: 1, unread: true, collected: 0 });
  });

  it('ends unread once the time for ballots is over', async () => {
    await dataSource.query(`update round set due_at = '2023-11-20T07:30Z'`);
    await votes('A');
    expect(await close()).toBeUndefined();
    expect(await roundNow()).toEqual(unread);
  });

  it('in which nobody has voted is counted: there is nothing to tell', async () => {
    expect(await close()).toBeUndefined();
    expect(await roundNow()).toEqual(unread);
    expect((await dataSource.query(`select status from contest where code = 'x'`))[0]).toEqual({ status: 'deadlock' });
  });

  it('uses up none of the rounds that the rules allow', async () => {
    await votes('A');
    await areThere('A');
    await close();
    await dataSource.query(
      `insert into round (cycle_id, contest, number, members, nominees, opened_at) values ('test', 'x', 2, 6, '{A,B}', '2023-11-20T07:40Z')`,
    );
    const contest = await facts.commit((tx) => lockContest(tx, 'test', 'x'));
    expect(contest.rounds.map(({ number, wasHeld }) => [number, wasHeld])).toEqual([
      [1, false],
      [2, true],
    ]);
  });
});

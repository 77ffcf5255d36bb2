import { randomUUID } from 'node:crypto';
import { Refusal } from '@thidua/contracts';
import { Commands, Facts, openDatabase, type Year, Years } from '@thidua/database';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database';
import { Conduct } from '../conduct';
import type { Engine } from '../engine';
import { ContestActivities } from './contest.activities';
import { prepareTieContests } from './tie-winners';

const UNITS = ['A', 'B', 'C', 'D', 'E'];
const AT = '2023-11-20T08:00:00.000Z';
/** No round here has a deadline, so no workflow is told. */
const nobodyWaits = {} as Engine;
const pass = { of: 'members', atLeast: { numerator: 1, denominator: 2 } };
const approval = (code: string, award: string) => ({ code, kind: 'approval', award, pass, onFail: 'next', rounds: 2 });
const head = { code: 'head', kind: 'election', pass, rounds: 1, excludes: [] };
const deputy = { ...head, code: 'deputy', excludes: ['head'] };
const QUOTAS = ['CO', 'BK'].map((award) => ({ award, nominees: 1 }));
const YEAR = {
  state: 'running',
  members: UNITS.map((unit) => ({ unit })),
  rules: {
    ranking: { ties: [], quotas: QUOTAS, ineligible: [] },
    voting: { quorum: pass, contests: [approval('flag', 'CO'), approval('merit', 'BK'), head, deputy] },
  },
};

let database: FreshDatabase;
let dataSource: DataSource;
let facts: Facts;
let account: string;
let ids: { bloc: string; rules: string };

beforeAll(async () => {
  database = await freshDatabase();
  dataSource = await openDatabase({ url: database.appUrl });
  facts = new Facts(dataSource);
  const [made] = await dataSource.query<{ bloc: string; rules: string; account: string }[]>(
    `with body as (insert into body (code, name) values ('B', '{"vi":"","en":""}') returning id),
          bloc as (insert into bloc (code, name, timezone, standing_body_id)
            select 'X', '{"vi":"","en":""}', 'UTC', id from body returning id),
          unit as (insert into unit (bloc_id, code, name)
            select id, unnest($1::text[]), '{"vi":"","en":""}' from bloc),
          rules as (insert into rule_set (bloc_id, year, bloc_source, rules_source, canonical, digest, frozen_at)
            select id, 2023, '', '', '{}', '', now() from bloc returning id),
          head as (insert into account (email, name, state) values ('head@test.example', 'Trưởng khối', 'active') returning id)
     select bloc.id as bloc, rules.id as rules, head.id as account from bloc, rules, head`,
    [UNITS],
  );
  if (!made) throw new Error('nothing was made');
  account = made.account;
  ids = made;
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** A year whose conference sits before everybody, with these totals by unit. */
async function conferenceSits(totals: number[]) {
  const cycle = randomUUID().slice(0, 8);
  const year = { ...YEAR, id: cycle } as unknown as Year;
  await facts.commit(async (tx) => {
    await tx.query(
      `insert into cycle (id, bloc_id, year, rule_set_id, rehearsal, state, business_time, started_at)
       values ($1, $2, 2023, $3, true, 'running', $4, now())`,
      [cycle, ids.bloc, ids.rules, AT],
    );
    await tx.query(
      `insert into cycle_member (cycle_id, unit, unit_id, name, position)
       select $1, code, id, name, array_position($2::text[], code) from unit`,
      [cycle, UNITS],
    );
    await tx.query(
      `insert into registration (cycle_id, unit, titles, at, account_id)
       select $1, unnest($2::text[]), '{CO,BK}', $3, $4`,
      [cycle, UNITS, AT, account],
    );
    await tx.query(
      `insert into submission (cycle_id, unit, state, revision, total, groups, minus, verified_at)
       select $1, unit, 'verified', 1, total, '{}', 0, $4 from unnest($2::text[], $3::integer[]) as scored (unit, total)`,
      [cycle, UNITS, totals, AT],
    );
    await tx.query(
      `insert into stage (cycle_id, name, position, state, opened_at, closed_at) values ($1, 'ranking', 4, 'closed', $2, $2)`,
      [cycle, AT],
    );
    await tx.query(`insert into conference (cycle_id, state, starts_at) values ($1, 'fixed', $2)`, [cycle, AT]);
    await tx.query(
      `insert into contest (cycle_id, code, kind, mode, award, office, seats, position, candidates) values
         ($1, 'flag', 'approval', 'secret', 'CO', null, 1, 0, '{}'),
         ($1, 'merit', 'approval', 'secret', 'BK', null, 1, 1, '{}'),
         ($1, 'head', 'election', 'paper', null, 'head', 1, 2, '{A,B}'),
         ($1, 'deputy', 'election', 'paper', null, 'deputy', 1, 3, '{A,B,C}')`,
      [cycle],
    );
    await prepareTieContests(tx, year);
  });
  await attend(cycle, UNITS);
  const years = { read: async () => year } as unknown as Years;
  const contests = new ContestActivities(new Conduct(facts, years), facts, nobodyWaits);
  const command = async (act: string, body: object, by = account) =>
    (await new Commands(dataSource).accept({ account: by, key: randomUUID(), act, cycle, body, digest: '' })).id;
  return {
    cycle,
    /** What the opening is refused with, and which contests it names; undefined where it is not refused. */
    open: async (contest: string) => {
      const input = { cycle, contest, command: await command('openContest', {}) };
      try {
        await contests.openRound(input as never);
      } catch (error) {
        if (error instanceof Refusal) return [error.code, error.values.contests];
        throw error;
      }
      return undefined;
    },
    settle: async (contest: string, winners: string[]) =>
      contests.settleContest({
        cycle,
        contest,
        command: await command('settle', { winners, reason: 'Thành tích' }),
      } as never),
    tally: async (act: 'recordTally' | 'confirmTally', unit: string, by: string, votes: Record<string, number>) =>
      contests[act]({
        cycle,
        contest: 'head',
        command: await command(act, { round: 1, unit, issued: 5, collected: 5, valid: 5, invalid: 0, votes }, by),
      } as never),
    becomes: (contest: string, status: string, winners: string[] = []) =>
      dataSource.query(`update contest set status = $3, winners = $4 where cycle_id = $1 and code = $2`, [
        cycle,
        contest,
        status,
        winners,
      ]),
    nominees: async (contest: string) =>
      (
        await dataSource.query<{ nominees: string[] }[]>(
          `select nominees from round where cycle_id = $1 and contest = $2`,
          [cycle, contest],
        )
      )[0]?.nominees,
  };
}

const attend = (cycle: string, present: string[]) =>
  dataSource.query(
    `insert into attendance (cycle_id, unit, mark, at)
     select $1, unit, case when unit = any($3::text[]) then 'present' else 'absent' end, $4
       from unnest($2::text[]) as member (unit)
     on conflict (cycle_id, unit) do update set mark = excluded.mark`,
    [cycle, UNITS, present, AT],
  );

describe('an approval contest while an earlier one is not decided', () => {
  it.each(['pending', 'open'])('waits for one that is %s', async (status) => {
    const year = await conferenceSits([90, 80, 70, 60, 50]);
    await year.becomes('flag', status);
    expect(await year.open('merit')).toEqual(['CONTEST_WAITS', 'flag']);
  });

  it('opens after it, without its winners', async () => {
    const year = await conferenceSits([90, 80, 70, 60, 50]);
    await year.becomes('flag', 'passed', ['A']);
    expect(await year.open('merit')).toBeUndefined();
    expect(await year.nominees('merit')).toEqual(['B']);
  });
});

describe('an approval contest while a tie is not decided', () => {
  it.each(['pending', 'open', 'deadlock'])('waits for one for its own award that is %s', async (status) => {
    const year = await conferenceSits([90, 90, 70, 60, 50]);
    await year.becomes('tie:CO', status);
    expect(await year.open('flag')).toEqual(['CONTEST_WAITS', 'tie:CO']);
    expect(await year.open('merit')).toEqual(['CONTEST_WAITS', 'tie:CO, flag']);
  });

  it('has its turn once the standing body has settled the deadlock', async () => {
    const year = await conferenceSits([90, 90, 70, 60, 50]);
    expect(await year.open('tie:CO')).toBeUndefined();
    await year.becomes('tie:CO', 'deadlock');
    await year.settle('tie:CO', ['B']);
    expect(await year.open('flag')).toBeUndefined();
    expect(await year.nominees('flag')).toEqual(['B']);
  });

  it('waits for the tie that follows from the first', async () => {
    const year = await conferenceSits([90, 90, 90, 60, 50]);
    await year.open('tie:CO');
    await year.becomes('tie:CO', 'deadlock');
    await year.settle('tie:CO', ['B']);
    await year.becomes('flag', 'passed', ['B']);
    expect(await year.open('merit')).toEqual(['CONTEST_WAITS', 'tie:BK']);
  });

  it('does not wait for one for an award that is filled later', async () => {
    const year = await conferenceSits([90, 80, 80, 60, 50]);
    expect(await year.open('flag')).toBeUndefined();
  });
});

it('a total below zero is ranked like any other', async () => {
  const year = await conferenceSits([90, 80, 70, 60, -1]);
  expect(await year.open('flag')).toBeUndefined();
  expect(await year.nominees('flag')).toEqual(['A']);
});

describe('an election that excludes the winner of another', () => {
  it.each(['pending', 'open'])('waits for that one while it is %s', async (status) => {
    const year = await conferenceSits([90, 80, 70, 60, 50]);
    await year.becomes('head', status);
    expect(await year.open('deputy')).toEqual(['CONTEST_WAITS', 'head']);
  });

  it('opens after it, without its winner', async () => {
    const year = await conferenceSits([90, 80, 70, 60, 50]);
    await year.becomes('head', 'elected', ['B']);
    expect(await year.open('deputy')).toBeUndefined();
    expect(await year.nominees('deputy')).toEqual(['A', 'C']);
  });
});

describe('what the order of contests does not touch', () => {
  it('another election opens whatever else is undecided', async () => {
    const year = await conferenceSits([90, 90, 70, 60, 50]);
    expect(await year.open('head')).toBeUndefined();
  });

  it('a further round opens although ties and other contests are undecided', async () => {
    const year = await conferenceSits([90, 90, 70, 60, 50]);
    await dataSource.query(
      `update contest set status = 'open', undecided = '{C}' where cycle_id = $1 and code = 'merit'`,
      [year.cycle],
    );
    expect(await year.open('merit')).toBeUndefined();
    expect(await year.nominees('merit')).toEqual(['C']);
  });

  it('whether enough are present is asked first', async () => {
    const year = await conferenceSits([90, 90, 70, 60, 50]);
    await attend(year.cycle, ['A']);
    expect(await year.open('flag')).toEqual(['NO_QUORUM', undefined]);
    await attend(year.cycle, ['A', 'B', 'C']);
    expect(await year.open('flag')).toEqual(['TOO_FEW_VOTERS', undefined]);
  });
});

describe('an approval for which nobody is left', () => {
  it('is over as soon as it is opened, and everybody is told', async () => {
    const year = await conferenceSits([90, 80, 70, 60, 50]);
    await dataSource.query(`update registration set titles = '{}' where cycle_id = $1`, [year.cycle]);
    expect(await year.open('flag')).toBeUndefined();
    const told = await dataSource.query<{ recipient: string }[]>(
      `select recipient from notice where cycle_id = $1 and kind = 'result' and about = 'flag' order by recipient`,
      [year.cycle],
    );
    expect(told.map(({ recipient }) => recipient)).toEqual([
      'head',
      'standingBody',
      ...UNITS.map((unit) => `unit:${unit}`),
    ]);
  });
});

describe('a settlement', () => {
  const refused = async (settled: Promise<unknown>) => {
    const error: unknown = await settled.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return error instanceof Refusal ? error.code : error;
  };

  it.each([
    ['deputy', 'head'],
    ['head', 'deputy'],
  ])('of the election of the %s chooses nobody who won that of the %s', async (settled, won) => {
    const year = await conferenceSits([90, 80, 70, 60, 50]);
    await year.becomes(won, 'deadlock');
    expect(await year.open(settled)).toBeUndefined();
    await year.becomes(won, 'elected', ['A']);
    await year.becomes(settled, 'deadlock');
    expect(await refused(year.settle(settled, ['A']))).toBe('NOT_A_CANDIDATE');
    expect(await refused(year.settle(settled, ['B']))).toBeUndefined();
  });
});

describe('a confirmation with other figures', () => {
  it('puts the tally aside, and the record says so with the figures that differ and none of their values', async () => {
    const year = await conferenceSits([90, 80, 70, 60, 50]);
    await dataSource.query(`insert into tally_committee (cycle_id, members, at) values ($1, '{C,D,E}', $2)`, [
      year.cycle,
      AT,
    ]);
    const [other] = await dataSource.query<{ id: string }[]>(
      `insert into account (email, name, state) values ('d@test.example', 'Tổ kiểm phiếu', 'active') returning id`,
    );
    await year.open('head');
    await year.tally('recordTally', 'C', account, { A: 4, B: 1 });
    await year.tally('confirmTally', 'D', other?.id ?? '', { A: 3, B: 2 });
    const aside = await dataSource.query(`select payload from event where cycle_id = $1 and type = 'tally.putAside'`, [
      year.cycle,
    ]);
    expect(aside).toEqual([{ payload: { contest: 'head', round: 1, unit: 'D', differing: ['votes/A', 'votes/B'] } }]);
    expect(await dataSource.query(`select 1 from tally`)).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Facts } from '@thidua/database';
import { Client } from 'pg';
import { Person, type RunningApi, startApi } from '../../test/api';
import { programOf, runningYear, sampleBook } from '../../test/year';

const UNITS = ['PL', 'DT', 'KB', 'TL', 'BL', 'LN'];

let api: RunningApi;
let cycle: string;
let blocId: string;
let anybody: Person;
const leaders: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  api = await startApi({ empty: true });
  ({ cycle, blocId } = await runningYear(api.dataSource, await sampleBook()));
  anybody = new Person(api.url);
  for (const unit of UNITS)
    leaders[unit] = await programOf(api.dataSource, [{ role: 'unitLeader', bloc: blocId, unit }]);
});

afterAll(() => api.close());

const urlOf = ({ dataSource }: RunningApi): string => String((dataSource.options as { url?: string }).url);

/** A secret round with everybody on its roll but those named. */
async function openRound(contest: string, nominees: string[], absent: string[] = []): Promise<string> {
  await api.dataSource.query(`update contest set status = 'open' where cycle_id = $1 and code = $2`, [cycle, contest]);
  const [round] = await api.dataSource.query<{ id: string }[]>(
    `insert into round (cycle_id, contest, number, members, nominees, opened_at)
     select $1, $2, coalesce(max(number), 0) + 1, 6, $3, now() from round where cycle_id = $1 and contest = $2 returning id`,
    [cycle, contest, nominees],
  );
  await api.dataSource.query(`insert into roll (round_id, unit) select $1, unnest($2::text[])`, [
    round?.id,
    UNITS.filter((unit) => !absent.includes(unit)),
  ]);
  return round?.id ?? '';
}

async function count(round: string): Promise<void> {
  await api.dataSource.query(`update round set state = 'counted', counted_at = now() where id = $1`, [round]);
}

const vote = (contest: string, unit: string, choice: unknown, key: string = randomUUID()) =>
  anybody.ask('POST', `/cycles/${cycle}/contests/${contest}/ballots/${unit}`, {
    body: { choice },
    headers: { ...leaders[unit], 'Idempotency-Key': key },
  });

const box = (round: string) =>
  api.dataSource.query<{ choice: unknown }[]>(`select choice from box where round_id = $1`, [round]);
const roll = (round: string) =>
  api.dataSource.query<{ unit: string }[]>(`select unit from roll where round_id = $1 and voted order by unit`, [
    round,
  ]);

describe('a secret ballot', () => {
  it('is cast once by a unit, whatever key it sends', async () => {
    const round = await openRound('flag', ['PL']);
    const key = randomUUID();
    const first = await vote('flag', 'DT', { PL: 'for' }, key);
    expect(first).toMatchObject({ status: 200, body: { contest: 'flag', round: 1, unit: 'DT', voted: true } });
    expect(await vote('flag', 'DT', { PL: 'for' }, key)).toMatchObject({ status: 200, body: first.body });
    expect((await vote('flag', 'DT', { PL: 'against' })).body.code).toBe('ALREADY_VOTED');
    expect(await box(round)).toEqual([{ choice: { PL: 'for' } }]);
    await count(round);
  });

  it('is the same request whatever the choice: nothing that is stored depends on it', async () => {
    const round = await openRound('flag', ['LN']);
    const [one, two] = [randomUUID(), randomUUID()];
    await vote('flag', 'DT', { LN: 'for' }, one);
    await vote('flag', 'KB', { LN: 'against' }, two);
    const again = await vote('flag', 'DT', { LN: 'against' }, one);
    expect(again.status).toBe(200);
    expect(await box(round)).toHaveLength(2);
    const commands = await api.dataSource.query<{ body: unknown; digest: string; result: unknown }[]>(
      `select body, digest, result from command where key = any($1) order by subject`,
      [[one, two]],
    );
    expect(commands.map(({ body }) => body)).toEqual([null, null]);
    expect(JSON.stringify(commands)).not.toMatch(/for|against/);
    await count(round);
  });

  it('leaves no value by which roll, event or command could be joined with the box', async () => {
    const round = await openRound('flag', ['TL']);
    for (const unit of UNITS) await vote('flag', unit, { TL: unit === 'KB' ? 'against' : 'for' });
    const owner = new Client({ connectionString: urlOf(api) });
    await owner.connect();
    const columns = await owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'box' order by 1`,
    );
    expect(columns.rows.map(({ name }) => name)).toEqual(['choice', 'id', 'round_id']);
    const ballots = await owner.query<{ id: string }>(`select id from box where round_id = $1`, [round]);
    const elsewhere = await owner.query<{ text: string }>(
      `select r::text as text from roll r where round_id = $1
       union all select e::text from event e where cycle_id = $2
       union all select c::text from command c where cycle_id = $2
       union all select n::text from notice n where cycle_id = $2`,
      [round, cycle],
    );
    await owner.end();
    const stored = elsewhere.rows.map(({ text }) => text).join('\n');
    expect(ballots.rows).toHaveLength(6);
    for (const { id } of ballots.rows) expect(stored).not.toContain(id);
    expect(stored).not.toMatch(/"?(for|against|abstain)"?[^a-zA-Z]/);
    await count(round);
  });

  it('bears no mark of the store by which its place among the others could be told, also while the round is open', async () => {
    const round = await openRound('flag', ['KB']);
    await Promise.all(UNITS.map((unit) => vote('flag', unit, { KB: unit === 'DT' ? 'against' : 'for' })));
    const marks = await api.dataSource.query<{ xmin: string; ballots: number }[]>(
      `select xmin::text, count(*)::integer as ballots from box where round_id = $1 group by xmin::text`,
      [round],
    );
    expect(marks.map(({ ballots }) => ballots)).toEqual([6]);
    await count(round);
  });

  it('that comes after the box was opened is not put in, and is told of in the log without its choice', async () => {
    const round = await openRound('flag', ['DT']);
    const logged: unknown[] = [];
    const spy = jest.spyOn(Logger.prototype, 'error').mockImplementation((...line) => logged.push(line));
    const run = Facts.prototype.run;
    const close = jest.spyOn(Facts.prototype, 'run').mockImplementationOnce(async function (this: Facts, id, act) {
      const result = await run.call(this, id, act);
      await count(round);
      return result as never;
    });
    await vote('flag', 'PL', { DT: 'against' });
    close.mockRestore();
    spy.mockRestore();
    expect(await box(round)).toEqual([]);
    expect(JSON.stringify(logged)).toContain(round);
    expect(JSON.stringify(logged)).not.toMatch(/against|PL/);
  });

  it('shows who has voted while the round is open, and no figure', async () => {
    const round = await openRound('merit', ['LN']);
    await vote('merit', 'PL', { LN: 'for' });
    const { body } = await anybody.ask<{ rounds: Record<string, unknown>[] }>(
      'GET',
      `/cycles/${cycle}/contests/merit`,
      {
        headers: leaders.KB ?? {},
      },
    );
    expect(body.rounds.at(-1)).toMatchObject({
      state: 'open',
      issued: null,
      collected: null,
      valid: null,
      votes: null,
      passed: [],
    });
    expect(body.rounds.at(-1)?.roll).toContainEqual({ unit: 'PL', voted: true });
    expect(JSON.stringify(body)).not.toContain('"for"');
    await count(round);
  });

  it('is refused to who is not on the roll, for who does not stand, and incomplete', async () => {
    const round = await openRound('merit', ['LN', 'KB'], ['BL']);
    expect((await vote('merit', 'BL', { LN: 'for', KB: 'for' })).body.code).toBe('NOT_PRESENT');
    expect((await vote('merit', 'PL', { LN: 'for', DT: 'for' })).body.code).toBe('NOT_A_CANDIDATE');
    expect((await vote('merit', 'PL', { LN: 'for' })).body.code).toBe('INVALID_BALLOT');
    expect((await vote('merit', 'PL', 'LN')).body.code).toBe('INVALID_BALLOT');
    expect((await vote('head', 'PL', 'LN')).body.code).toBe('CONTEST_NOT_OPEN');
    expect((await vote('nothing', 'PL', 'LN')).body.code).toBe('UNKNOWN_CONTEST');
    expect(await box(round)).toEqual([]);
    expect(await roll(round)).toEqual([]);
    await count(round);
    expect((await vote('merit', 'PL', { LN: 'for', KB: 'for' })).body.code).toBe('CONTEST_NOT_OPEN');
  });

  it('that names nobody is a vote against who stands alone, and against nobody else', async () => {
    const alone = await openRound('head', ['PL']);
    await api.dataSource.query(`update contest set mode = 'secret' where cycle_id = $1 and code = 'head'`, [cycle]);
    expect((await vote('head', 'DT', [])).status).toBe(200);
    expect(await box(alone)).toEqual([{ choice: [] }]);
    await count(alone);
    const two = await openRound('head', ['PL', 'LN']);
    expect((await vote('head', 'DT', [])).body.code).toBe('INVALID_BALLOT');
    await count(two);
    await api.dataSource.query(`update contest set mode = 'paper' where cycle_id = $1 and code = 'head'`, [cycle]);
  });

  it('is not cast by somebody else for a unit', async () => {
    const round = await openRound('merit', ['LN']);
    const answer = await anybody.ask('POST', `/cycles/${cycle}/contests/merit/ballots/PL`, {
      body: { choice: { LN: 'for' } },
      headers: { ...leaders.DT, 'Idempotency-Key': randomUUID() },
    });
    expect(answer.status).toBe(403);
    expect(await roll(round)).toEqual([]);
    await count(round);
  });
});

describe('a crash between roll and box', () => {
  it('loses that ballot and never counts one twice', async () => {
    const round = await openRound('merit', ['KB']);
    const key = randomUUID();
    const run = Facts.prototype.run;
    const crash = jest.spyOn(Facts.prototype, 'run').mockImplementation(async function (this: Facts, id, act) {
      await run.call(this, id, act);
      throw new Error('the process died here');
    });
    expect((await vote('merit', 'DT', { KB: 'for' }, key)).status).toBe(500);
    crash.mockRestore();
    expect(await roll(round)).toEqual([{ unit: 'DT' }]);
    expect(await box(round)).toEqual([]);

    expect(await vote('merit', 'DT', { KB: 'for' }, key)).toMatchObject({ status: 200, body: { voted: true } });
    expect((await vote('merit', 'DT', { KB: 'for' })).body.code).toBe('ALREADY_VOTED');
    expect(await box(round)).toEqual([]);
    await count(round);
  });
});

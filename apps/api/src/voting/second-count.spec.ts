import { randomUUID } from 'node:crypto';
import { type RunningApi, startApi } from '../../test/api';
import { programOf, runningYear, sampleBook } from '../../test/year';
import { Process } from '../foundation';

const TALLY = { issued: 6, collected: 6, valid: 6, invalid: 0, votes: { PL: 4, LN: 2 } };
const OTHER = { ...TALLY, votes: { PL: 3, LN: 3 } };

let api: RunningApi;
let cycle: string;
let member: Record<string, string>;
let round: string;
/** What the process does with the tally when a confirmation comes to it. */
let settle: () => Promise<object>;

beforeAll(async () => {
  api = await startApi({ empty: true });
  const year = await runningYear(api.dataSource, await sampleBook());
  cycle = year.cycle;
  member = await programOf(api.dataSource, [{ role: 'unitLeader', bloc: year.blocId, unit: 'BL' }]);
  [{ id: round }] = await api.dataSource.query(
    `insert into round (cycle_id, contest, number, members, nominees, opened_at) values ($1, 'head', 1, 6, '{PL,LN}', now())
     returning id`,
    [cycle],
  );
  jest.spyOn(Process.prototype, 'updateWithStart').mockImplementation(async ({ updateId }) => {
    const result = await settle();
    await api.dataSource.query(
      `update command set state = 'done', result = $2::jsonb, completed_at = now() where id = $1`,
      [updateId, JSON.stringify({ contest: 'head', round: 1, ...result })],
    );
    return {} as never;
  });
});
beforeEach(async () => {
  await api.dataSource.query(`delete from tally`);
  await enter(TALLY);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await api.close();
});

const enter = ({ issued, collected, valid, invalid, votes }: typeof TALLY) =>
  api.dataSource.query(
    `insert into tally (round_id, issued, collected, valid, invalid, votes, entered_by, entered_unit)
     select $1, $2, $3, $4, $5, $6::jsonb, id, 'KB' from account limit 1`,
    [round, issued, collected, valid, invalid, JSON.stringify(votes)],
  );

const confirm = (key: string = randomUUID()) =>
  api.visitor.ask('POST', `/cycles/${cycle}/contests/head/rounds/1/tally/confirm`, {
    body: OTHER,
    headers: { ...member, 'Idempotency-Key': key },
  });

const putAside = async () => {
  await api.dataSource.query(`delete from tally`);
  return { confirmed: false, differing: ['votes/PL', 'votes/LN'] };
};

describe('a second count', () => {
  it('that differs is told with the figures of the first', async () => {
    settle = putAside;
    expect(await confirm()).toMatchObject({
      status: 200,
      body: { confirmed: false, differing: ['votes/PL', 'votes/LN'], entered: TALLY, status: null, passed: [] },
    });
  });

  it('that agrees is told how the round ended, and no figures of an entry', async () => {
    settle = async () => ({ passed: ['PL'], status: 'elected', votes: TALLY.votes });
    expect(await confirm()).toMatchObject({
      status: 200,
      body: { confirmed: true, differing: [], entered: null, status: 'elected', passed: ['PL'] },
    });
  });

  it('that is sent again does not show an entry made since, with which it was not compared', async () => {
    settle = putAside;
    const key = randomUUID();
    await confirm(key);
    await enter({ ...TALLY, votes: { PL: 5, LN: 1 } });
    expect(await confirm(key)).toMatchObject({ status: 200, body: { confirmed: false, entered: null } });
  });

  it('is not there to be read by asking for the contest', async () => {
    const { body } = await api.visitor.ask<{ rounds: object[] }>('GET', `/cycles/${cycle}/contests/head`, {
      headers: member,
    });
    expect(body.rounds).toMatchObject([{ tallyEntered: true, tallyEnteredBy: 'KB', votes: null, issued: null }]);
    expect(JSON.stringify(body)).not.toMatch(/"valid":6/);
  });
});

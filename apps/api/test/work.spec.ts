import type { DataSource } from 'typeorm';
import { type RunningApi, startApi } from './api';
import { filledYear } from './filled-year';
import { acts, type Part, type Task, workOf } from './work-of';
import { type Held, programOf, runningYear, sampleBook } from './year';

describe('what a person must do next', () => {
  let api: RunningApi;
  let cycle: string;
  let db: DataSource;
  let tasksOf: (held: Part) => Promise<Task[]>;
  beforeAll(async () => {
    api = await startApi();
    db = api.dataSource;
    const year = await runningYear(db, await sampleBook());
    cycle = year.cycle;
    tasksOf = workOf(api, year);
  });
  afterAll(() => api.close());

  const open = (stage: string) =>
    db.query(`update stage set state = 'open', opened_at = opens_at where cycle_id = $1 and name = $2`, [cycle, stage]);
  const account = async () => (await db.query<{ id: string }[]>('select id from account limit 1'))[0]?.id;

  it('is nothing for who holds no role in the year', async () => {
    const headers = await programOf(db, [{ role: 'administrator' }]);
    expect((await api.visitor.get('/me/work', headers)).body).toEqual({ rows: [] });
  });

  it('is to register, then to sign the pact, for a leader and not for the officer', async () => {
    await open('registration');
    const [register] = await tasksOf({ role: 'unitLeader', unit: 'PL' });
    expect(register).toMatchObject({
      act: 'register',
      unit: 'PL',
      // the rehearsal's clock stands in October
      state: 'overdue',
      deadline: '2023-03-25T10:00:00.000Z',
      page: `/years/${cycle}/registration`,
    });
    expect(await tasksOf({ role: 'unitOfficer', unit: 'PL' })).toEqual([]);
    await db.query(
      `insert into registration (cycle_id, unit, titles, at, account_id) values ($1, 'PL', '{CTD-T}', now(), $2)`,
      [cycle, await account()],
    );
    expect(acts(await tasksOf({ role: 'unitLeader', unit: 'PL' }))).toEqual(['signPact overdue']);
  });

  it('is measured by the unit’s own deadline', async () => {
    await db.query(
      `insert into deadline (cycle_id, stage, unit, due_at) values ($1, 'registration', 'PL', '2023-10-25T10:00:00Z')`,
      [cycle],
    );
    const [pact] = await tasksOf({ role: 'unitLeader', unit: 'PL' });
    expect(pact).toMatchObject({ act: 'signPact', state: 'todo', deadline: '2023-10-25T10:00:00.000Z' });
  });

  it('is the dossier for leader and officer alike, and waits on others once it is in', async () => {
    await db.query(`insert into submission (cycle_id, unit) values ($1, 'PL')`, [cycle]);
    await open('submission');
    for (const role of ['unitLeader', 'unitOfficer'] as const) {
      expect(acts(await tasksOf({ role, unit: 'PL' }))).toContain('submit todo');
    }
    await db.query(
      `update submission set state = 'submitted', revision = 1, submitted_at = now() where cycle_id = $1`,
      [cycle],
    );
    expect(acts(await tasksOf({ role: 'unitOfficer', unit: 'PL' }))).toEqual(['submitted waiting']);
  });

  it('is to assign, then awaits the reviewers, then is to verify, for the standing body', async () => {
    await open('review');
    const ofStandingBody = async () =>
      (await tasksOf({ role: 'standingBody' }))
        .filter(({ act }) => act !== 'answerDates')
        .map(({ act, count }) => [act, count]);
    expect(await ofStandingBody()).toEqual([['assign', 1]]);
    await db.query(`insert into review_assignment (cycle_id, unit, reviewer) values ($1, 'PL', 'DT')`, [cycle]);
    expect(await ofStandingBody()).toEqual([['reviewsRun', 1]]);
    expect(acts(await tasksOf({ role: 'unitOfficer', unit: 'DT' }))).toEqual(['review todo']);
    await db.query(
      `update review_assignment set approved_revision = 1, approved_at = now() where cycle_id = $1 and unit = 'PL'`,
      [cycle],
    );
    expect(await ofStandingBody()).toEqual([['verify', 1]]);
    expect(await tasksOf({ role: 'unitOfficer', unit: 'DT' })).toEqual([]);
  });

  it('holds for head and deputy in their year alone', async () => {
    await open('conference');
    await db.query('insert into conference (cycle_id) values ($1) on conflict do nothing', [cycle]);
    expect(acts(await tasksOf({ role: 'deputy', year: 2023 }))).toEqual(['offerDates todo']);
    expect(await tasksOf({ role: 'head', year: 2024 })).toEqual([]);
  });

  it('is the ballot for the leader of a unit on the roll, and leads to its contest', async () => {
    const [{ id } = { id: '' }] = await db.query<{ id: string }[]>(
      `insert into round (cycle_id, contest, number, members, nominees, opened_at)
       select cycle_id, code, 1, 6, '{PL}', now() from contest where cycle_id = $1 and mode = 'secret'
        order by position limit 1 returning id`,
      [cycle],
    );
    await db.query(`insert into roll (round_id, unit) values ($1, 'KB')`, [id]);
    const [vote] = (await tasksOf({ role: 'unitLeader', unit: 'KB' })).filter(({ act }) => act === 'vote');
    expect(vote).toMatchObject({ state: 'todo', page: `/years/${cycle}/voting/${vote?.subject}` });
    expect(acts(await tasksOf({ role: 'unitLeader', unit: 'LN' }))).not.toContain('vote todo');
  });
});

describe('what a person may do', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('is told for the year, and for each of their units', async () => {
    const { cycle, blocId: bloc } = await filledYear(api.dataSource, 6);
    const abilities = async (...held: Held[]) =>
      (
        await api.visitor.get<{
          operations: string[];
          units: Record<string, string[]>;
          bodies: Record<string, string[]>;
        }>(`/cycles/${cycle}/abilities`, await programOf(api.dataSource, held))
      ).body;
    const leader = await abilities({ role: 'unitLeader', bloc, unit: 'PL' });
    expect(Object.keys(leader.units)).toEqual(['PL']);
    expect(leader.units.PL).toEqual(expect.arrayContaining(['register', 'submit', 'saveScores', 'readCycle']));
    expect(leader.operations).toContain('listSubmissions');
    expect([...leader.operations, ...(leader.units.PL ?? [])]).not.toContain('extend');
    const standingBody = await abilities({ role: 'standingBody', bloc });
    expect(standingBody).toMatchObject({ units: {} });
    expect(standingBody.operations).toEqual(expect.arrayContaining(['extend', 'verify', 'cancelCycle', 'answerDates']));
    expect(standingBody.operations).not.toContain('submit');
    expect([leader.bodies, standingBody.bodies]).toEqual([{}, {}]);
  });

  it('is told for each body apart: who signs for one, and has a part in the bloc too, decides nothing of the others', async () => {
    const { cycle, blocId: bloc } = await filledYear(api.dataSource, 9);
    const headers = await programOf(api.dataSource, [
      { role: 'signer', body: 'SVHTTDL' },
      { role: 'standingBody', bloc },
    ]);
    const { body } = await api.visitor.get<{ bodies: Record<string, string[]> }>(`/cycles/${cycle}/abilities`, headers);
    expect(Object.keys(body.bodies)).toEqual(['SVHTTDL']);
    expect(body.bodies.SVHTTDL).toEqual(expect.arrayContaining(['decide', 'refuse', 'revoke']));
  });

  it('is told outside a year, by bloc', async () => {
    const { blocId: bloc } = await filledYear(api.dataSource, 7);
    const headers = await programOf(api.dataSource, [{ role: 'standingBody', bloc }]);
    const { body } = await api.visitor.get<{ operations: string[]; blocs: Record<string, string[]> }>(
      '/me/abilities',
      headers,
    );
    expect(body.blocs[bloc]).toContain('createRuleSet');
    expect(body.operations).not.toContain('createRuleSet');
    expect(body.operations).toContain('draftCycle');
  });
});

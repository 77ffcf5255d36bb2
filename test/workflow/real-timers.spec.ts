import { setTimeout as pause } from 'node:timers/promises';
import { type Instant, workflowId } from '@thidua/contracts';
import { withEngine } from '../support/engine';
import { replayAll } from '../support/histories';
import { Owner } from '../support/owner';
import type { Answer, Person } from '../support/people';
import { inSeconds, type RealYear } from '../support/real-year';
import { LATER, RealYears, TITLES } from '../support/real-years';
import { startStack, type TestStack } from '../support/stack';
import { until } from '../support/until';

let stack: TestStack;
let owner: Owner;
let years: RealYears;
let head: Person;
let standingBody: Person;

beforeAll(async () => {
  stack = await startStack();
  owner = await Owner.of(stack.ownerUrl);
  years = await RealYears.of(stack, owner);
  ({ head, standingBody } = years);
}, 120_000);

afterAll(async () => {
  await owner?.end();
  await stack?.stop();
}, 60_000);

const leader = (unit: string): Person => years.leader(unit);
const beginYear = (): Promise<RealYear> => years.begin();
const openSubmission = (closes: Instant, ...units: string[]): Promise<RealYear> =>
  years.openSubmission(closes, ...units);
const submit = (year: RealYear, unit: string, key?: string): Promise<Answer> => years.submit(year, unit, key);

describe('a year that its head starts', () => {
  it('opens and closes its stages by itself, each at its instant', async () => {
    const year = await beginYear();
    expect(await year.stage('registration')).toMatchObject({ state: 'pending' });
    expect(await leader('PL').ask(`${year.path}/registrations/PL`, TITLES)).toMatchObject({ code: 'STAGE_NOT_OPEN' });
    await year.move({
      registration: { opens: inSeconds(1), closes: inSeconds(2.5) },
      submission: { opens: inSeconds(3), closes: inSeconds(4) },
    });
    await year.until('registration', 'open');
    await leader('PL').does(`${year.path}/registrations/PL`, TITLES);
    const registration = await year.until('registration', 'closed');
    expect(await leader('BL').ask(`${year.path}/registrations/BL`, TITLES)).toMatchObject({ code: 'STAGE_CLOSED' });
    const submission = await year.until('submission', 'closed');
    for (const { opensAt, openedAt, closesAt, closedAt } of [registration, submission]) {
      expect(Number(openedAt)).toBeGreaterThanOrEqual(Number(opensAt));
      expect(Number(closedAt)).toBeGreaterThanOrEqual(Number(closesAt));
    }
    await until(
      () => year.dossier('PL'),
      ({ state }) => state === 'lapsed',
    );
  }, 60_000);
});

describe('a deadline that is extended', () => {
  it('for everybody: the stage closes at the later instant', async () => {
    const year = await beginYear();
    const first = inSeconds(2);
    await year.open('registration', first);
    const later = inSeconds(3.5);
    await standingBody.does(`${year.path}/extensions`, { stage: 'registration', until: later, reason: 'Bão' });
    await pause(Math.max(0, Date.parse(first) + 500 - Date.now()));
    expect(await year.stage('registration')).toMatchObject({ state: 'open' });
    const { closedAt } = await year.until('registration', 'closed');
    expect(Number(closedAt)).toBeGreaterThanOrEqual(Date.parse(later));
  }, 60_000);

  it('for one unit: the stage closes for the others, and the unit still hands in, in time', async () => {
    const year = await openSubmission(inSeconds(LATER), 'PL', 'BL');
    await year.move({ submission: { closes: inSeconds(2.5) } });
    const own = inSeconds(LATER);
    await standingBody.does(`${year.path}/extensions`, {
      stage: 'submission',
      units: ['BL'],
      until: own,
      reason: 'Lũ',
    });
    await year.until('submission', 'closed');
    await until(
      () => year.dossier('PL'),
      ({ state }) => state === 'lapsed',
    );
    expect(await submit(year, 'PL')).toMatchObject({ code: 'LATE_CLOSED' });
    expect(await submit(year, 'BL')).toMatchObject({ status: 200, body: { state: 'submitted', lateDays: 0 } });
  }, 60_000);
});

describe('a stage that is closed before its time', () => {
  it('needs a reason while somebody is not done, and keeps it', async () => {
    const year = await beginYear();
    await year.open('registration', inSeconds(LATER));
    const close = `${year.path}/stages/registration/close`;
    expect(await standingBody.ask(close)).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(await year.stage('registration')).toMatchObject({ state: 'open' });
    await standingBody.does(close, { reason: 'Không đơn vị nào tham gia' });
    expect(await year.stage('registration')).toMatchObject({ state: 'closed', reason: 'Không đơn vị nào tham gia' });
    expect(await standingBody.ask(close, { reason: 'x' })).toMatchObject({ code: 'STAGE_CLOSED' });
  }, 60_000);

  it('needs none when everybody is done', async () => {
    const year = await openSubmission(inSeconds(LATER), 'PL');
    expect(await submit(year, 'PL')).toMatchObject({ status: 200 });
    await standingBody.does(`${year.path}/stages/submission/close`);
    expect(await year.stage('submission')).toMatchObject({ state: 'closed', reason: null });
  }, 60_000);
});

describe('a command that arrives in time while no worker runs', () => {
  it('is answered as unknown within ten seconds, and takes effect as in time after the deadline', async () => {
    const year = await openSubmission(inSeconds(LATER), 'PL');
    // workers take their time to leave; the deadline comes near once they are gone
    await stack.stopWorkers();
    const closes = inSeconds(4);
    await year.move({ submission: { closes } });
    const key = crypto.randomUUID();
    const asked = Date.now();
    const answer = await submit(year, 'PL', key);
    expect(answer).toMatchObject({ status: 503, code: 'ENGINE_UNAVAILABLE' });
    expect(Date.now() - asked).toBeLessThan(10_000);
    await pause(Math.max(0, Date.parse(closes) + 500 - Date.now()));
    expect(await year.dossier('PL')).toMatchObject({ state: 'draft' });

    await stack.startWorkers();
    const retried = await until(
      () => submit(year, 'PL', key),
      ({ code }) => code !== 'ENGINE_UNAVAILABLE',
    );
    expect(retried).toMatchObject({ status: 200, body: { unit: 'PL', state: 'submitted', revision: 1, lateDays: 0 } });
    expect(await submit(year, 'PL', key)).toEqual(retried);
    const { submittedAt, ...dossier } = await year.dossier('PL');
    expect(dossier).toEqual({ state: 'submitted', revision: 1, lateDays: 0 });
    expect(Number(submittedAt)).toBeLessThanOrEqual(Date.parse(closes));
    await year.until('submission', 'closed');
    expect(await submit(year, 'PL')).toMatchObject({ code: 'ALREADY_SUBMITTED' });
  }, 60_000);
});

describe('reminders', () => {
  it('reach just those who are not done, once each', async () => {
    const year = await beginYear();
    await year.open('registration', inSeconds(LATER));
    await leader('PL').does(`${year.path}/registrations/PL`, TITLES);
    await leader('PL').does(`${year.path}/pacts/PL`);
    const closes = inSeconds(3);
    await year.move({ registration: { closes } });
    const before = () =>
      owner.rows<{ recipient: string; dueAt: Date; deadline: Date }>(
        `select recipient, due_at as "dueAt", deadline from notice where cycle_id = $1 and kind = 'before:PT2S' order by recipient`,
        [year.id],
      );
    const rows = await until(before, (sent) => sent.length > 0);
    expect(rows.map(({ recipient }) => recipient)).toEqual(['unit:BL', 'unit:DT', 'unit:KB', 'unit:LN', 'unit:TL']);
    expect(rows.every(({ dueAt, deadline }) => Number(deadline) - Number(dueAt) === 2000)).toBe(true);
    await year.move({});
    await year.until('registration', 'closed');
    expect(await before()).toHaveLength(5);
  }, 60_000);
});

describe('what holds a stage open past its deadline', () => {
  it('an unverified dossier the review, an open objection the ranking', async () => {
    const year = await openSubmission(inSeconds(LATER), 'PL');
    await year.move({
      review: { opens: inSeconds(-1), closes: inSeconds(LATER) },
      conference: { opens: inSeconds(-1), closes: inSeconds(LATER) },
    });
    expect(await submit(year, 'PL')).toMatchObject({ status: 200 });
    await standingBody.does(`${year.path}/stages/submission/close`);
    await year.until('review', 'open');
    await year.move({ review: { closes: inSeconds(1) } });
    const late = await until(
      () => year.stage('review'),
      ({ overdueAt }) => overdueAt !== null,
    );
    expect(late.state).toBe('open');

    const date = inSeconds(2 * LATER);
    await until(
      () => head.ask(`${year.path}/conference/dates`, { host: 'TL', place: 'Hội trường', dates: [date] }),
      ({ status }) => status === 200,
    );
    await head.does(`${year.path}/conference/fix`, { date });
    expect(await year.stage('review')).toMatchObject({ state: 'open' });
    await year.move({ ranking: { opens: inSeconds(-1), closes: inSeconds(LATER) } });
    await standingBody.does(`${year.path}/submissions/PL/verify`, {
      override: { 'I.1': { score: '2.00', reason: 'Theo báo cáo' } },
      reason: 'Chấm lại toàn bộ',
    });
    await year.until('review', 'closed');

    await year.until('ranking', 'open');
    await leader('PL').does(`${year.path}/objections/PL`, { criterion: 'I.1', reason: 'Đã có báo cáo' });
    await year.move({ ranking: { closes: inSeconds(1) } });
    const overdue = await until(
      () => year.stage('ranking'),
      ({ overdueAt }) => overdueAt !== null,
    );
    expect(overdue.state).toBe('open');
    await standingBody.does(`${year.path}/objections/PL/I.1/answer`, { accept: false, reason: 'Không đủ căn cứ' });
    await year.until('ranking', 'closed');
  }, 60_000);
});

describe('a year that is cancelled', () => {
  it('stops all its timers, keeps state and reason, and deletes nothing', async () => {
    const year = await openSubmission(inSeconds(LATER), 'PL', 'BL');
    const ids = [
      workflowId.cycle(year.id),
      workflowId.conference(year.id),
      ...['PL', 'BL'].map((unit) => workflowId.submission(year.id, unit)),
    ];
    const statuses = () =>
      withEngine(stack, (client) =>
        Promise.all(ids.map(async (id) => (await client.workflow.getHandle(id).describe()).status.name)),
      );
    await until(
      () => statuses().catch(() => []),
      (found) => found.length === 4 && found.every((status) => status === 'RUNNING'),
    );
    const tables = ['registration', 'submission', 'stage', 'cycle_member', 'event'];
    const before = await Promise.all(tables.map((table) => year.count(table)));
    expect(await standingBody.ask(`${year.path}/cancel`)).toMatchObject({ code: 'REASON_REQUIRED' });
    await standingBody.does(`${year.path}/cancel`, { reason: 'Sáp nhập đơn vị' });
    await until(statuses, (found) => found.every((status) => status === 'COMPLETED'));
    expect(await owner.row(`select state, cancel_reason as reason from cycle where id = $1`, [year.id])).toEqual({
      state: 'cancelled',
      reason: 'Sáp nhập đơn vị',
    });
    const after = await Promise.all(tables.map((table) => year.count(table)));
    expect(after).toEqual(before.map((count, index) => (tables[index] === 'event' ? count + 1 : count)));
    expect(await submit(year, 'PL')).toMatchObject({ code: 'CYCLE_CANCELLED' });
  }, 60_000);
});

describe('every workflow that ran here', () => {
  it('replays', async () => {
    const { runs, failures } = await replayAll(stack);
    expect(runs).toBeGreaterThan(30);
    expect(failures).toEqual([]);
  }, 60_000);
});

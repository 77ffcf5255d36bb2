import { type RunningApi, startApi } from './api';
import { acts, type Part, type Task, workOf } from './work-of';
import { programOf, runningYear, sampleBook } from './year';

let api: RunningApi;
let cycle: string;
let tasksOf: (held: Part) => Promise<Task[]>;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  const year = await runningYear(api.dataSource, await sampleBook());
  cycle = year.cycle;
  tasksOf = workOf(api, year);
});

/** Facts of the year, `$1` being its cycle. */
const given = async (...statements: string[]): Promise<void> => {
  for (const sql of statements) await api.dataSource.query(sql, [cycle]);
};
const itIs = (at: string) => api.dataSource.query('update cycle set business_time = $2 where id = $1', [cycle, at]);
const stage = (name: string, state: 'open' | 'closed') =>
  `update stage set state = '${state}', opened_at = coalesce(opens_at, now())${state === 'closed' ? ', closed_at = closes_at' : ''}
    where cycle_id = $1 and name = '${name}'`;
const ownDeadline = (name: string, unit: string, due: string) =>
  `insert into deadline (cycle_id, stage, unit, due_at) values ($1, '${name}', '${unit}', '${due}')`;
const ACCOUNT = '(select id from account limit 1)';

const leader = (unit: string): Part => ({ role: 'unitLeader', unit });
const officer = (unit: string): Part => ({ role: 'unitOfficer', unit });
const head: Part = { role: 'head', year: 2023 };
const standingBody: Part = { role: 'standingBody' };
const only = async (held: Part, ...wanted: string[]) => (await tasksOf(held)).filter(({ act }) => wanted.includes(act));

describe('registration that is closed for the others', () => {
  beforeEach(async () => {
    await itIs('2023-03-26T01:00:00Z');
    await given(
      stage('registration', 'closed'),
      ownDeadline('registration', 'PL', '2023-03-28T10:00:00Z'),
      ownDeadline('registration', 'DT', '2023-03-25T20:00:00Z'),
    );
  });

  it('goes on for a unit with a later deadline of its own: to register, then to sign', async () => {
    expect(await tasksOf(leader('PL'))).toMatchObject([
      { act: 'register', state: 'todo', deadline: '2023-03-28T10:00:00.000Z' },
    ]);
    await given(
      `insert into registration (cycle_id, unit, titles, at, account_id) values ($1, 'PL', '{CTD-T}', now(), ${ACCOUNT})`,
    );
    expect(acts(await tasksOf(leader('PL')))).toEqual(['signPact todo']);
  });

  it('is over for the others, for whom that deadline is over too, and for all once the ranking is fixed', async () => {
    expect(await tasksOf(leader('KB'))).toEqual([]);
    expect(await tasksOf(leader('DT'))).toEqual([]);
    await given(
      `insert into ranking (cycle_id, state, digest, nominations, computed_at, fixed_at)
       values ($1, 'fixed', 'd', '{}', now(), now())`,
    );
    expect(await tasksOf(leader('PL'))).toEqual([]);
  });
});

describe('the date of the conference', () => {
  const OFFERED = `insert into conference_date (cycle_id, starts_at, position) values ($1, '2023-11-20T07:00:00Z', 0)`;
  const answeredBy = (...units: string[]) =>
    `insert into date_answer (cycle_id, starts_at, answered_by, answer, at)
     select $1, '2023-11-20T07:00:00Z', unnest('{${units.join(',')}}'::text[]), 'can', now()`;
  const poll = (held: Part) => only(held, 'offerDates', 'answerDates', 'fixDate');

  it('is nobody’s matter before the poll begins', async () => {
    expect(await poll(head)).toEqual([]);
  });

  it('waits on the units that are silent, until the deadline and not beyond it', async () => {
    await given(stage('conference', 'open'), OFFERED, answeredBy('PL', 'DT'));
    await itIs('2023-11-10T10:00:00Z');
    expect(await poll(head)).toMatchObject([{ act: 'fixDate', state: 'waiting', count: 4 }]);
    expect(acts(await poll(officer('KB')))).toEqual(['answerDates todo']);
    await itIs('2023-11-10T10:01:00Z');
    await given(stage('conference', 'closed'));
    expect(await poll(head)).toMatchObject([{ act: 'fixDate', state: 'overdue', count: 4 }]);
    expect(await poll({ role: 'deputy', year: 2023 })).toHaveLength(1);
    expect(await poll(officer('KB'))).toEqual([]);
  });

  it('is to be fixed at once when all have answered', async () => {
    await given(stage('conference', 'open'), OFFERED, answeredBy('PL', 'DT', 'KB', 'TL', 'BL', 'LN'));
    expect(await poll(head)).toMatchObject([{ act: 'fixDate', state: 'todo', count: 0 }]);
  });

  it('is still to be offered after the deadline, and answered by whom it was extended for', async () => {
    await itIs('2023-11-11T01:00:00Z');
    await given(stage('conference', 'closed'), ownDeadline('conference', 'KB', '2023-11-12T10:00:00Z'));
    expect(acts(await poll(head))).toEqual(['offerDates overdue']);
    await given(OFFERED);
    expect(acts(await poll(head))).toEqual(['fixDate overdue']);
    expect(await poll(officer('KB'))).toMatchObject([
      { act: 'answerDates', state: 'todo', deadline: '2023-11-12T10:00:00.000Z' },
    ]);
    expect(await poll(officer('LN'))).toEqual([]);
    expect(await poll(standingBody)).toEqual([]);
  });

  it('is done with once it is fixed', async () => {
    await given(
      stage('conference', 'closed'),
      OFFERED,
      `update conference set state = 'fixed', starts_at = '2023-11-20T07:00:00Z' where cycle_id = $1`,
    );
    expect(await poll(head)).toEqual([]);
  });

  it('is an appointment then: the head’s from its hour on, and never overdue', async () => {
    await given(
      stage('conference', 'closed'),
      OFFERED,
      `update conference set state = 'fixed', starts_at = '2023-11-20T07:00:00Z' where cycle_id = $1`,
    );
    const held = () => only(head, 'holdConference');
    const begins = { act: 'holdConference', startsAt: '2023-11-20T07:00:00.000Z', deadline: null };
    await itIs('2023-11-20T06:59:00Z');
    expect(await held()).toMatchObject([{ ...begins, state: 'waiting' }]);
    await itIs('2023-11-20T08:30:00Z');
    expect(await held()).toMatchObject([{ ...begins, state: 'todo' }]);
  });
});

describe('a dossier in review', () => {
  beforeEach(async () => {
    await itIs('2023-11-05T01:00:00Z');
    await given(
      stage('review', 'open'),
      `insert into submission (cycle_id, unit, state, revision, submitted_at) values ($1, 'PL', 'submitted', 1, now())`,
      `insert into review_assignment (cycle_id, unit, reviewer) values ($1, 'PL', 'DT'), ($1, 'PL', 'KB')`,
    );
  });
  const declared = `insert into conflict_of_interest (cycle_id, unit, of_unit, reason, at, account_id)
    values ($1, 'DT', 'PL', 'người nhà', now(), ${ACCOUNT})`;
  const scoredBy = (unit: string) =>
    `update review_assignment set scores = '{"I.1": "7.00"}' where cycle_id = $1 and reviewer = '${unit}'`;
  const approvedBy = (unit: string) =>
    `update review_assignment set approved_revision = 1, approved_at = now() where cycle_id = $1 and reviewer = '${unit}'`;
  const ofStandingBody = () => only(standingBody, 'assign', 'reviewsRun', 'verify');

  it('is no longer the duty of who declared a conflict, and wants another reviewer', async () => {
    expect(acts(await tasksOf(officer('DT')))).toEqual(['review todo']);
    await given(declared);
    expect(await tasksOf(officer('DT'))).toEqual([]);
    expect(acts(await tasksOf(officer('KB')))).toEqual(['review todo']);
    expect(await ofStandingBody()).toMatchObject([
      { act: 'assign', state: 'todo', count: 1, page: `/years/${cycle}/board` },
    ]);
  });

  it('keeps the reviewer who is left once there are scores, and waits on that one alone', async () => {
    await given(declared, scoredBy('KB'));
    expect(acts(await ofStandingBody())).toEqual(['reviewsRun waiting']);
    await given(approvedBy('KB'));
    expect(await ofStandingBody()).toMatchObject([{ act: 'verify', count: 1, page: `/years/${cycle}/board` }]);
  });

  it('waits on its reviewers until the deadline; after it the standing body has to see to it', async () => {
    expect(await ofStandingBody()).toMatchObject([
      { act: 'reviewsRun', state: 'waiting', page: `/years/${cycle}/board` },
    ]);
    await itIs('2023-11-11T10:00:01Z');
    expect(acts(await ofStandingBody())).toEqual(['reviewsRun overdue']);
  });

  it('is not missing from who declared a conflict, as the year tells it', async () => {
    const headers = await programOf(api.dataSource, [{ role: 'unitOfficer', unit: 'DT', cycle, bloc: await bloc() }]);
    const reviews = async () =>
      (await api.visitor.get<{ units: { reviews: object }[] }>(`/cycles/${cycle}/progress`, headers)).body.units[0]
        ?.reviews;
    expect(await reviews()).toEqual({ assigned: 1, approved: 0 });
    await given(declared);
    expect(await reviews()).toEqual({ assigned: 0, approved: 0 });
  });
});

const bloc = async (): Promise<string> =>
  (await api.dataSource.query<{ id: string }[]>('select bloc_id as id from cycle where id = $1', [cycle]))[0]?.id ?? '';

describe('a round on paper', () => {
  beforeEach(() =>
    given(
      `update contest set status = 'open', opened_at = now(), candidates = '{PL,DT}' where cycle_id = $1 and code = 'head'`,
      `insert into round (cycle_id, contest, number, members, nominees, opened_at) values ($1, 'head', 1, 6, '{PL,DT}', now())`,
    ),
  );
  const named = (at: string, ...members: string[]) =>
    `insert into tally_committee (cycle_id, members, at) values ($1, '{${members.join(',')}}', '${at}')`;
  const entered = `insert into tally (round_id, issued, collected, valid, invalid, votes, entered_by, entered_unit)
    select id, 6, 6, 6, 0, '{"PL": 4, "DT": 2}', ${ACCOUNT}, 'KB' from round where cycle_id = $1`;
  const counting = (unit: string) => only(officer(unit), 'recordTally', 'confirmTally');

  it('is entered by a member of the committee as it was named last, and by none who stands', async () => {
    await given(named('2023-11-20T07:00:00Z', 'PL', 'LN', 'TL'), named('2023-11-20T08:00:00Z', 'PL', 'KB', 'TL'));
    const [entry, ...others] = await counting('KB');
    expect(entry).toMatchObject({ act: 'recordTally', state: 'todo', page: `/years/${cycle}/voting/head` });
    expect(others).toEqual([]);
    expect(acts(await only(leader('TL'), 'recordTally'))).toEqual(['recordTally todo']);
    expect(await counting('PL')).toEqual([]);
    expect(await counting('LN')).toEqual([]);
  });

  it('is then confirmed by another member', async () => {
    await given(named('2023-11-20T07:00:00Z', 'PL', 'KB', 'TL'), entered);
    expect(await counting('TL')).toMatchObject([{ act: 'confirmTally', page: `/years/${cycle}/voting/head` }]);
    for (const unit of ['KB', 'PL', 'LN']) expect(await counting(unit)).toEqual([]);
  });

  it('is asked of nobody while no two members are left who do not stand', async () => {
    await given(named('2023-11-20T07:00:00Z', 'PL', 'DT', 'TL'));
    expect(await counting('TL')).toEqual([]);
  });

  it('is the standing body’s to settle when it ends in a deadlock', async () => {
    const settling = () => only(standingBody, 'settle');
    expect(await settling()).toEqual([]);
    await given(`update contest set status = 'deadlock' where cycle_id = $1 and code = 'head'`);
    expect(await settling()).toMatchObject([{ state: 'todo', subject: 'head', page: `/years/${cycle}/voting/head` }]);
    expect(await settling()).toMatchObject([{ contest: { kind: 'election', office: 'head', award: null } }]);
    await given(
      `update contest set status = case code when 'flag' then 'deadlock' else 'open' end where cycle_id = $1`,
    );
    const award = { vi: 'Cờ thi đua của Ủy ban nhân dân tỉnh' };
    expect(await settling()).toMatchObject([{ subject: 'flag', contest: { kind: 'approval', office: null, award } }]);
    expect(await only(head, 'settle')).toEqual([]);
  });
});

it('an award that waits is decided by its issuing body alone', async () => {
  await given(
    stage('issuance', 'open'),
    `insert into nomination (cycle_id, award, unit, body_id, at, account_id)
     select $1, 'CTD-T', 'PL', id, now(), ${ACCOUNT} from body where code = 'UBND-T'`,
    `insert into award (cycle_id, award, unit, nominated_at) values ($1, 'CTD-T', 'PL', now())`,
  );
  expect(await tasksOf({ role: 'signer', body: 'UBND-T' })).toMatchObject([
    { act: 'decide', state: 'todo', count: 1, deadline: '2023-12-15T10:00:00.000Z', page: `/years/${cycle}/awards` },
  ]);
  expect(await tasksOf({ role: 'signer', body: 'SVHTTDL' })).toEqual([]);
});

it('a year that is drafted is started where it is gone on with', async () => {
  await given(`update cycle set state = 'draft', started_at = null where id = $1`);
  expect(await tasksOf(head)).toMatchObject([{ act: 'startYear', page: `/start?cycle=${cycle}` }]);
});

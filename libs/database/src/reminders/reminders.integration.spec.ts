import { STAGES } from '@thidua/domain';
import { AT, addStage, makeWorld, openStore, type Store, type World } from '../../test/world';
import { Facts, type Tx } from '../facts';
import { notify } from '../notices/notify';
import type { Year } from '../years/years';
import { dutiesOf } from './duties';
import { reminderQuestion } from './reminder-question';
import { ownWorkdays, workdaysOf } from './workdays';

const CLOSES = '2023-11-10T10:00:00.000Z';
const LATER = '2023-11-14T10:00:00.000Z';

let store: Store;
let facts: Facts;
let world: World;

beforeAll(async () => {
  store = await openStore();
  facts = new Facts(store.app);
});
beforeEach(async () => {
  world = await makeWorld(store.app);
});
afterAll(() => store?.close());

const RULE = { before: ['P3D'], after: ['P1D'], escalateAfter: 'P2D', escalateTo: ['head'] };

/** The world's cycle with as much of its rules as reminders ask for. */
const year = (): Year =>
  ({
    id: world.cycle,
    blocId: world.bloc,
    bloc: { timezone: 'Asia/Ho_Chi_Minh' },
    rules: {
      registration: { pact: 'required' },
      reminders: { default: RULE },
      awards: [{ code: 'flag', issuedBy: 'UBND-T' }],
    },
    members: ['A', 'B', 'C'].map((unit) => ({ unit })),
  }) as unknown as Year;

const run = (sql: string, ...parameters: unknown[]) => store.app.query(sql, [world.cycle, ...parameters]);
const register = (...units: string[]) =>
  run(
    `insert into registration (cycle_id, unit, titles, at, account_id) select $1, unnest($2::text[]), '{}', now(), $3`,
    units,
    world.account,
  );
const dossier = (unit: string, state: string, columns: Record<string, string> = {}) =>
  run(
    `insert into submission (cycle_id, unit, state, revision${Object.keys(columns)
      .map((name) => `, ${name}`)
      .join('')}) values ($1, $2, $3, 1${Object.values(columns)
      .map((value) => `, '${value}'`)
      .join('')})`,
    unit,
    state,
  );
const duties = async (stage: (typeof STAGES)[number]) => {
  const rows = await facts.commit((tx) => dutiesOf(tx, year(), [stage]));
  return rows.map(({ unit, done, deadline }) => `${unit} ${done ? 'done' : 'open'} ${deadline}`);
};

describe('registration', () => {
  it('is done with the pact signed, by each unit’s own deadline', async () => {
    await addStage(store.app, world.cycle, 'registration', { closesAt: CLOSES });
    await register('A', 'B');
    await run(
      `insert into pact (cycle_id, unit, signer_name, signer_role, at, account_id) values ($1, 'A', 'x', 'y', now(), $2)`,
      world.account,
    );
    await run(`insert into deadline (cycle_id, stage, unit, due_at) values ($1, 'registration', 'C', $2)`, LATER);
    expect(await duties('registration')).toEqual([`A done ${CLOSES}`, `B open ${CLOSES}`, `C open ${LATER}`]);
  });
});

describe('submission', () => {
  it('is owed by who registered; a dossier that came back has a deadline of its own', async () => {
    await addStage(store.app, world.cycle, 'submission', { closesAt: CLOSES });
    await register('A', 'B');
    await dossier('A', 'draft');
    await dossier('B', 'returned', { revision_due_at: LATER, returned_at: AT });
    const rows = await facts.commit((tx) => dutiesOf(tx, year(), ['submission']));
    expect(rows).toEqual([
      { stage: 'submission', unit: 'A', done: false, deadline: CLOSES, revision: false },
      { stage: 'submission', unit: 'B', done: false, deadline: LATER, since: AT, revision: true },
      { stage: 'submission', unit: 'C', done: true, deadline: CLOSES, revision: false },
    ]);
  });
});

describe('the date of the conference', () => {
  it('is the head’s to offer and fix, and the units’ to answer once it is offered', async () => {
    await addStage(store.app, world.cycle, 'conference', { closesAt: CLOSES });
    await run(`insert into conference (cycle_id) values ($1)`);
    expect(await duties('conference')).toEqual([
      ...['A', 'B', 'C'].map((unit) => `${unit} done ${CLOSES}`),
      `head open ${CLOSES}`,
    ]);
    await run(`insert into conference_date (cycle_id, starts_at, position) values ($1, $2, 0)`, LATER);
    await run(
      `insert into date_answer (cycle_id, starts_at, answered_by, answer, at) values ($1, $2, 'B', 'can', now())`,
      LATER,
    );
    expect((await duties('conference')).map((row) => row.slice(0, 6))).toEqual([
      'A open',
      'B done',
      'C open',
      'head o',
    ]);
    await run(`update conference set state = 'fixed', starts_at = $2 where cycle_id = $1`, LATER);
    expect((await duties('conference')).every((row) => row.includes(' done '))).toBe(true);
  });
});

describe('the review', () => {
  it('is done by who approved what waits; then the standing body verifies', async () => {
    await addStage(store.app, world.cycle, 'review', { closesAt: CLOSES });
    await register('A', 'B', 'C');
    await dossier('A', 'submitted');
    await dossier('B', 'returned', { revision_due_at: LATER });
    await run(
      `insert into review_assignment (cycle_id, unit, reviewer) values ($1, 'A', 'B'), ($1, 'A', 'C'), ($1, 'B', 'A')`,
    );
    const states = async () => (await duties('review')).map((row) => row.split(' ').slice(0, 2).join(' '));
    expect(await states()).toEqual(['A done', 'B open', 'C open', 'standingBody done']);
    await run(
      `update review_assignment set approved_revision = 1, approved_at = now() where cycle_id = $1 and reviewer = 'B'`,
    );
    expect(await states()).toEqual(['A done', 'B done', 'C open', 'standingBody open']);
    await run(
      `insert into conflict_of_interest (cycle_id, unit, of_unit, reason, at, account_id)
       select $1, 'C', 'A', 'Cùng một đề án', now(), id from account limit 1`,
    );
    expect(await states()).toEqual(['A done', 'B done', 'C done', 'standingBody open']);
    await run(`update submission set state = 'verified', verified_at = now() where cycle_id = $1 and unit = 'A'`);
    expect(await states()).toEqual(['A done', 'B done', 'C done', 'standingBody done']);
  });
});

describe('the ranking', () => {
  it('is the standing body’s while an objection waits', async () => {
    await addStage(store.app, world.cycle, 'ranking', { closesAt: CLOSES });
    expect(await duties('ranking')).toEqual([`standingBody done ${CLOSES}`]);
    await run(
      `insert into objection (cycle_id, unit, criterion, reason, at, account_id) values ($1, 'A', 'I.1', 'x', now(), $2)`,
      world.account,
    );
    expect(await duties('ranking')).toEqual([`standingBody open ${CLOSES}`]);
  });
});

describe('a vote', () => {
  const round = (contest: string, dueAt: string | null, voted: string[], mode = 'secret') =>
    run(
      `with held as (insert into contest (cycle_id, code, kind, mode, seats, position, status)
          values ($1, $2, 'approval', $5, 1, 1, 'open')),
        opened as (insert into round (cycle_id, contest, number, members, nominees, opened_at, due_at)
          values ($1, $2, 1, 3, '{A}', '2023-11-09T00:00:00Z', $3) returning id)
        insert into roll (round_id, unit, voted) select id, unit, unit = any($4::text[])
          from opened, unnest('{A,B}'::text[]) as unit`,
      contest,
      dueAt,
      voted,
      mode,
    );

  it('with a deadline is owed by who is on its roll, until they have voted in all that end then', async () => {
    await addStage(store.app, world.cycle, 'voting', { closesAt: null });
    await round('flag', CLOSES, ['A']);
    expect(await duties('voting')).toEqual([`A done ${CLOSES}`, `B open ${CLOSES}`]);
    await round('merit', CLOSES, ['B']);
    expect(await duties('voting')).toEqual([`A open ${CLOSES}`, `B open ${CLOSES}`]);
    await run(`update round set state = 'counted', counted_at = now() where cycle_id = $1 and contest = 'merit'`);
    expect(await duties('voting')).toEqual([`A done ${CLOSES}`, `B open ${CLOSES}`]);
  });

  it('without one, or on paper, is owed by nobody', async () => {
    await addStage(store.app, world.cycle, 'voting', { closesAt: null });
    await round('flag', null, []);
    await round('head', CLOSES, [], 'paper');
    expect(await duties('voting')).toEqual([]);
  });
});

describe('issuance', () => {
  it('is the standing body’s until it nominated, then the issuing body’s until it decided', async () => {
    await addStage(store.app, world.cycle, 'issuance', { closesAt: CLOSES });
    await run(
      `insert into contest (cycle_id, code, kind, mode, award, seats, position, status, winners)
       values ($1, 'flag', 'approval', 'secret', 'flag', 1, 1, 'passed', '{A}')`,
    );
    expect(await duties('issuance')).toEqual([`standingBody open ${CLOSES}`]);
    await run(
      `insert into nomination (cycle_id, award, unit, body_id, at, account_id) values ($1, 'flag', 'A', $2, now(), $3)`,
      world.body,
      world.account,
    );
    const [{ code } = { code: '' }] = await store.app.query<{ code: string }[]>(`select code from body where id = $1`, [
      world.body,
    ]);
    expect(await duties('issuance')).toEqual([`body:${code} open ${CLOSES}`, `standingBody done ${CLOSES}`]);
    await run(
      `insert into award (cycle_id, award, unit, state, reason, nominated_at) values ($1, 'flag', 'A', 'refused', 'x', now())`,
    );
    expect((await duties('issuance'))[0]).toBe(`body:${code} done ${CLOSES}`);
  });
});

describe('an extension', () => {
  it('is remembered by those whom it was for', async () => {
    await addStage(store.app, world.cycle, 'registration', { closesAt: CLOSES });
    const extend = (unit: string | null, at: string) =>
      run(
        `insert into extension (cycle_id, stage, unit, until, reason, account_id, at) values ($1, 'registration', $2, $3, 'x', $4, $5)`,
        unit,
        LATER,
        world.account,
        at,
      );
    await extend(null, '2023-11-01T00:00:00.000Z');
    await extend('B', '2023-11-02T00:00:00.000Z');
    const rows = await facts.commit((tx) => dutiesOf(tx, year(), ['registration']));
    expect(rows.map(({ since }) => since?.slice(8, 10))).toEqual(['01', '02', '01']);
  });
});

describe('a stage that was closed early', () => {
  it('makes its close a new deadline, of which nobody is reminded beforehand; whoever has longer is still reminded', async () => {
    await addStage(store.app, world.cycle, 'registration', { closesAt: CLOSES });
    await run(`insert into deadline (cycle_id, stage, unit, due_at) values ($1, 'registration', 'C', $2)`, LATER);
    await run(
      `update stage set state = 'closed', opened_at = '2023-11-01T00:00:00Z', closes_at = $2, closed_at = $2 where cycle_id = $1`,
      AT,
    );
    const rows = await facts.commit((tx) => dutiesOf(tx, year(), ['registration']));
    expect(rows.map(({ unit, deadline, since }) => [unit, deadline, since])).toEqual([
      ['A', AT, AT],
      ['B', AT, AT],
      ['C', LATER, undefined],
    ]);
  });
});

describe('what the rules are asked', () => {
  const counted = async (tx: Tx, ahead: boolean) => {
    const query = jest.spyOn(tx, 'query');
    const gathered = await reminderQuestion(tx, year(), ahead);
    return { statements: query.mock.calls.length, ...gathered };
  };

  it('takes four statements, with stages that are still to come or without', async () => {
    for (const [index, name] of STAGES.entries()) {
      await addStage(store.app, world.cycle, name, { state: index < 3 ? 'open' : 'pending', closesAt: CLOSES });
    }
    await run(`insert into deadline (cycle_id, stage, unit, due_at) values ($1, 'review', 'C', $2)`, LATER);
    const now = await facts.commit((tx) => counted(tx, false));
    const ahead = await facts.commit((tx) => counted(tx, true));
    expect([now.statements, ahead.statements]).toEqual([4, 4]);
    expect(now.question.stages).toHaveLength(3);
    expect(ahead.question.stages).toHaveLength(7);
    const review = ahead.question.stages.find(({ stage }) => stage === 'review');
    expect(review?.own.map(({ unit, deadline }) => `${unit} ${deadline}`)).toEqual([
      `A ${CLOSES}`,
      `B ${CLOSES}`,
      `C ${LATER}`,
      `standingBody ${CLOSES}`,
    ]);
  });

  it('knows what was sent, an escalation with everybody on its list', async () => {
    await addStage(store.app, world.cycle, 'registration', { closesAt: CLOSES });
    const common = { cycle: world.cycle, stage: 'registration' as const, deadline: CLOSES, dueAt: AT, at: AT };
    await facts.commit((tx) =>
      notify(tx, [
        { ...common, recipient: 'unit:A', kind: 'before:P3D', facts: {}, about: 'A', subject: 'registration/A' },
        {
          ...common,
          recipient: 'head',
          kind: 'escalate:head',
          facts: { missing: ['A', 'C'].map((code) => ({ code, since: CLOSES })) },
          subject: 'registration',
        },
      ]),
    );
    const { question, sent } = await facts.commit((tx) => reminderQuestion(tx, year()));
    expect([...question.sent].sort()).toEqual([
      `registration|A|before:P3D|${CLOSES}`,
      `registration||escalate:head|${CLOSES}`,
    ]);
    expect(sent.map(({ recipient, units }) => [recipient, units])).toEqual([
      ['head', ['A', 'C']],
      ['unit:A', ['A']],
    ]);
  });
});

describe('the working days of a bloc', () => {
  it('are the delivered ones, and what the bloc says instead', async () => {
    await store.app.query(
      `insert into workday (bloc_id, date, kind, name) values ($1, '2026-11-24', 'off', '{}'), ($1, '2025-04-26', 'off', '{}')`,
      [world.bloc],
    );
    const days = await facts.commit((tx) => workdaysOf(tx, world.bloc));
    expect(['2026-11-24', '2025-04-26', '2024-05-04'].map((date) => days.get(date))).toEqual(['off', 'off', 'working']);
    const own = await facts.commit((tx) => ownWorkdays(tx, world.bloc, 2026));
    expect(own.map(({ date }) => date)).toEqual(['2026-11-24']);
  });
});

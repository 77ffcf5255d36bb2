import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RunningApi, startApi } from '../../test/api';
import { programOf, runningYear, SAMPLE, sampleBook } from '../../test/year';

interface Row {
  stage: string;
  kind: string;
  to: string;
  units: string[];
  at: string;
  state: string;
}

interface Plan {
  asOf: string | null;
  rows: Row[];
  changes: { touched: string[]; added: Row[]; moved: Row[]; silenced: Row[] } | null;
}

let api: RunningApi;
let cycle: string;
let blocId: string;
type Headers = Record<string, string>;
let standingBody: Headers;
let unit: Headers;

beforeAll(async () => {
  api = await startApi();
  ({ cycle, blocId } = await runningYear(api.dataSource, await sampleBook()));
  const run = (sql: string) => api.dataSource.query(sql, [cycle]);
  // it is 20 October 2023, 08:00: dossiers are being handed in, Phủ Lý’s is there
  await run(
    `update stage set state = 'closed', opened_at = opens_at, closed_at = closes_at where cycle_id = $1 and name = 'registration'`,
  );
  await run(`update stage set state = 'open', opened_at = opens_at where cycle_id = $1 and name = 'submission'`);
  await run(`insert into registration (cycle_id, unit, titles, at, account_id)
    select $1, unit, '{}', now(), (select id from account limit 1) from cycle_member where cycle_id = $1`);
  await run(`insert into pact (cycle_id, unit, signer_name, signer_role, at, account_id)
    select $1, unit, 'A', 'B', now(), (select id from account limit 1) from cycle_member where cycle_id = $1`);
  await run(`insert into submission (cycle_id, unit, state, revision)
    select $1, unit, case unit when 'PL' then 'submitted' else 'draft' end, 1 from cycle_member where cycle_id = $1`);
  await run(`insert into notice (cycle_id, recipient, kind, stage, subject, about, deadline, due_at, at)
    values ($1, 'unit:BL', 'before:P14D', 'submission', 'submission/BL', 'BL', '2023-11-03T10:00Z', '2023-10-20T00:30Z', '2023-10-20T00:30Z')`);
  standingBody = await programOf(api.dataSource, [{ role: 'standingBody', bloc: blocId }]);
  unit = await programOf(api.dataSource, [{ role: 'unitOfficer', bloc: blocId, unit: 'BL' }]);
});

afterAll(() => api.close());

const planOf = async (query = ''): Promise<Plan> => {
  const { status, body } = await api.visitor.get<Plan>(`/cycles/${cycle}/reminders/plan${query}`, standingBody);
  expect([status, status === 200 ? '' : body]).toEqual([200, '']);
  return body;
};

describe('what one unit is reminded of', () => {
  it('is answered at once: what was sent, what comes next, who hears of it and when', async () => {
    const { body } = await api.visitor.get<{ stages: { stage: string }[] }>(`/cycles/${cycle}/reminders?unit=BL`, unit);
    expect(body.stages.find(({ stage }) => stage === 'submission')).toEqual({
      stage: 'submission',
      deadline: '2023-11-03T10:00:00.000Z',
      done: false,
      sent: [{ kind: 'before:P14D', at: '2023-10-20T00:30:00.000Z' }],
      next: { kind: 'before:P3D', at: '2023-10-31T10:00:00.000Z' },
      escalations: [
        // two days after Friday is a Sunday: Monday morning
        { to: 'head', at: '2023-11-06T00:00:00.000Z', sent: false },
        { to: 'standingBody', at: '2023-11-07T10:00:00.000Z', sent: false },
      ],
    });
  });

  it('is silence where it is done', async () => {
    const { body } = await api.visitor.get<{ stages: object[] }>(`/cycles/${cycle}/reminders?unit=PL`, standingBody);
    expect(body.stages).toContainEqual({
      stage: 'submission',
      deadline: '2023-11-03T10:00:00.000Z',
      done: true,
      sent: [],
      next: null,
      escalations: [],
    });
  });

  it('is nobody else’s business, and nothing of a unit that is not there', async () => {
    expect((await api.visitor.get(`/cycles/${cycle}/reminders?unit=PL`, unit)).status).toBe(403);
    expect((await api.visitor.get(`/cycles/${cycle}/reminders?unit=XX`, standingBody)).body).toMatchObject({
      code: 'UNIT_UNKNOWN',
    });
  });
});

describe('the plan of the whole year', () => {
  it('tells what was sent, what will be, and what is silenced because it is done', async () => {
    const { rows, asOf, changes } = await planOf();
    expect([asOf, changes]).toEqual(['2023-10-20T01:00:00.000Z', null]);
    const states = (who: string) =>
      rows.filter(
        ({ stage, units, kind }) => stage === 'submission' && units.includes(who) && kind.startsWith('before'),
      );
    expect(states('BL').map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'before:P14D sent',
      'before:P3D planned',
      'before:P1D planned',
    ]);
    expect(states('PL').map(({ state }) => state)).toEqual(['silenced', 'silenced', 'silenced']);
    const report = rows.find(
      ({ stage, kind, state }) => stage === 'submission' && kind === 'escalate:head' && state === 'planned',
    );
    expect([report?.to, report?.units]).toEqual(['head', ['DT', 'KB', 'TL', 'BL', 'LN']]);
  });

  it('reaches to the end of the year, through stages that are still to come', async () => {
    const { rows } = await planOf();
    const told = rows.filter(({ stage, kind }) => stage === 'issuance' && kind === 'before:P14D');
    expect(told.map(({ to }) => to).sort()).toEqual(['body:UBND-T', 'standingBody']);
  });

  it('is of no concern to a unit', async () => {
    expect((await api.visitor.get(`/cycles/${cycle}/reminders/plan`, unit)).status).toBe(403);
  });
});

describe('an extension that is only asked about', () => {
  it('shows whom it touches and what becomes of their reminders, and changes nothing', async () => {
    const { changes } = await planOf('?extend=submission&unit=BL&until=2023-11-07T17:00');
    expect(changes?.touched).toEqual(['BL']);
    expect(changes?.added.map(({ kind }) => kind)).toEqual(['before:P14D']);
    expect(changes?.moved.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'before:P3D 2023-11-06T00:00:00.000Z',
      'before:P1D 2023-11-06T10:00:00.000Z',
      'after:P1D 2023-11-08T10:00:00.000Z',
      'escalate:head 2023-11-09T10:00:00.000Z',
      'escalate:standingBody 2023-11-13T00:00:00.000Z',
    ]);
    expect((await planOf()).rows.filter(({ units }) => units.includes('BL')).map(({ at }) => at)).not.toContain(
      '2023-11-06T10:00:00.000Z',
    );
  });

  it('does not touch who is done', async () => {
    const { changes } = await planOf('?extend=submission&until=2023-11-07T17:00');
    expect(changes?.touched).toEqual(['BL', 'DT', 'KB', 'LN', 'TL']);
  });

  it('needs a date, and a unit that is there', async () => {
    const ask = (query: string) => api.visitor.get(`/cycles/${cycle}/reminders/plan?${query}`, standingBody);
    expect((await ask('extend=submission')).body).toMatchObject({ code: 'VALIDATION_FAILED' });
    expect((await ask('extend=submission&until=2023-11-07T17:00&unit=XX')).body).toMatchObject({
      code: 'UNIT_UNKNOWN',
    });
  });
});

describe('the plan of a draft', () => {
  it('is what its rules will plan, with nobody done', async () => {
    const [{ id } = { id: '' }] = await api.dataSource.query<{ id: string }[]>(
      `insert into rule_set (bloc_id, year, bloc_source, rules_source) values ($1, 2031, $2, $3) returning id`,
      [blocId, ...(await texts())],
    );
    await api.dataSource.query(
      `insert into cycle (id, bloc_id, year, rule_set_id, state) values ('draft-plan', $1, 2031, $2, 'draft')`,
      [blocId, id],
    );
    const { body } = await api.visitor.get<Plan>('/cycles/draft-plan/reminders/plan', standingBody);
    expect(body.asOf).toBeNull();
    expect(body.rows.every(({ state }) => state === 'planned')).toBe(true);
    expect(body.rows.filter(({ stage, kind }) => stage === 'registration' && kind === 'before:P14D')).toHaveLength(6);
  });
});

function texts(): Promise<string[]> {
  return Promise.all(['bloc.yaml', 'rules.yaml'].map((name) => readFile(join(SAMPLE, name), 'utf8')));
}

describe('the working days of a bloc', () => {
  const path = () => `/blocs/${blocId}/workdays`;
  const put = (year: number, rows: object[], headers: Headers) =>
    api.visitor.ask('PUT', `${path()}/${year}`, { body: { rows }, headers });
  const day = (date: string, kind = 'off') => ({ date, kind, name: { vi: 'Ngày nghỉ', en: 'A day off' } });

  it('are as delivered, with their source', async () => {
    const { body } = await api.visitor.get<{ rows: object[]; announced: boolean }>(`${path()}/2024`, unit);
    expect(body.announced).toBe(true);
    expect(body.rows).toContainEqual({
      date: '2024-05-04',
      kind: 'working',
      name: { vi: 'Làm bù cho ngày 2024-04-29', en: 'Worked in exchange for 2024-04-29' },
      own: false,
    });
  });

  it('are what the standing body says, for a year at a time, and move what is planned', async () => {
    expect((await put(2023, [day('2023-10-31')], standingBody)).body).toMatchObject({ year: 2023 });
    const at = async () =>
      (await planOf()).rows.find(
        ({ units, kind, stage }) => stage === 'submission' && units[0] === 'BL' && kind === 'before:P3D',
      )?.at;
    expect(await at()).toBe('2023-11-01T00:00:00.000Z');
    await put(2024, [day('2024-01-02')], standingBody);
    expect(await at()).toBe('2023-11-01T00:00:00.000Z');
    await put(2023, [], standingBody);
    expect(await at()).toBe('2023-10-31T10:00:00.000Z');
  });

  it('are not for a unit to change, and not of another year', async () => {
    expect((await put(2023, [day('2023-10-31')], unit)).status).toBe(403);
    expect((await put(2023, [day('2024-10-31')], standingBody)).body).toMatchObject({ code: 'VALIDATION_FAILED' });
    expect((await put(2023, [day('2023-10-31'), day('2023-10-31')], standingBody)).body).toMatchObject({
      code: 'VALIDATION_FAILED',
    });
    expect((await api.visitor.get(`${path()}/next`, standingBody)).status).toBe(404);
  });
});

describe('the cost of a question', () => {
  it('is the same for many units', async () => {
    const { bloc, rules } = await sampleBook();
    const units = Array.from({ length: 120 }, (_, index) => ({
      code: `U${index}`,
      name: { vi: 'Đơn vị', en: 'Unit' },
    }));
    const wide = await runningYear(api.dataSource, { bloc: { ...bloc, code: 'WIDE', units }, rules });
    await api.dataSource.query(
      `update stage set state = 'open', opened_at = opens_at where cycle_id = $1 and name = 'submission'`,
      [wide.cycle],
    );
    const headers = await programOf(api.dataSource, [{ role: 'standingBody', bloc: wide.blocId }]);
    const cost = async (of: string, who: Headers) =>
      Number((await api.visitor.get(`/cycles/${of}/reminders/plan`, who)).headers.get('x-sql-count'));
    await cost(cycle, standingBody);
    await cost(wide.cycle, headers);
    expect(await cost(wide.cycle, headers)).toBe(await cost(cycle, standingBody));
  });
});

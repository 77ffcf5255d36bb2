import { workflowId } from '@thidua/contracts';
import { chainOf } from '../support/chain';
import { withEngine } from '../support/engine';
import { Faults } from '../support/faults';
import { replayAll } from '../support/histories';
import { Owner } from '../support/owner';
import { type Answer, Person } from '../support/people';
import { play, scriptOf } from '../support/play';
import { startStack, type TestStack } from '../support/stack';
import { until } from '../support/until';

const FLAG = { award: 'CTD-T', unit: 'PL' };
const CERTIFICATE = { award: 'BK-T', unit: 'LN' };

const faults = new Faults();
let stack: TestStack;
let owner: Owner;
let signer: Person;
let cycle: string;

interface Register {
  number: number;
  state: string;
  printed: boolean;
  unit: string;
}

/** The year as far as the bloc itself goes: its nominations are sent. */
beforeAll(async () => {
  stack = await startStack({ activityInterceptors: [faults.interceptor] });
  owner = await Owner.of(stack.ownerUrl);
  signer = await Person.signIn(stack.apiUrl, 'ky.ubnd-t');
  faults.fail('nominate', 'before', 2);
  faults.fail('turnIssuance', 'after', 1);
  const script = await scriptOf('ha-nam-2023', (act) => act.do !== 'decide' && act.do !== 'recognise');
  const { played } = await play(stack.apiUrl, script);
  cycle = played.cycle;
}, 180_000);

afterAll(async () => {
  await owner?.end();
  await stack?.stop();
}, 60_000);

function decide({ award, unit }: typeof FLAG, number: string, key: string = crypto.randomUUID()): Promise<Answer> {
  return signer.ask(`/cycles/${cycle}/awards/${award}/${unit}/decide`, { number, date: '2023-11-24' }, key);
}

function register(): Promise<Register[]> {
  return owner.rows<Register>(
    `select number, state, file_id is not null as printed, unit from certificate where cycle_id = $1 order by number`,
    [cycle],
  );
}

function award({ award: code, unit }: typeof FLAG) {
  return owner.row<{ state: string; decided: boolean; numbered: boolean; announced: boolean }>(
    `select state, decision_id is not null as decided, certificate_id is not null as numbered, announced_at is not null as announced
       from award where cycle_id = $1 and award = $2 and unit = $3`,
    [cycle, code, unit],
  );
}

async function eventsOf({ award: code, unit }: typeof FLAG, since = 0): Promise<string[]> {
  const rows = await owner.rows<{ type: string; step: string | null }>(
    `select type, payload ->> 'step' as step from event
      where cycle_id = $1 and sequence > $4 and payload ->> 'award' = $2 and payload ->> 'unit' = $3 order by sequence`,
    [cycle, code, unit, since],
  );
  return rows.map(({ type, step }) => (step === null ? type : `${type} ${step}`));
}

const lastEvent = async (): Promise<number> =>
  (await owner.row<{ sequence: number }>(`select sequence from event_head where cycle_id = $1`, [cycle])).sequence;

describe('a nomination that fails on its way', () => {
  it('is tried until it works, and reaches its issuing body once', async () => {
    expect(faults.happened).toEqual(['nominate', 'nominate', 'turnIssuance']);
    faults.clear();
    expect(await eventsOf(FLAG)).toEqual(['award.nominated']);
    expect(await eventsOf(CERTIFICATE)).toEqual(['award.nominated']);
    expect(await award(FLAG)).toEqual({ state: 'pending', decided: false, numbered: false, announced: false });
  });
});

describe('a decision of which one step always fails', () => {
  const voided: Register[] = [];
  afterEach(() => faults.clear());

  it.each([
    { activity: 'recordDecision', when: 'after', undone: ['decision'], takesNumber: false },
    { activity: 'reserveNumber', when: 'after', undone: ['number', 'decision'], takesNumber: true },
    { activity: 'printCertificate', when: 'after', undone: ['certificate', 'number', 'decision'], takesNumber: true },
    {
      activity: 'enterRegister',
      when: 'after',
      undone: ['register', 'certificate', 'number', 'decision'],
      takesNumber: true,
    },
    {
      activity: 'announceAward',
      when: 'before',
      undone: ['register', 'certificate', 'number', 'decision'],
      takesNumber: true,
    },
  ] as const)(
    '$activity, $when its work: all before it is undone in reverse',
    async ({ activity, when, undone, takesNumber }) => {
      const since = await lastEvent();
      faults.fail(activity, when);
      const key = crypto.randomUUID();
      const answer = await until(
        () => decide(FLAG, '2117/QĐ-UBND', key),
        ({ code }) => code !== 'ENGINE_UNAVAILABLE',
      );
      expect(answer.code).toBe('ISSUANCE_FAILED');
      expect(faults.happened).toEqual(Array.from({ length: 5 }, () => activity));

      const events = await eventsOf(FLAG, since);
      expect(events.filter((type) => type.startsWith('award.undone'))).toEqual(
        undone.map((step) => `award.undone ${step}`),
      );
      expect(new Set(events).size).toBe(events.length);
      expect(await award(FLAG)).toEqual({ state: 'pending', decided: false, numbered: false, announced: false });
      expect(await owner.rows(`select 1 from decision where series = $1`, [cycle])).toEqual([]);
      expect(await owner.rows(`select 1 from notice where cycle_id = $1 and kind = 'awarded'`, [cycle])).toEqual([]);
      if (takesNumber) voided.push({ number: voided.length + 1, state: 'void', printed: false, unit: 'PL' });
      expect(await register()).toEqual(voided);

      expect(await decide(FLAG, '2117/QĐ-UBND', key)).toMatchObject({ code: 'ISSUANCE_FAILED' });
    },
    60_000,
  );

  it.each(['2203-12-08', '2023-09-30'])('takes no number by a decision of %s', async (date) => {
    const answer = await signer.ask(`/cycles/${cycle}/awards/CTD-T/PL/decide`, { number: '2117/QĐ-UBND', date });
    expect(answer).toMatchObject({ status: 422, code: 'DATE_OUT_OF_RANGE' });
    expect(await register()).toEqual(voided);
  });

  it('succeeds under a new key once the fault is gone, with the next number of the series', async () => {
    const answer = await decide(FLAG, '2117/QĐ-UBND');
    expect(answer).toMatchObject({ status: 200, body: { state: 'issued', certificateNumber: '0005/2023' } });
    expect(await register()).toEqual([...voided, { number: 5, state: 'issued', printed: true, unit: 'PL' }]);
    expect(await decide(FLAG, '2117/QĐ-UBND')).toMatchObject({ code: 'ALREADY_DECIDED' });
  });
});

describe('a decision of which every answer is lost once', () => {
  afterEach(() => faults.clear());

  it('comes out as if nothing had happened, even when the answer of the last step never comes', async () => {
    const since = await lastEvent();
    faults.loseEveryAnswerOnce();
    faults.fail('announceAward', 'after');
    const key = crypto.randomUUID();
    const answer = await decide(CERTIFICATE, '2118/QĐ-UBND', key);
    expect(answer).toMatchObject({ status: 200, body: { state: 'issued', certificateNumber: '0006/2023' } });
    expect(faults.happened).toEqual(
      expect.arrayContaining(['recordDecision', 'reserveNumber', 'printCertificate', 'enterRegister', 'announceAward']),
    );
    const steps = ['award.decided', 'award.numbered', 'award.certified', 'award.registered', 'award.announced'];
    expect(await eventsOf(CERTIFICATE, since)).toEqual(steps);
    expect((await register()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    const told = await owner.rows<{ recipient: string }>(
      `select recipient from notice where cycle_id = $1 and kind in ('awarded', 'decision') and about = 'BK-T/LN' order by recipient`,
      [cycle],
    );
    expect(told.map(({ recipient }) => recipient)).toEqual(['head', 'standingBody', 'unit:LN']);
    expect(await decide(CERTIFICATE, '2118/QĐ-UBND', key)).toEqual(answer);
    const workflow = workflowId.issuance(cycle, CERTIFICATE.award, CERTIFICATE.unit);
    await until(
      () => withEngine(stack, (client) => client.workflow.getHandle(workflow).describe()),
      ({ status }) => status.name === 'COMPLETED',
    );
  }, 60_000);

  it('leaves a chain of events that is whole', async () => {
    expect(await chainOf(stack.ownerUrl, cycle)).toMatchObject({ ok: true });
  });
});

describe('every workflow that ran here', () => {
  it('replays', async () => {
    const { runs, failures } = await replayAll(stack);
    expect(runs).toBeGreaterThan(15);
    expect(failures).toEqual([]);
  }, 60_000);
});

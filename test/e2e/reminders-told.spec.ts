import { Owner } from '../support/owner';
import { inSeconds, type RealYear } from '../support/real-year';
import { LATER, RealYears, TITLES } from '../support/real-years';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;
let owner: Owner;
let years: RealYears;

beforeAll(async () => {
  stack = await startStack();
  owner = await Owner.of(stack.ownerUrl);
  years = await RealYears.of(stack, owner);
}, 120_000);

afterAll(async () => {
  await owner?.end();
  await stack?.stop();
}, 60_000);

/** A registration that is open for long, in which Phủ Lý has done everything. */
async function registrationWithoutPhuLy(): Promise<RealYear> {
  const year = await years.begin();
  await year.open('registration', inSeconds(LATER));
  await years.leader('PL').does(`${year.path}/registrations/PL`, TITLES);
  await years.leader('PL').does(`${year.path}/pacts/PL`);
  return year;
}

const told = async ({ id }: RealYear, kind: string) =>
  owner.rows<{ recipient: string; facts: Record<string, unknown> }>(
    `select recipient, facts from notice where cycle_id = $1 and kind = $2 order by recipient`,
    [id, kind],
  );

const NOT_DONE = ['BL', 'DT', 'KB', 'LN', 'TL'].map((unit) => `unit:${unit}`);

describe('a deadline that is moved for all', () => {
  it('is told to those who are not done, and whose own deadline it moves', async () => {
    const year = await registrationWithoutPhuLy();
    await years.standingBody.does(`${year.path}/extensions`, {
      stage: 'registration',
      units: ['BL'],
      until: inSeconds(4 * LATER),
      reason: 'Lũ',
    });
    expect((await told(year, 'extended')).map(({ recipient }) => recipient)).toEqual(['unit:BL']);
    await years.standingBody.does(`${year.path}/extensions`, {
      stage: 'registration',
      until: inSeconds(2 * LATER),
      reason: 'Bão',
    });
    const second = (await told(year, 'extended')).filter(({ facts }) => facts.reason === 'Bão');
    expect(second.map(({ recipient }) => recipient)).toEqual(NOT_DONE.filter((unit) => unit !== 'unit:BL'));
  }, 60_000);

  it('before the stage opens is told to every unit', async () => {
    const year = await years.begin();
    const { closesAt } = await year.stage('registration');
    const until = new Date(Number(closesAt) + 86_400_000).toISOString();
    await years.standingBody.does(`${year.path}/extensions`, { stage: 'registration', until, reason: 'Bão' });
    const rows = await told(year, 'extended');
    expect(rows.map(({ recipient }) => recipient)).toEqual([...NOT_DONE, 'unit:PL'].sort());
    expect(rows[0]?.facts).toEqual({ previous: closesAt?.toISOString(), reason: 'Bão' });
  }, 60_000);
});

describe('a stage that is closed before its time', () => {
  it('is told to those who are not done, with the reason', async () => {
    const year = await registrationWithoutPhuLy();
    const { closesAt } = await year.stage('registration');
    await years.standingBody.does(`${year.path}/stages/registration/close`, { reason: 'Sáp nhập' });
    const rows = await told(year, 'closedEarly');
    expect(rows.map(({ recipient }) => recipient)).toEqual(NOT_DONE);
    expect(rows[0]?.facts).toEqual({ previous: closesAt?.toISOString(), reason: 'Sáp nhập' });
  }, 60_000);
});

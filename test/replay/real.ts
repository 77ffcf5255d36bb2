import { randomUUID } from 'node:crypto';
import { workflowId } from '@thidua/contracts';
import { withEngine } from '../support/engine';
import { Faults } from '../support/faults';
import { type History, historiesOf } from '../support/histories';
import { Owner } from '../support/owner';
import { Person } from '../support/people';
import { play, scriptOf } from '../support/play';
import { inSeconds, type RealYear } from '../support/real-year';
import { LATER, RealYears, TITLES } from '../support/real-years';
import { startStack, type TestStack } from '../support/stack';
import { until } from '../support/until';
import { begunByItself } from './begun-by-itself';
import { commandsAtOnce } from './commands-at-once';

/**
 * What no rehearsal of a sample takes: years that wait by timers, commands at once, and a decision that is undone. Each thing here makes
 * its histories on a stack and says under which names they are kept.
 */
export async function realHistories(): Promise<[name: string, history: History][]> {
  const faults = new Faults();
  const stack = await startStack({ activityInterceptors: [faults.interceptor] });
  const owner = await Owner.of(stack.ownerUrl);
  try {
    const years = await RealYears.of(stack, owner);
    const timed = await closedByTimer(years);
    const awaited = await commandOnItsWay(years, owner);
    const cancelled = await cancelledInSubmission(years, stack);
    const contended = await commandsAtOnce(years, stack);
    const undone = await undoneSaga(stack, faults);
    await stack.stopWorkers();
    const named = async (cycle: string, names: Record<string, string>): Promise<[string, History][]> =>
      (await historiesOf(stack, cycle)).flatMap((history): [string, History][] => {
        const name = names[history.workflowId];
        return name === undefined ? [] : [[name, history]];
      });
    return [
      ...(await named(timed, {
        [workflowId.cycle(timed)]: 'timed-cycle',
        [workflowId.submission(timed, 'PL')]: 'timed-submission',
        [workflowId.conference(timed)]: 'timed-conference',
      })),
      ...(await named(awaited, { [workflowId.cycle(awaited)]: 'awaited-cycle' })),
      ...(await named(cancelled, {
        [workflowId.cycle(cancelled)]: 'cancelled-cycle',
        [workflowId.submission(cancelled, 'PL')]: 'cancelled-submission',
        [workflowId.conference(cancelled)]: 'cancelled-conference',
      })),
      ...(await named(contended, { [workflowId.conference(contended)]: 'contended-conference' })),
      ...(await named(undone, { [workflowId.issuance(undone, 'CTD-T', 'PL')]: 'undone-issuance' })),
      ...(await begunByItself()),
    ];
  } finally {
    await owner.end();
    await stack.stop();
  }
}

/** Stages that open, remind and close by timers, and a dossier that lapses by one. */
async function closedByTimer(years: RealYears): Promise<string> {
  const year = await years.begin();
  await year.move({
    registration: { opens: inSeconds(1), closes: inSeconds(5) },
    submission: { opens: inSeconds(6), closes: inSeconds(9) },
    conference: { opens: inSeconds(6), closes: inSeconds(8) },
  });
  await year.until('registration', 'open');
  await years.leader('PL').does(`${year.path}/registrations/PL`, TITLES);
  await year.until('submission', 'closed');
  await until(
    () => year.dossier('PL'),
    ({ state }) => state === 'lapsed',
  );
  await year.until('conference', 'closed');
  return year.id;
}

/** A stage that waits, moment by moment, for a command that came in time and has not come to its turn. */
async function commandOnItsWay(years: RealYears, owner: Owner): Promise<string> {
  const year = await years.begin();
  await year.open('registration', inSeconds(LATER));
  await owner.rows(
    `insert into command (account_id, key, digest, act, cycle_id, subject, received_at)
     select id, $2, '', 'register', $1, 'PL', now() from account where email = 'truong.pl@thidua.local'`,
    [year.id, randomUUID()],
  );
  const closes = inSeconds(2);
  await year.move({ registration: { closes } });
  await until(
    async () => Date.now(),
    (now) => now > Date.parse(closes) + 3000,
  );
  if ((await year.stage('registration')).state !== 'open') throw new Error('the stage did not wait for the command');
  await owner.rows(`delete from command where cycle_id = $1 and state = 'pending'`, [year.id]);
  await year.until('registration', 'closed');
  return year.id;
}

async function cancelledInSubmission(years: RealYears, stack: TestStack): Promise<string> {
  const year: RealYear = await years.openSubmission(inSeconds(LATER), 'PL');
  await years.standingBody.does(`${year.path}/cancel`, { reason: 'Sáp nhập đơn vị' });
  const ids = [workflowId.cycle(year.id), workflowId.conference(year.id), workflowId.submission(year.id, 'PL')];
  await until(
    () =>
      withEngine(stack, (client) =>
        Promise.all(ids.map(async (id) => (await client.workflow.getHandle(id).describe()).status.name)),
      ),
    (states) => states.every((state) => state === 'COMPLETED'),
  );
  return year.id;
}

/** A decision of which the last step always fails: every step before it is undone, and the next attempt succeeds. */
async function undoneSaga(stack: TestStack, faults: Faults): Promise<string> {
  const script = await scriptOf('ha-nam-2023', (act) => act.do !== 'decide' && act.do !== 'recognise');
  const { cycle } = (await play(stack.apiUrl, script)).played;
  const signer = await Person.signIn(stack.apiUrl, 'ky.ubnd-t');
  const decision = { number: '2117/QĐ-UBND', date: '2023-11-24' };
  const decide = () => {
    const key = randomUUID();
    return until(
      () => signer.ask(`/cycles/${cycle}/awards/CTD-T/PL/decide`, decision, key),
      ({ code }) => code !== 'ENGINE_UNAVAILABLE',
    );
  };
  faults.fail('announceAward', 'before');
  const failed = await decide();
  if (failed.code !== 'ISSUANCE_FAILED') throw new Error(`not undone: ${failed.status} ${failed.code}`);
  faults.clear();
  const decided = await decide();
  if (decided.status !== 200) throw new Error(`not decided after all: ${decided.code}`);
  return cycle;
}

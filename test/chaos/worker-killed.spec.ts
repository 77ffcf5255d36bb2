import { setTimeout as pause } from 'node:timers/promises';
import { chainOf } from '../support/chain';
import { historiesOf, replay } from '../support/histories';
import { Owner } from '../support/owner';
import { expectedOf, play, scriptOf } from '../support/play';
import { startStack, type TestStack } from '../support/stack';
import { until } from '../support/until';
import { WorkerProcess } from '../support/worker-process';

const SAMPLE = 'ha-nam-2023';

/** After which act of a stage the worker dies; the next act is then on its way to nobody. */
const AFTER: Record<string, string> = {
  registration: 'signPact · LN',
  conference: 'offerDates · head',
  submission: 'submit · TL',
  voting: 'openContest · head',
  issuance: 'nominate · standingBody',
};

let stack: TestStack;
let owner: Owner;
let worker: WorkerProcess;

beforeAll(async () => {
  stack = await startStack();
  owner = await Owner.of(stack.ownerUrl);
  worker = await WorkerProcess.inPlaceOfThoseOf(stack);
}, 240_000);

afterAll(async () => {
  await worker?.end();
  await owner?.end();
  await stack?.stop();
}, 60_000);

function replaceWorker(): void {
  worker.kill();
  worker.start();
}

/** Holds a row until an activity waits for it, kills the worker in the middle of that activity, and lets go. */
async function killInside(lock: string): Promise<void> {
  const holder = await Owner.of(stack.ownerUrl);
  try {
    await holder.rows('begin');
    await holder.rows(lock);
    const waiting = () =>
      owner.rows(`select 1 from pg_stat_activity where application_name = 'thidua-worker' and wait_event_type = 'Lock'
                    and datname = current_database()`);
    await until(waiting, (rows) => rows.length > 0, { withinMs: 30_000, everyMs: 5 });
    replaceWorker();
  } finally {
    await holder.rows('rollback');
    await holder.end();
  }
}

/** Kills the worker as soon as the stage is open, whoever acts just then. */
async function killAtOpening(stage: string): Promise<void> {
  for (;;) {
    const open = await owner.rows(`select 1 from stage where name = $1 and state = 'open'`, [stage]);
    if (open.length > 0) return replaceWorker();
    await pause(10);
  }
}

describe('a worker that is killed in the middle of every stage', () => {
  it('changes nothing in the outcome', async () => {
    const killed: string[] = [];
    const running: Promise<void>[] = [];
    running.push(killAtOpening('ranking').then(() => void killed.push('ranking')));
    const { played, outcome } = await play(stack.apiUrl, await scriptOf(SAMPLE), (text) => {
      const stage = Object.keys(AFTER).find((name) => AFTER[name] === text && !killed.includes(name));
      if (stage !== undefined) {
        replaceWorker();
        killed.push(stage);
      } else if (text === 'score · DT' && !killed.includes('review')) {
        killed.push('review');
        running.push(killInside(`select 1 from stage where name = 'review' for update`));
      }
    });
    await Promise.all(running);
    expect(killed.sort()).toEqual(['ranking', 'review', ...Object.keys(AFTER)].sort());
    expect(played.surprises).toEqual([]);
    expect(outcome).toMatchObject(await expectedOf(SAMPLE));

    expect(await chainOf(stack.ownerUrl, played.cycle)).toMatchObject({ ok: true });
    const twice = await owner.rows(
      `select type, at, payload from event where cycle_id = $1 group by type, at, payload having count(*) > 1`,
      [played.cycle],
    );
    expect(twice).toEqual([]);
    expect(await replay(stack.workflowCode, await historiesOf(stack, played.cycle))).toEqual([]);
  }, 300_000);
});

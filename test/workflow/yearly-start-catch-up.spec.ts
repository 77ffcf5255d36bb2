import { setTimeout as pause } from 'node:timers/promises';
import { scheduleId, WORKFLOWS, workflowId } from '@thidua/contracts';
import { keepSchedule, type SchedulePlan, yearlyPlan } from '@thidua/engine';
import { anyPort } from '@thidua/local/ports';
import { type Running, stop } from '@thidua/local/processes';
import { startTemporal } from '@thidua/local/temporal';
import { acquireTemporal } from '@thidua/local/temporal-binary';
import { type Throwaway, throwaway } from '@thidua/local/throwaway';
import { withEngine } from '../support/engine';
import { lastYear, nextYears } from '../support/next-years';
import { Owner } from '../support/owner';
import { Person } from '../support/people';
import { startStack, type TestStack } from '../support/stack';
import { until } from '../support/until';

const SCHEDULE = scheduleId.yearly('HNA-VH');
const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** An engine of its own, which can be taken away and comes back with what it had. */
let home: Throwaway;
let startEngine: () => Promise<void>;
let engine: Running;
let stack: TestStack;
let owner: Owner;

beforeAll(async () => {
  home = await throwaway();
  const { binary } = await acquireTemporal({ say: (line) => void process.stderr.write(`${line}\n`) });
  const port = await anyPort();
  startEngine = async () => {
    const launched = ({ mark }: Running): void => home.remember(mark);
    engine = await startTemporal({
      binary,
      port,
      file: `${home.folder}/temporal.db`,
      log: `${home.folder}/temporal.log`,
      launched,
    });
  };
  await startEngine();
  process.env.TEST_TEMPORAL_ADDRESS = `127.0.0.1:${port}`;
  stack = await startStack();
  owner = await Owner.of(stack.ownerUrl);
}, 120_000);

afterAll(async () => {
  await owner?.end();
  await stack?.stop();
  await home?.end();
}, 60_000);

/** The bloc's schedule, but once at each of these instants instead of once a year. */
function planAt(...instants: number[]): SchedulePlan {
  const start = { bloc: 'HNA-VH', timezone: 'UTC', opens: '02-06T08:00', daysBefore: 14, paused: false, note: null };
  const calendars = instants.map((instant) => {
    const at = new Date(instant);
    const comment = at.toISOString();
    return { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds(), comment };
  });
  const endAt = new Date(Math.max(...instants) + SECOND);
  return { ...yearlyPlan(start), spec: { calendars, timezone: 'UTC', endAt } };
}

const stopEngine = () => stop(engine.mark, 'SIGTERM', 10_000);

/** The schedule's dates; once it has answered, the engine is not in the middle of anything. */
const next = () =>
  withEngine(stack, async ({ schedule }) => {
    const { info } = await schedule.getHandle(SCHEDULE).describe();
    return info.nextActionTimes.map(Number);
  });

describe('an engine that was down over both instants', () => {
  it('catches up, once', async () => {
    await lastYear(owner, Date.now() + HOUR);
    const first = Math.ceil(Date.now() / SECOND) * SECOND + 8 * SECOND;
    const second = first + 3 * SECOND;
    await withEngine(stack, ({ schedule }) => keepSchedule(schedule, planAt(first, second)));
    expect(await next()).toEqual([first, second]);
    await stopEngine();
    expect(Date.now()).toBeLessThan(first);
    await pause(second + SECOND - Date.now());
    await startEngine();

    const drafts = await until(
      () => nextYears(owner),
      (years) => years.length > 0,
      { withinMs: 60_000, everyMs: 100 },
    );
    expect(drafts).toMatchObject([{ state: 'draft', begins: 'byItself' }]);
    const starts = async () =>
      withEngine(stack, async ({ workflow }) => {
        const ids: string[] = [];
        for await (const run of workflow.list()) if (run.type === WORKFLOWS.start) ids.push(run.workflowId);
        return ids;
      });
    await until(starts, (ids) => ids.length > 0);
    await pause(3 * SECOND);
    expect(await starts()).toHaveLength(1);
    expect(await nextYears(owner)).toHaveLength(1);
    expect(await owner.rows(`select recipient from notice where kind = 'yearDrafted' order by recipient`)).toEqual([
      { recipient: 'head' },
      { recipient: 'standingBody' },
    ]);
    const [draft] = drafts;
    const { status } = await withEngine(stack, ({ workflow }) =>
      workflow.getHandle(workflowId.cycle(draft?.id ?? '')).describe(),
    );
    expect(status.name).toBe('RUNNING');
  }, 120_000);
});

describe('an engine that is away', () => {
  it('is told of within ten seconds, and hears of the change when it is asked for again', async () => {
    const standingBody = await Person.signIn(stack.apiUrl, 'thuongtruc');
    const set = () => standingBody.sets<{ next: string[] }>('PUT', '/blocs/HNA-VH/yearly-start', { daysBefore: 30 });
    expect(await next()).toEqual([]);
    await stopEngine();
    const asked = Date.now();
    expect(await set()).toMatchObject({ status: 503, code: 'ENGINE_UNAVAILABLE' });
    expect(await standingBody.send('/blocs/HNA-VH/yearly-start')).toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    expect(Date.now() - asked).toBeLessThan(20 * SECOND);
    await startEngine();
    const { body } = await until(set, ({ status }) => status === 200, { withinMs: 60_000 });
    expect(body.next).toHaveLength(3);
    expect(await next()).toHaveLength(10);
  }, 120_000);
});

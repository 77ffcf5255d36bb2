import { workflowId } from '@thidua/contracts';
import { director } from '@thidua/rehearsal';
import { withEngine } from '../support/engine';
import { Owner } from '../support/owner';
import { scriptOf } from '../support/play';
import { inSeconds } from '../support/real-year';
import { RealYears } from '../support/real-years';
import { startStack, type TestStack } from '../support/stack';
import { until } from '../support/until';

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

/** How often each kind of event stands in the histories of a year's own workflow. */
async function eventsOf(cycle: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  await withEngine(stack, async ({ workflow }) => {
    for await (const run of workflow.list({ query: `WorkflowId = '${workflowId.cycle(cycle)}'` })) {
      const { events } = await workflow.getHandle(run.workflowId, run.runId).fetchHistory();
      for (const event of events ?? []) {
        const kind = Object.keys(event).find((key) => key.endsWith('EventAttributes')) ?? '';
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
    }
  });
  return counts;
}

/** Nothing of the year's workflow moves any more: it sleeps until the next stage opens, months away. */
async function settled(cycle: string): Promise<Record<string, number>> {
  let before = '';
  return until(
    () => eventsOf(cycle),
    (events) => {
      const same = JSON.stringify(events) === before;
      before = JSON.stringify(events);
      return same;
    },
    { everyMs: 1000, withinMs: 30_000 },
  );
}

const sentIn = (cycle: string) =>
  owner.rows<{ kind: string; count: number }>(
    `select kind, count(*)::int as count from notice where cycle_id = $1 and stage = 'registration' and deadline is not null group by kind`,
    [cycle],
  );

const sum = (rows: { count: number }[]): number => rows.reduce((total, { count }) => total + count, 0);

/** A registration in which nobody registers: reminded of, closed, overdue, reported to the head and the standing body. */
async function byTheClock(more: number): Promise<{ timers: number; notices: number }> {
  const year = await years.begin(more);
  await year.move({ registration: { opens: inSeconds(-1), closes: inSeconds(6) } });
  await until(
    () => sentIn(year.id),
    (sent) => sent.some(({ kind }) => kind === 'escalate:standingBody'),
    { withinMs: 40_000 },
  );
  const { timerStartedEventAttributes = 0 } = await settled(year.id);
  return { timers: timerStartedEventAttributes, notices: sum(await sentIn(year.id)) };
}

/** The same in a rehearsal, whose clock is led from one due instant to the next. */
async function rehearsed(more: number): Promise<{ events: Record<string, number>; notices: number }> {
  const { bloc, rules } = await scriptOf('ha-nam-2023');
  const units = Array.from(
    { length: more },
    (_, index) => `    - { code: U${index}, name: { vi: Đơn vị ${index}, en: Unit ${index} } }\n`,
  ).join('');
  const api = await director(stack.apiUrl);
  const { cycle } = await api.command<{ cycle: string }>('/rehearsals', crypto.randomUUID(), {
    bloc: bloc.replace('  officers:', `${units}  officers:`),
    rules,
  });
  await api.command(`/rehearsals/${cycle}/clock`, crypto.randomUUID(), { to: '2023-05-01T00:00:00.000Z' });
  return { events: await settled(cycle), notices: sum(await sentIn(cycle)) };
}

describe('the reminders of a stage', () => {
  it('cost the same history for 120 units as for 6, event by event', async () => {
    const few = await rehearsed(0);
    const many = await rehearsed(114);
    expect(many.notices - few.notices).toBe(4 * 114);
    expect(many.events).toEqual(few.events);
  }, 120_000);

  it('cost one timer for each due instant, for 120 units as for 6', async () => {
    const few = await byTheClock(0);
    const many = await byTheClock(114);
    expect(many.notices).toBeGreaterThan(10 * few.notices);
    // reminder, close, overdue, two reports, the next opening; and one for each time that somebody moved the calendar
    for (const { timers } of [few, many]) {
      expect(timers).toBeGreaterThanOrEqual(3);
      expect(timers).toBeLessThanOrEqual(8);
    }
  }, 120_000);
});

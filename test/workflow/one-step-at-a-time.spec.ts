import { workflowId } from '@thidua/contracts';
import { commandsAtOnce } from '../replay/commands-at-once';
import { historiesOf, replayAll } from '../support/histories';
import { Owner } from '../support/owner';
import { RealYears } from '../support/real-years';
import { startStack, type TestStack } from '../support/stack';

const COMMANDS = 4;

interface HistoryEvent {
  eventId: string;
  eventType: string;
  activityTaskScheduledEventAttributes?: { activityType: { name: string } };
  activityTaskCompletedEventAttributes?: { scheduledEventId: string };
}

let stack: TestStack;
let owner: Owner;
let cycle: string;

beforeAll(async () => {
  stack = await startStack();
  owner = await Owner.of(stack.ownerUrl);
  cycle = await commandsAtOnce(await RealYears.of(stack, owner), stack, COMMANDS);
}, 180_000);

afterAll(async () => {
  await owner?.end();
  await stack?.stop();
}, 60_000);

it('commands that reach a workflow in one task are carried out one after the other', async () => {
  const [history] = (await historiesOf(stack, cycle)).filter((run) => run.workflowId === workflowId.conference(cycle));
  const { events } = JSON.parse(history?.json ?? '{"events":[]}') as { events: HistoryEvent[] };
  const accepted = events.filter(({ eventType }) => eventType.endsWith('UPDATE_ACCEPTED'));
  expect(new Set(accepted.map(({ eventType }) => eventType)).size).toBe(1);
  expect(accepted).toHaveLength(COMMANDS);
  const running = new Set<string>();
  const most = Math.max(
    ...events.map(({ eventId, activityTaskScheduledEventAttributes, activityTaskCompletedEventAttributes }) => {
      if (activityTaskScheduledEventAttributes) running.add(eventId);
      if (activityTaskCompletedEventAttributes) running.delete(activityTaskCompletedEventAttributes.scheduledEventId);
      return running.size;
    }),
  );
  expect(most).toBe(1);
});

it('and what ran so is replayed so', async () => {
  expect((await replayAll(stack)).failures).toEqual([]);
}, 120_000);

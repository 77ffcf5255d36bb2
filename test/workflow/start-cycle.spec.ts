import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { type BlocRef, TASK_QUEUES, WORKFLOWS, workflowId } from '@thidua/contracts';
import { replayAll } from '../support/histories';
import { Owner } from '../support/owner';
import { startStack, type TestStack } from '../support/stack';

const BLOC = 'HNA-VH';

let stack: TestStack;
let owner: Owner;
let connection: Connection;

beforeAll(async () => {
  stack = await startStack();
  owner = await Owner.of(stack.ownerUrl);
  connection = await Connection.connect({ address: stack.temporalAddress });
}, 120_000);

afterAll(async () => {
  await connection?.close();
  await owner?.end();
  await stack?.stop();
}, 60_000);

function start(): Promise<string | null> {
  const client = new Client({ connection, namespace: stack.namespace });
  return client.workflow.execute<(ref: BlocRef) => Promise<string | null>>(WORKFLOWS.start, {
    workflowId: `${workflowId.start(BLOC)}-${randomUUID()}`,
    taskQueue: TASK_QUEUES.year,
    args: [{ bloc: BLOC }],
  });
}

describe('the yearly start of a bloc', () => {
  it('answers with the draft that is there', async () => {
    const [draft] = await owner.rows<{ id: string }>(`select id from cycle where state = 'draft' and not rehearsal`);
    expect(await start()).toBe(draft?.id);
  });

  it('drafts nothing while the last year runs, and tells the coordinators', async () => {
    await owner.rows(`update cycle set state = 'running' where not rehearsal`);
    expect(await start()).toBeNull();
    expect(await owner.rows(`select recipient from notice where kind = 'lastYearOpen' order by recipient`)).toEqual([
      { recipient: 'head' },
      { recipient: 'standingBody' },
    ]);
  });

  it("drafts the next year once, from last year's rules with their dates moved", async () => {
    await owner.rows(`update cycle set state = 'closed' where not rehearsal`);
    const cycle = await start();
    expect(await start()).toBe(cycle);
    const drafts = await owner.rows(`select c.id, c.year, c.state, r.rules_source as rules from cycle c
      join rule_set r on r.id = c.rule_set_id where not c.rehearsal and c.state = 'draft'`);
    expect(drafts).toEqual([
      { id: cycle, year: 2024, state: 'draft', rules: expect.stringContaining('2024-11-03T17:00') },
    ]);
  });
});

describe('every workflow that ran here', () => {
  it('replays', async () => {
    const { runs, failures } = await replayAll(stack);
    expect(runs).toBeGreaterThan(3);
    expect(failures).toEqual([]);
  }, 60_000);
});

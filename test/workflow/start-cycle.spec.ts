import { randomUUID } from 'node:crypto';
import { type BlocRef, TASK_QUEUES, WORKFLOWS, workflowId, type YearStarted } from '@thidua/contracts';
import { withEngine } from '../support/engine';
import { replayAll } from '../support/histories';
import { Owner } from '../support/owner';
import { startStack, type TestStack } from '../support/stack';
import { until } from '../support/until';

const BLOC = 'HNA-VH';

let stack: TestStack;
let owner: Owner;

beforeAll(async () => {
  stack = await startStack();
  owner = await Owner.of(stack.ownerUrl);
}, 120_000);

afterAll(async () => {
  await owner?.end();
  await stack?.stop();
}, 60_000);

function start(): Promise<YearStarted> {
  return withEngine(stack, ({ workflow }) =>
    workflow.execute<(ref: BlocRef) => Promise<YearStarted>>(WORKFLOWS.start, {
      workflowId: `${workflowId.start(BLOC)}-${randomUUID()}`,
      taskQueue: TASK_QUEUES.year,
      args: [{ bloc: BLOC }],
    }),
  );
}

const told = (kind: string) =>
  owner.rows<{ recipient: string }>(`select recipient from notice where kind = $1 order by recipient`, [kind]);
const COORDINATORS = [{ recipient: 'head' }, { recipient: 'standingBody' }];

describe('the yearly start of a bloc', () => {
  it('answers with the draft that is there', async () => {
    const draft = await owner.row<{ id: string }>(`select id from cycle where state = 'draft' and not rehearsal`);
    expect(await start()).toEqual({ cycle: draft.id, because: 'THERE_ALREADY' });
  });

  it('drafts nothing while the last year runs, and tells the coordinators', async () => {
    await owner.rows(`update cycle set state = 'running' where not rehearsal`);
    expect(await start()).toEqual({ cycle: null, because: 'LAST_YEAR_OPEN' });
    expect(await told('yearNotDrafted')).toEqual(COORDINATORS);
  });

  it("drafts the next year once, from last year's rules with their dates moved", async () => {
    await owner.rows(`update cycle set state = 'closed' where not rehearsal`);
    const { cycle } = await start();
    expect(await start()).toEqual({ cycle, because: 'THERE_ALREADY' });
    const drafts = await owner.rows(`select c.id, c.year, c.state, r.rules_source as rules from cycle c
      join rule_set r on r.id = c.rule_set_id where not c.rehearsal and c.state = 'draft'`);
    expect(drafts).toEqual([
      { id: cycle, year: 2024, state: 'draft', rules: expect.stringContaining('2024-11-03T17:00') },
    ]);
  });

  it('does not begin a year whose registration is over, and tells the coordinators', async () => {
    const sent = await until(
      () => told('yearNotOpened'),
      (rows) => rows.length > 0,
    );
    expect(sent).toEqual(COORDINATORS);
    expect(await told('yearDrafted')).toEqual([]);
    expect(await owner.row(`select state from cycle where year = 2024`)).toEqual({ state: 'draft' });
  });
});

describe('every workflow that ran here', () => {
  it('replays', async () => {
    const { runs, failures } = await replayAll(stack);
    expect(runs).toBeGreaterThan(4);
    expect(failures).toEqual([]);
  }, 60_000);
});

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { Config } from '@thidua/config';
import { TASK_QUEUES, type YearRef } from '@thidua/contracts';
import { ensureNamespace } from '@thidua/engine';
import { Process, WorkflowGone } from '../src/foundation';

const ref: YearRef = { cycle: 'c', bloc: 'b', year: 2023 };
const processAt = (address: string, namespace: string) => new Process({ temporal: { address, namespace } } as Config);

/** A namespace of this suite's own: its worker knows none of the real workflows. */
async function newNamespace(address: string): Promise<string> {
  const namespace = `test-${randomUUID()}`;
  const connection = await Connection.connect({ address });
  await ensureNamespace(connection, namespace);
  await connection.close();
  return namespace;
}

describe('the process, on a real engine', () => {
  let engine: Process;
  let connection: NativeConnection;
  let worker: Worker;
  let running: Promise<void>;
  beforeAll(async () => {
    const address = process.env.TEST_TEMPORAL_ADDRESS ?? '';
    const namespace = await newNamespace(address);
    engine = processAt(address, namespace);
    connection = await NativeConnection.connect({ address });
    worker = await Worker.create({
      connection,
      namespace,
      taskQueue: TASK_QUEUES.year,
      workflowsPath: join(__dirname, 'told.workflow.ts'),
    });
    running = worker.run();
  }, 60_000);
  afterAll(async () => {
    worker.shutdown();
    await running;
    await connection.close();
    await engine.onApplicationShutdown();
  });

  const call = (workflowId: string, update: string) => {
    const updateId = randomUUID();
    return { workflowId, update, updateId, arg: { command: updateId } };
  };
  const started = async () => {
    const workflowId = `told/${randomUUID()}`;
    await engine.start({ workflowId, workflow: 'told', ref });
    return workflowId;
  };
  const ended = async (workflowId: string) => {
    await engine.signal(workflowId, 'end');
    const isGone = () =>
      engine.query(workflowId, 'said').then(
        () => false,
        (error) => error instanceof WorkflowGone,
      );
    while (!(await isGone())) await new Promise((resolve) => setTimeout(resolve, 50));
  };

  it('takes an update, the same one twice as one', async () => {
    const workflowId = await started();
    const asked = call(workflowId, 'accept');
    expect(await engine.update(asked)).toEqual({ command: asked.updateId });
    expect(await engine.update(asked)).toEqual({ command: asked.updateId });
  });

  it('starts a workflow with its first update, and finds it there for the second', async () => {
    const workflowId = `told/${randomUUID()}`;
    for (let time = 0; time < 2; time += 1) {
      const asked = call(workflowId, 'accept');
      expect(await engine.updateWithStart({ ...asked, workflow: 'told', ref })).toEqual({ command: asked.updateId });
    }
  });

  it('says what was refused, and why', async () => {
    const workflowId = await started();
    await expect(engine.update(call(workflowId, 'refuse'))).rejects.toMatchObject({
      code: 'ALREADY_SUBMITTED',
      values: { unit: 'PL' },
    });
  });

  it('starts the same workflow once', async () => {
    const workflowId = await started();
    await engine.signal(workflowId, 'say', 'xin chào');
    await engine.start({ workflowId, workflow: 'told', ref });
    expect(await engine.query(workflowId, 'said')).toBe('xin chào');
  });

  it('says that a workflow is gone when it is over or was never there', async () => {
    const workflowId = await started();
    await ended(workflowId);
    const never = `told/${randomUUID()}`;
    for (const id of [workflowId, never]) {
      await expect(engine.update(call(id, 'accept'))).rejects.toBeInstanceOf(WorkflowGone);
      await expect(engine.signal(id, 'say', 'a')).rejects.toBeInstanceOf(WorkflowGone);
      await expect(engine.query(id, 'said')).rejects.toBeInstanceOf(WorkflowGone);
    }
    const again = engine.updateWithStart({ ...call(workflowId, 'accept'), workflow: 'told', ref });
    await expect(again).rejects.toBeInstanceOf(WorkflowGone);
    await expect(engine.start({ workflowId, workflow: 'told', ref })).rejects.toBeInstanceOf(WorkflowGone);
  });

  it('says so too when it ends under an update', async () => {
    const workflowId = await started();
    await expect(engine.update(call(workflowId, 'endUnder'))).rejects.toBeInstanceOf(WorkflowGone);
  });

  it('sees the worker that polls', async () => {
    expect(await engine.probe()).toEqual({ reachable: true, workers: expect.any(Number) });
    expect((await engine.probe()).workers).toBeGreaterThan(0);
  });
});

describe('the process without an engine', () => {
  it('answers ENGINE_UNAVAILABLE within ten seconds', async () => {
    const engine = processAt('127.0.0.1:9', 'nowhere');
    const since = Date.now();
    const asked = engine.update({ workflowId: 'cycle/c', update: 'extend', updateId: 'u', arg: { command: 'u' } });
    await expect(asked).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    expect(Date.now() - since).toBeLessThan(9_000);
    await engine.onApplicationShutdown();
    // a retry that was left behind would throw where only the process hears it
    await new Promise((resolve) => setTimeout(resolve, 700));
  });
});

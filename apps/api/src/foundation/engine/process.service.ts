import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Client, Connection, QueryRejectedError, WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import type { Config } from '@thidua/config';
import { type CommandDone, type CommandRef, Refusal, TASK_QUEUES, type YearRef } from '@thidua/contracts';
import { startOptions } from '@thidua/engine';
import { CONFIG } from '../tokens';
import { meaningOf, WorkflowGone } from './failures';
import { Retries } from './retries';
import { tlsOf } from './tls';

export { WorkflowGone };

/** Wall time in milliseconds that the engine may take for one request; a command answers within ten seconds. */
export const DEADLINE = 8_000;
const PROBE_DEADLINE = 2_000;
/** A worker's poll lasts a minute at most; one that has not polled for longer is gone. */
const POLLED_WITHIN = 70_000;

/** The client counts its deadline anew when it has to connect first; nobody waits for that. */
async function inTime<T>(until: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal('ENGINE_UNAVAILABLE')), Math.max(0, until - Date.now()));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

interface UpdateCall {
  workflowId: string;
  update: string;
  /** The same id twice is the same update. */
  updateId: string;
  arg: CommandRef;
  /** Wall time (`Date.now()`) until which to wait; {@link DEADLINE} from now where nothing is said. */
  until?: number;
}

/**
 * The engine as the API sees it: one connection, made when it is first needed, so that the API starts and answers
 * questions while the engine is away. Every call has a deadline.
 */
@Injectable()
export class Process implements OnApplicationShutdown {
  private readonly logger = new Logger(Process.name);
  private readonly retries = new Retries();
  private opened?: Promise<{ client: Client; connection: Connection }>;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws Refusal of the activity, or ENGINE_UNAVAILABLE; {@link WorkflowGone} */
  update({ workflowId, update, updateId, arg, until }: UpdateCall): Promise<CommandDone> {
    return this.call(
      ({ workflow }) =>
        workflow.getHandle(workflowId).executeUpdate<CommandDone, [CommandRef]>(update, { args: [arg], updateId }),
      until,
    );
  }

  /** As {@link update}, and the workflow is started with it when it has never run. */
  updateWithStart(call: UpdateCall & { workflow: string; ref: YearRef }): Promise<CommandDone> {
    const { workflowId, update, updateId, arg, until, workflow: type, ref } = call;
    const startWorkflowOperation = new WithStartWorkflowOperation<Workflow>(type, startOptions(type, workflowId, ref));
    return this.call(
      ({ workflow }) =>
        workflow.executeUpdateWithStart<Workflow, CommandDone, [CommandRef]>(update, {
          args: [arg],
          updateId,
          startWorkflowOperation,
        }),
      until,
    );
  }

  /** Starts a workflow by its id; one that runs already is left as it is. @throws {@link WorkflowGone} when it is over */
  async start({ workflowId, workflow: type, ref }: { workflowId: string; workflow: string; ref: YearRef }) {
    await this.call(({ workflow }) => workflow.start(type, startOptions(type, workflowId, ref)));
  }

  async signal(workflowId: string, signal: string, ...args: unknown[]): Promise<void> {
    await this.call(({ workflow }) => workflow.getHandle(workflowId).signal(signal, ...args));
  }

  /** @throws {@link WorkflowGone} when the workflow does not run */
  async query<T>(workflowId: string, query: string): Promise<T> {
    return this.call(async ({ workflow }) => {
      try {
        return await workflow.getHandle(workflowId).query<T>(query);
      } catch (error) {
        throw error instanceof QueryRejectedError ? new WorkflowGone(error.message) : error;
      }
    });
  }

  /** Anything else that is asked of the engine, within the time of one request. @throws Refusal ENGINE_UNAVAILABLE */
  ask<T>(question: (client: Client) => Promise<T>): Promise<T> {
    return this.call(question);
  }

  /** Does the engine answer, and does a worker poll the queue of the year? Never throws. */
  async probe(): Promise<{ reachable: boolean; workers: number }> {
    try {
      const { client, connection } = await this.open();
      const { pollers } = await connection.withDeadline(Date.now() + PROBE_DEADLINE, () =>
        connection.workflowService.describeTaskQueue({
          namespace: client.options.namespace,
          taskQueue: { name: TASK_QUEUES.year },
          taskQueueType: 1,
        }),
      );
      const since = Date.now() - POLLED_WITHIN;
      const alive = pollers.filter(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1000 >= since);
      return { reachable: true, workers: alive.length };
    } catch (error) {
      this.logger.debug(`the engine does not answer: ${error instanceof Error ? error.message : 'unknown'}`);
      return { reachable: false, workers: 0 };
    }
  }

  async onApplicationShutdown(): Promise<void> {
    const opened = await this.opened?.catch(() => undefined);
    await this.retries.settled();
    await opened?.connection.close();
  }

  private async call<T>(ask: (client: Client) => Promise<T>, until = Date.now() + DEADLINE): Promise<T> {
    try {
      const { client, connection } = await this.open();
      return await inTime(
        until,
        connection.withDeadline(until, () => ask(client)),
      );
    } catch (error) {
      if (error instanceof WorkflowGone || error instanceof Refusal) throw error;
      const meaning = meaningOf(error);
      if (meaning instanceof Refusal && meaning.code === 'ENGINE_UNAVAILABLE') {
        this.logger.warn(`the engine did not answer: ${error instanceof Error ? error.message : 'unknown'}`);
      }
      throw meaning;
    }
  }

  private open() {
    this.opened ??= this.connect();
    return this.opened;
  }

  private async connect() {
    const { address, namespace, tls: paths } = this.config.temporal;
    const tls = await tlsOf(paths);
    const connection = Connection.lazy({
      address,
      connectTimeout: PROBE_DEADLINE,
      interceptors: [this.retries.interceptor],
      ...(tls && { tls }),
    });
    const client = new Client({ connection, namespace, workflow: { queryRejectCondition: 'NOT_OPEN' } });
    return { client, connection };
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type INestApplicationContext, Logger, type Type } from '@nestjs/common';
import {
  type ActivityInterceptorsFactory,
  DefaultLogger,
  type LogEntry,
  NativeConnection,
  Runtime,
  Worker,
  type WorkflowBundleOption,
} from '@temporalio/worker';
import { ACTIVITY_PROVIDERS, activitiesOf, MESSAGE_PROVIDERS } from '@thidua/activities';
import { TASK_QUEUES } from '@thidua/contracts';
import { AnswerInterceptor } from './answer.interceptor';
import { bundleWorkflows } from './bundle-workflows';
import { StoreAwayInterceptor } from './store-away.interceptor';

export interface WorkersOptions {
  connection: NativeConnection;
  namespace: string;
  graceSeconds: number;
  /** Providers of the activities. */
  application: INestApplicationContext;
  /** Whether the database answers; never throws. */
  isStoreThere: () => Promise<boolean>;
  workflowBundle?: WorkflowBundleOption;
  activityInterceptors?: ActivityInterceptorsFactory[];
}

/** So long a step waits for the worker that knows its workflow, before another takes it: less than a person waits. */
const DEAD_AFTER = '3s';

let installed = false;

/** Signals are Nest's to hear, which drains the workers while the database still lives. */
export function installRuntime(): void {
  if (installed) return;
  installed = true;
  const logger = new Logger('engine');
  const log = ({ level, message, meta }: LogEntry): void => {
    if (level === 'WARN') logger.warn(meta ?? {}, message);
    else logger.error(meta ?? {}, message);
  };
  Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('WARN', log) });
}

/**
 * The workers of one process: the year's own queue with workflows and their activities, and the messages' queue beside
 * it, so that what goes out to people never crowds out the year.
 */
export async function createWorkers(options: WorkersOptions): Promise<Worker[]> {
  const { connection, namespace, application, graceSeconds, isStoreThere } = options;
  const provided = (provider: Type): object => application.get(provider, { strict: false });
  const common = {
    connection,
    namespace,
    interceptors: {
      activity: [
        () => ({ inbound: new StoreAwayInterceptor(isStoreThere) }),
        () => ({ inbound: new AnswerInterceptor() }),
        ...(options.activityInterceptors ?? []),
      ],
    },
    stickyQueueScheduleToStartTimeout: DEAD_AFTER,
    shutdownGraceTime: `${graceSeconds}s` as const,
  };
  return [
    await Worker.create({
      ...common,
      taskQueue: TASK_QUEUES.year,
      workflowBundle: options.workflowBundle ?? (await workflowBundle()),
      activities: activitiesOf(ACTIVITY_PROVIDERS, provided),
    }),
    await Worker.create({
      ...common,
      taskQueue: TASK_QUEUES.messages,
      activities: activitiesOf(MESSAGE_PROVIDERS, provided),
      maxConcurrentActivityTaskExecutions: 10,
    }),
  ];
}

/** Workflow code as one bundle: made by the build where that ran, else now. */
async function workflowBundle(): Promise<WorkflowBundleOption> {
  const built = join(__dirname, 'workflow-bundle.js');
  if (existsSync(built)) return { codePath: built };
  return { code: await bundleWorkflows() };
}

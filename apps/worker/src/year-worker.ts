import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { NativeConnection, Runtime, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { ACTIVITY_PROVIDERS } from '@thidua/activities';
import { TASK_QUEUES } from '@thidua/contracts';
import { AnswerInterceptor } from './answer.interceptor';
import { bundleWorkflows } from './bundle-workflows';

export interface YearWorkerOptions {
  connection: NativeConnection;
  namespace: string;
  graceSeconds: number;
  /** Providers of the activities. */
  application: INestApplicationContext;
  workflowBundle?: WorkflowBundleOption;
}

let installed = false;

/** Signals are Nest's to hear, which drains the workers while the database still lives. */
export function installRuntime(): void {
  if (installed) return;
  installed = true;
  Runtime.install({ shutdownSignals: [] });
}

/** The worker of the year's own queue: workflows and their activities. */
export async function createYearWorker(options: YearWorkerOptions): Promise<Worker> {
  return Worker.create({
    connection: options.connection,
    namespace: options.namespace,
    taskQueue: TASK_QUEUES.year,
    workflowBundle: options.workflowBundle ?? (await workflowBundle()),
    activities: activitiesOf(options.application),
    interceptors: { activity: [() => ({ inbound: new AnswerInterceptor() })] },
    shutdownGraceTime: `${options.graceSeconds}s`,
  });
}

/** Workflow code as one bundle: made by the build where that ran, else now. */
export async function workflowBundle(): Promise<WorkflowBundleOption> {
  const built = join(__dirname, 'workflow-bundle.js');
  if (existsSync(built)) return { codePath: built };
  return { code: await bundleWorkflows() };
}

/** Every method of the activity providers by its name. */
function activitiesOf(application: INestApplicationContext): Record<string, (...input: unknown[]) => Promise<unknown>> {
  const activities: Record<string, (...input: unknown[]) => Promise<unknown>> = {};
  for (const provider of ACTIVITY_PROVIDERS) {
    const instance: object = application.get(provider, { strict: false });
    for (const name of Object.getOwnPropertyNames(provider.prototype)) {
      const method: unknown = Reflect.get(instance, name);
      if (name !== 'constructor' && typeof method === 'function') activities[name] = method.bind(instance);
    }
  }
  return activities;
}

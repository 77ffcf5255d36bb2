import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client, Connection } from '@temporalio/client';
import { type ActivityInterceptorsFactory, NativeConnection, type WorkflowBundleOption } from '@temporalio/worker';
import type { Config } from '@thidua/config';
import { openDatabase } from '@thidua/database';
import { ensureNamespace } from '@thidua/engine';
import { openFileStore } from '@thidua/files';
import { Logger } from 'nestjs-pino';
import { connectionOptions } from './connection-options';
import { createWorkers, installRuntime } from './create-workers';
import { serveHealth } from './health';
import { openPost } from './post';
import { carryPost, resumeYears } from './resume';
import { followYearlyStarts } from './schedules';
import { WorkerModule } from './worker.module';
import { Workers } from './workers';

export interface WorkerExtras {
  /** Workflow code that is bundled already. */
  workflowBundle?: WorkflowBundleOption;
  /** They stand between the engine and every activity, inside of what makes a refusal an answer. */
  activityInterceptors?: ActivityInterceptorsFactory[];
}

/**
 * Brings up the workers of one process. The caller closes the application, which drains them.
 * @param onDeath hears of a worker that died; the process should end then
 */
export async function startWorker(
  config: Config,
  onDeath: (error: unknown) => void,
  extras: WorkerExtras = {},
): Promise<INestApplicationContext> {
  installRuntime();
  const options = await connectionOptions(config);
  const connection = await Connection.connect(options);
  await ensureNamespace(connection, config.temporal.namespace);
  const native = await NativeConnection.connect(options);
  const post = await openPost(config);
  const dataSource = await openDatabase({
    url: config.database.url,
    pool: config.database.pool,
    applicationName: 'thidua-worker',
  });
  const client = new Client({ connection, namespace: config.temporal.namespace });
  const application = await NestFactory.createApplicationContext(
    WorkerModule.with({ config, dataSource, client, files: openFileStore(config.files), post }),
    { bufferLogs: true },
  );
  application.useLogger(application.get(Logger));
  const workers = application.get(Workers);
  workers.closeLater(native, connection, ...(post.mailer ? [post.mailer] : []));
  const { namespace } = config.temporal;
  const graceSeconds = config.shutdownGraceSeconds;
  const isStoreThere = (): Promise<boolean> =>
    dataSource.query('select 1').then(
      () => true,
      () => false,
    );
  const parts = { connection: native, namespace, graceSeconds, application, isStoreThere };
  const created = await createWorkers({ ...parts, ...extras });
  for (const worker of created) workers.run(worker, onDeath);
  await resumeYears(dataSource, client);
  await followYearlyStarts(dataSource, client);
  await carryPost(client);
  const { healthPort } = config.worker;
  if (healthPort !== undefined) workers.closeLater(serveHealth(healthPort, () => workers.areRunning));
  return application;
}

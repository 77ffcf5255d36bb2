import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { createApp } from '@thidua/api';
import { type Config, loadConfig } from '@thidua/config';
import type { Stack } from '@thidua/rehearsal';
import { startWorker, type WorkerExtras } from '@thidua/worker';
import { freshDatabase } from './database';
import { workflowCode } from './workflow-code';

export interface TestStack extends Stack {
  config: Config;
  ownerUrl: string;
  /** Workflow code as the workers run it. */
  workflowCode: string;
  /** Ends the workers as they stand; `startWorkers` brings up one more, on other workflow code where some is given. */
  stopWorkers(): Promise<void>;
  startWorkers(workflowBundle?: { code: string }): Promise<void>;
  stop(): Promise<void>;
}

export const SAMPLES = join(__dirname, '../../infra/samples');

/** The whole product in this process: its own database and namespace, a real engine, a port of its own. */
export async function startStack({
  env = {},
  workflowBundle: given,
  ...extras
}: Pick<WorkerExtras, 'activityInterceptors'> & {
  env?: Record<string, string>;
  /** Workflow code in place of what the sources give. */
  workflowBundle?: { code: string };
} = {}): Promise<TestStack> {
  const database = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'thidua-files-'));
  const namespace = `test-${randomBytes(4).toString('hex')}`;
  const temporalAddress = process.env.TEST_TEMPORAL_ADDRESS;
  if (!temporalAddress)
    throw new Error('TEST_TEMPORAL_ADDRESS is not set: is this suite in a Jest project with services?');
  const config = loadConfig({
    THIDUA_MODE: 'local',
    LOG_LEVEL: 'error',
    DATABASE_URL: database.appUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: namespace,
    API_PORT: '3999',
    FILES_DRIVER: 'local',
    FILES_ROOT: folder,
    SAMPLE_FOLDER: join(SAMPLES, 'ha-nam-2023'),
    ...env,
  });
  const { code } = given ?? { code: await workflowCode() };
  const workers: INestApplicationContext[] = [];
  const startWorkers = async (workflowBundle = { code }): Promise<void> => {
    const onDeath = (error: unknown): never => {
      throw error;
    };
    workers.push(await startWorker(config, onDeath, { ...extras, workflowBundle }));
  };
  const stopWorkers = async (): Promise<void> => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
  };
  await startWorkers();
  const app = await createApp(config);
  await app.listen(0, '127.0.0.1');
  return {
    config,
    apiUrl: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    temporalAddress,
    namespace,
    ownerUrl: database.ownerUrl,
    workflowCode: code,
    startWorkers,
    stopWorkers,
    async stop() {
      await app.close();
      await stopWorkers();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

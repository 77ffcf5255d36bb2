import 'reflect-metadata';
import { loadConfig } from '@thidua/config';
import { startWorker } from '@thidua/worker';
import { Faults } from '../support/faults';

/** The worker's program with one difference: the first answer of each kind of activity is lost after its commit. */
async function main(): Promise<void> {
  const faults = new Faults();
  faults.loseEveryAnswerOnce();
  const application = await startWorker(
    loadConfig(process.env),
    (error) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
    { activityInterceptors: [faults.interceptor] },
  );
  application.enableShutdownHooks();
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});

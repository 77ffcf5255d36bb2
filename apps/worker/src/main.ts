import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { loadConfig } from '@thidua/config';
import { startWorker } from './start-worker';

async function main(): Promise<void> {
  const logger = new Logger('worker');
  const application = await startWorker(loadConfig(process.env), (error) => {
    logger.fatal({ error }, 'a worker died');
    process.exit(1);
  });
  application.enableShutdownHooks();
  logger.log('the worker is polling');
}

main().catch((error: unknown) => {
  new Logger('worker').fatal(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
});

import { loadConfig } from '@thidua/config';
import { createApp } from './app';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await createApp(config);
  app.enableShutdownHooks();
  await app.listen(config.api.port, config.api.host);
  const endPatience = () =>
    setTimeout(() => app.getHttpServer().closeAllConnections(), config.shutdownGraceSeconds * 1000).unref();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, endPatience);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

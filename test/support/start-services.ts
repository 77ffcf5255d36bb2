import { startTestServices, type TestServices } from '@thidua/local/test-services';

const held = globalThis as { thiduaTestServices?: TestServices };

/** Before the first suite that needs them: one Postgres and one Temporal for the whole run, on free ports. */
export default async function startServices(): Promise<void> {
  const services = await startTestServices((line) => process.stderr.write(`${line}\n`));
  held.thiduaTestServices = services;
  // A run that is broken off never comes to Jest's own teardown.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => services.end().finally(() => process.exit(130)));
  }
  process.env.TEST_PG_URL = services.postgresUrl;
  process.env.TEST_TEMPORAL_ADDRESS = services.temporalAddress;
}

import { type ChainReport, openDatabase, verifyChain } from '@thidua/database';

/** Recomputes the chain of a cycle's events. */
export async function chainOf(databaseUrl: string, cycle: string): Promise<ChainReport> {
  const dataSource = await openDatabase({ url: databaseUrl, pool: 1, applicationName: 'thidua-test' });
  try {
    return await verifyChain(dataSource, cycle);
  } finally {
    await dataSource.destroy();
  }
}

import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { anyPort } from './ports.ts';
import { startPostgres, superuserUrl } from './postgres.ts';
import { startTemporal } from './temporal.ts';
import { acquireTemporal } from './temporal-binary.ts';
import { throwaway } from './throwaway.ts';

/** Where a run of tests finds its database server and its engine. */
export interface TestServices {
  postgresUrl: string;
  temporalAddress: string;
  end(): Promise<void>;
}

/** Brings up one Postgres and one Temporal, both for this run alone and neither meant to outlive it. */
export async function startTestServices(say: (line: string) => void): Promise<TestServices> {
  const home = await throwaway();
  chmodSync(home.folder, 0o711);
  const password = 'test';
  const [pgPort, enginePort] = [await anyPort(), await anyPort()];
  const { binary } = await acquireTemporal({ say });
  const launched = ({ mark }: { mark: Parameters<typeof home.remember>[0] }): void => home.remember(mark);
  try {
    const log = (name: string): string => join(home.folder, `${name}.log`);
    await Promise.all([
      startPostgres({
        folder: join(home.folder, 'pg'),
        port: pgPort,
        password,
        log: log('postgres'),
        durable: false,
        launched,
      }),
      startTemporal({ binary, port: enginePort, log: log('temporal'), launched }),
    ]);
  } catch (error) {
    await home.end();
    throw error;
  }
  return {
    postgresUrl: superuserUrl(pgPort, password),
    temporalAddress: `127.0.0.1:${enginePort}`,
    end: () => home.end(),
  };
}

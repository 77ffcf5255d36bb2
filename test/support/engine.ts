import { Client, Connection } from '@temporalio/client';
import type { Stack } from '@thidua/rehearsal';

/** Speaks to the engine of a stack as its operator would. */
export async function withEngine<T>(
  stack: Pick<Stack, 'temporalAddress' | 'namespace'>,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const connection = await Connection.connect({ address: stack.temporalAddress });
  try {
    return await work(new Client({ connection, namespace: stack.namespace }));
  } finally {
    await connection.close();
  }
}

import type { Connection } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '@thidua/contracts';

/** gRPC codes of the two answers that are no fault here. */
const ALREADY_EXISTS = 6;
const NOT_FOUND = 5;

/** Closed histories stay readable in the engine for so long; the facts stay in Postgres for good. */
const RETENTION_SECONDS = 400 * 24 * 60 * 60;

const SEARCH_ATTRIBUTE_TYPES = {
  [SEARCH_ATTRIBUTES.bloc]: 2,
  [SEARCH_ATTRIBUTES.year]: 3,
  [SEARCH_ATTRIBUTES.stage]: 2,
  [SEARCH_ATTRIBUTES.unit]: 2,
  [SEARCH_ATTRIBUTES.rehearsal]: 5,
} as const;

/** Makes sure that our namespace is there with its retention and its search attributes. Safe to repeat. */
export async function ensureNamespace(connection: Connection, namespace: string): Promise<void> {
  await unlessThere(
    connection.workflowService.registerNamespace({
      namespace,
      description: 'Emulation years of blocs',
      workflowExecutionRetentionPeriod: { seconds: RETENTION_SECONDS as never },
    }),
  );
  await untilKnown(connection, namespace);
  await unlessThere(
    connection.operatorService.addSearchAttributes({ namespace, searchAttributes: SEARCH_ATTRIBUTE_TYPES }),
  );
}

async function unlessThere(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (codeOf(error) !== ALREADY_EXISTS) throw error;
  }
}

/** A new namespace reaches all parts of the engine within some seconds. */
async function untilKnown(connection: Connection, namespace: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await connection.workflowService.listWorkflowExecutions({ namespace, pageSize: 1 });
      return;
    } catch (error) {
      if (codeOf(error) !== NOT_FOUND || attempt === 60) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

import type { Instant } from '@thidua/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { eventHash, FIRST_PREVIOUS } from '../facts';

export type ChainReport = { ok: true; events: number } | { ok: false; sequence: number; reason: string };

interface EventRow {
  sequence: number;
  type: string;
  actor: string;
  at: Instant;
  /** False where the stored instant is finer than what was hashed. */
  exact: boolean;
  payload: unknown;
  previous: string;
  hash: string;
}

const PAGE = 1_000;

const readPage = (manager: EntityManager, cycle: string, after: number): Promise<EventRow[]> =>
  manager.query<EventRow[]>(
    `select sequence, type, actor, at, at = date_trunc('milliseconds', at) as exact, payload,
       previous_hash as previous, hash
     from event where cycle_id = $1 and sequence > $2 order by sequence limit $3`,
    [cycle, after, PAGE],
  );

/** What is wrong with an event that should follow `sequence` and `hash`; undefined where nothing is. */
function flawOf(cycle: string, row: EventRow, sequence: number, hash: string): string | undefined {
  if (row.sequence !== sequence + 1) return `event ${sequence + 1} is missing`;
  if (row.previous !== hash) return 'it does not follow the event before it';
  const { type, actor, at, payload, previous } = row;
  const computed = eventHash({ cycle, sequence: row.sequence, type, actor, at, payload, previous });
  if (!row.exact || computed !== row.hash) return 'its content does not match its hash';
  return undefined;
}

async function verify(manager: EntityManager, cycle: string): Promise<ChainReport> {
  let sequence = 0;
  let hash = FIRST_PREVIOUS;
  for (let page = await readPage(manager, cycle, 0); page.length > 0; page = await readPage(manager, cycle, sequence)) {
    for (const row of page) {
      const reason = flawOf(cycle, row, sequence, hash);
      if (reason) return { ok: false, sequence: reason.endsWith('missing') ? sequence + 1 : row.sequence, reason };
      ({ sequence, hash } = row);
    }
  }

  const [head] = await manager.query<{ sequence: number; hash: string }[]>(
    'select sequence, hash from event_head where cycle_id = $1',
    [cycle],
  );
  const end = head ?? { sequence: 0, hash: FIRST_PREVIOUS };
  if (end.sequence > sequence) return { ok: false, sequence: sequence + 1, reason: `event ${sequence + 1} is missing` };
  if (end.sequence < sequence) return { ok: false, sequence: end.sequence + 1, reason: 'it was added past the end' };
  if (end.hash !== hash) return { ok: false, sequence, reason: 'it is not the event the chain ended with' };
  return { ok: true, events: sequence };
}

/**
 * Recomputes a cycle's chain from its first event and says where it breaks first: a changed, missing, added or
 * reordered event. Reads one snapshot, so a year that goes on meanwhile does not disturb it.
 */
export function verifyChain(dataSource: DataSource, cycle: string): Promise<ChainReport> {
  return dataSource.transaction('REPEATABLE READ', (manager) => verify(manager, cycle));
}

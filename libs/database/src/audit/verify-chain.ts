import type { Instant } from '@thidua/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { eventHash, FIRST_PREVIOUS } from '../facts';

/** How an event breaks a chain: it is not there, does not follow the one before, says something else, or is one too many. */
type ChainFlaw = 'missing' | 'misplaced' | 'altered' | 'added' | 'wrongEnd';

export type ChainReport =
  | { ok: true; events: number }
  | { ok: false; sequence: number; flaw: ChainFlaw; reason: string };

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

const broken = (sequence: number, flaw: ChainFlaw, reason: string): ChainReport => ({
  ok: false,
  sequence,
  flaw,
  reason,
});
const missing = (sequence: number): ChainReport => broken(sequence, 'missing', `event ${sequence} is missing`);

/** What is wrong with an event that should follow `sequence` and `hash`; undefined where nothing is. */
function flawOf(cycle: string, row: EventRow, sequence: number, hash: string): ChainReport | undefined {
  if (row.sequence !== sequence + 1) return missing(sequence + 1);
  if (row.previous !== hash) return broken(row.sequence, 'misplaced', 'it does not follow the event before it');
  const { type, actor, at, payload, previous } = row;
  const computed = eventHash({ cycle, sequence: row.sequence, type, actor, at, payload, previous });
  if (!row.exact || computed !== row.hash)
    return broken(row.sequence, 'altered', 'its content does not match its hash');
  return undefined;
}

async function verify(manager: EntityManager, cycle: string): Promise<ChainReport> {
  let sequence = 0;
  let hash = FIRST_PREVIOUS;
  for (let page = await readPage(manager, cycle, 0); page.length > 0; page = await readPage(manager, cycle, sequence)) {
    for (const row of page) {
      const flaw = flawOf(cycle, row, sequence, hash);
      if (flaw) return flaw;
      ({ sequence, hash } = row);
    }
  }

  const [head] = await manager.query<{ sequence: number; hash: string }[]>(
    'select sequence, hash from event_head where cycle_id = $1',
    [cycle],
  );
  const end = head ?? { sequence: 0, hash: FIRST_PREVIOUS };
  if (end.sequence > sequence) return missing(sequence + 1);
  if (end.sequence < sequence) return broken(end.sequence + 1, 'added', 'it was added past the end');
  if (end.hash !== hash) return broken(sequence, 'wrongEnd', 'it is not the event the chain ended with');
  return { ok: true, events: sequence };
}

/**
 * Recomputes a cycle's chain from its first event and says where it breaks first: a changed, missing, added or
 * reordered event. Reads one snapshot, so a year that goes on meanwhile does not disturb it.
 */
export function verifyChain(dataSource: DataSource, cycle: string): Promise<ChainReport> {
  return dataSource.transaction('REPEATABLE READ', (manager) => verify(manager, cycle));
}

import { createHash } from 'node:crypto';
import type { Instant } from '@thidua/contracts';
import { canonicalJson } from '@thidua/domain';
import type { NewEvent, Tx } from './tx';

/** What stands before the first event of a cycle. */
export const FIRST_PREVIOUS = '0'.repeat(64);

export interface ChainedEvent {
  cycle: string;
  sequence: number;
  type: string;
  actor: string;
  at: Instant;
  payload: unknown;
  /** Hash of the event before, 64 zeros for the first. */
  previous: string;
}

/** SHA-256 in hex over the canonical JSON of everything an event says, its place and its predecessor's hash. */
export function eventHash({ cycle, sequence, type, actor, at, payload, previous }: ChainedEvent): string {
  const text = canonicalJson({ cycle, sequence, type, actor, at, payload, previous });
  return createHash('sha256').update(text).digest('hex');
}

/** The payload as it will come back from `jsonb`: what JSON cannot say is gone before it is hashed. */
const asStored = (payload: Record<string, unknown>): unknown => JSON.parse(JSON.stringify(payload));

function chain(cycle: string, events: NewEvent[], head: { sequence: number; hash: string }) {
  let { sequence, hash } = head;
  return events.map(({ type, actor, at, payload }) => {
    sequence += 1;
    const previous = hash;
    const event = {
      cycle,
      sequence,
      type,
      actor,
      at: new Date(at).toISOString(),
      payload: asStored(payload),
      previous,
    };
    hash = eventHash(event);
    return { ...event, hash };
  });
}

/**
 * Writes the events of a transaction at the end of their cycles' chains: two statements for each cycle. The row of
 * `event_head` is locked from here to the commit, which makes writers of one cycle follow one another.
 */
export async function appendEvents(tx: Tx, events: NewEvent[]): Promise<void> {
  // always in the same order, so that two transactions over several cycles do not wait for each other
  const cycles = [...new Set(events.map((event) => event.cycle))].sort();
  for (const cycle of cycles) {
    const head = await tx.one<{ sequence: number; hash: string }>(
      `insert into event_head (cycle_id, sequence, hash) values ($1, 0, $2)
       on conflict (cycle_id) do update set sequence = event_head.sequence
       returning sequence, hash`,
      [cycle, FIRST_PREVIOUS],
    );
    const chained = chain(
      cycle,
      events.filter((event) => event.cycle === cycle),
      head,
    );
    const last = chained.at(-1);
    await tx.query(
      `with head as (update event_head set sequence = $2, hash = $3 where cycle_id = $1)
       insert into event (cycle_id, sequence, type, actor, at, payload, previous_hash, hash)
       select $1, sequence, type, actor, at, payload, previous, hash
       from jsonb_to_recordset($4) as e (
         sequence integer, type text, actor text, at timestamptz, payload jsonb, previous text, hash text)
       order by sequence`,
      [cycle, last?.sequence, last?.hash, JSON.stringify(chained)],
    );
  }
}

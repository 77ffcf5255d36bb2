import type { Client } from 'pg';
import { type Listener, listen } from './listen';

export interface EventMark {
  cycle: string;
  sequence: number;
}

export type EventListener = Listener;

async function readHeads(client: Client): Promise<EventMark[]> {
  const { rows } = await client.query<EventMark>('select cycle_id as cycle, sequence from event_head');
  return rows;
}

/**
 * Tells of every event committed from now on, once, those of a cycle in their order. What was committed while the
 * connection was broken is told when it stands again.
 * @throws the connection's error when the very first connection fails
 */
export async function listenEvents(url: string, onEvent: (event: EventMark) => void): Promise<EventListener> {
  /** Sequence last told, by cycle. */
  const told = new Map<string, number>();
  /** Notified while the heads were being read for the first time: what is told begins where they stand. */
  let early: EventMark[] | undefined = [];

  /** Up to this event, with any that no notification told of. */
  const tellUpTo = ({ cycle, sequence }: EventMark): void => {
    for (let next = (told.get(cycle) ?? 0) + 1; next <= sequence; next += 1) {
      told.set(cycle, next);
      onEvent({ cycle, sequence: next });
    }
  };

  return listen(url, 'event', {
    onNotification(payload) {
      const mark = JSON.parse(payload) as EventMark;
      if (early) early.push(mark);
      else tellUpTo(mark);
    },
    async onConnect(client, first) {
      const heads = await readHeads(client);
      if (!first) {
        for (const head of heads) tellUpTo(head);
        return;
      }
      for (const { cycle, sequence } of heads) told.set(cycle, sequence);
      for (const mark of early ?? []) tellUpTo(mark);
      early = undefined;
    },
  });
}

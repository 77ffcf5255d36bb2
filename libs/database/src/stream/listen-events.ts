import { Client } from 'pg';

export interface EventMark {
  cycle: string;
  sequence: number;
}

export interface EventListener {
  close(): Promise<void>;
}

const FIRST_DELAY = 100;
const LONGEST_DELAY = 5_000;

async function readHeads(client: Client): Promise<EventMark[]> {
  const { rows } = await client.query<EventMark>('select cycle_id as cycle, sequence from event_head');
  return rows;
}

/**
 * Tells of every event committed from now on, once, those of a cycle in their order. When the connection breaks it is
 * made anew by itself, and what was committed meanwhile is told then.
 * @throws the connection's error when the very first connection fails
 */
export async function listenEvents(url: string, onEvent: (event: EventMark) => void): Promise<EventListener> {
  /** Sequence last told, by cycle. */
  const told = new Map<string, number>();
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  /** Up to this event, with any that no notification told of. */
  const tellUpTo = ({ cycle, sequence }: EventMark): void => {
    for (let next = (told.get(cycle) ?? 0) + 1; next <= sequence; next += 1) {
      told.set(cycle, next);
      onEvent({ cycle, sequence: next });
    }
  };

  const connect = async (first: boolean): Promise<void> => {
    const next = new Client({ connectionString: url, application_name: 'thidua-listen', keepAlive: true });
    let lost = false;
    const lose = (): void => {
      if (lost) return;
      lost = true;
      if (client === next) reconnect(FIRST_DELAY);
    };
    next.on('error', lose);
    next.on('end', lose);
    next.on('notification', ({ payload }) => tellUpTo(JSON.parse(payload ?? '{}') as EventMark));
    try {
      await next.connect();
      if (first) for (const { cycle, sequence } of await readHeads(next)) told.set(cycle, sequence);
      await next.query('listen event');
      for (const head of await readHeads(next)) tellUpTo(head);
    } catch (error) {
      lost = true;
      await next.end();
      throw error;
    }
    client = next;
    if (closed) await next.end();
    else if (lost) reconnect(FIRST_DELAY);
  };

  const reconnect = (delay: number): void => {
    client = undefined;
    if (closed) return;
    timer = setTimeout(() => {
      connect(false).catch(() => reconnect(Math.min(delay * 2, LONGEST_DELAY)));
    }, delay);
    timer.unref();
  };

  await connect(true);
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}

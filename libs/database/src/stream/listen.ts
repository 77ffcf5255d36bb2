import { Client } from 'pg';

export interface Listener {
  close(): Promise<void>;
}

interface Heard {
  onNotification(payload: string): void;
  /** Runs on the listening connection each time it stands, before anything that is notified later is told. */
  onConnect?(client: Client, first: boolean): Promise<void>;
}

const FIRST_DELAY = 100;
const LONGEST_DELAY = 5_000;

/**
 * Hears the notifications of a channel from now on. When the connection breaks it is made anew by itself; whoever must
 * not miss anything looks after it in `onConnect`.
 * @throws the connection's error when the very first connection fails
 */
export async function listen(
  url: string,
  channel: 'event' | 'notice' | 'post',
  { onNotification, onConnect }: Heard,
): Promise<Listener> {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

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
    next.on('notification', ({ payload }) => onNotification(payload ?? ''));
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      await onConnect?.(next, first);
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

import { useQueryClient } from '@tanstack/react-query';
import { EVENT_TYPES } from '@thidua/contracts';
import { useEffect, useRef } from 'react';
import { keys } from './keys';

/** However fast a rehearsal goes, the pages ask anew at most so often, in milliseconds. */
const AT_MOST_EVERY = 1_000;

/**
 * Keeps what is on the screen of a year true: each event of its live stream makes the year's queries ask anew.
 * The browser connects again by itself and says what it has (`Last-Event-ID`); a page that nobody looks at lets go of
 * its line, since a browser has few of them, and goes on from where it was.
 * @param from the last event that is known; undefined while that is not known
 */
export function useYearStream(cycle: string, from: number | undefined): void {
  const client = useQueryClient();
  const seen = useRef({ cycle, sequence: 0 });
  const isKnown = from !== undefined;
  if (seen.current.cycle !== cycle) seen.current = { cycle, sequence: 0 };
  if (from !== undefined && from > seen.current.sequence) seen.current.sequence = from;

  useEffect(() => {
    if (!isKnown) return undefined;
    let source: EventSource | undefined;
    let soon: ReturnType<typeof setTimeout> | undefined;

    const askAnew = (): void => {
      soon ??= setTimeout(() => {
        soon = undefined;
        for (const queryKey of [keys.year(cycle), keys.work]) void client.invalidateQueries({ queryKey });
      }, AT_MOST_EVERY);
    };
    const heard = ({ lastEventId }: MessageEvent): void => {
      seen.current.sequence = Math.max(seen.current.sequence, Number(lastEventId) || 0);
      askAnew();
    };
    const connect = (): void => {
      source = new EventSource(`/api/cycles/${encodeURIComponent(cycle)}/stream?after=${seen.current.sequence}`);
      for (const type of EVENT_TYPES) source.addEventListener(type, heard);
      source.addEventListener('inbox', () => void client.invalidateQueries({ queryKey: keys.notices }));
    };
    const follow = (): void => {
      source?.close();
      source = undefined;
      if (document.visibilityState === 'visible') connect();
    };

    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      source?.close();
      clearTimeout(soon);
    };
  }, [client, cycle, isKnown]);
}

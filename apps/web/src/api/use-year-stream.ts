import { useQueryClient } from '@tanstack/react-query';
import { EVENT_TYPES } from '@thidua/contracts';
import { useEffect, useRef } from 'react';
import { keys } from './keys';
import { waitBeforeTry } from './line-again';

/** However fast a rehearsal goes, the pages ask anew at most so often, in milliseconds. */
const AT_MOST_EVERY = 1_000;

/**
 * Keeps what is on the screen of a year true: each event of its live stream makes the year's queries ask anew.
 * The browser connects again by itself and says what it has (`Last-Event-ID`), but gives up for good where the answer is
 * no stream: the server is being started anew. Then it is tried again here, and all is asked anew once the line is back.
 * A page that nobody looks at lets go of its line, since a browser has few of them, and goes on from where it was.
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
    let again: ReturnType<typeof setTimeout> | undefined;
    let refused = 0;

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
      const line = new EventSource(`/api/cycles/${encodeURIComponent(cycle)}/stream?after=${seen.current.sequence}`);
      source = line;
      for (const type of EVENT_TYPES) line.addEventListener(type, heard);
      line.addEventListener('inbox', () => void client.invalidateQueries({ queryKey: keys.notices }));
      line.onopen = () => {
        if (refused > 0) askAnew();
        refused = 0;
      };
      line.onerror = () => {
        if (line.readyState !== EventSource.CLOSED) return;
        refused += 1;
        again = setTimeout(connect, waitBeforeTry(refused, Math.random()));
      };
    };
    const letGo = (): void => {
      clearTimeout(again);
      source?.close();
      source = undefined;
    };
    const follow = (): void => {
      letGo();
      if (document.visibilityState === 'visible') connect();
    };

    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      letGo();
      clearTimeout(soon);
    };
  }, [client, cycle, isKnown]);
}

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { keys } from '../../api/keys';
import { Problem } from '../../api/problem';
import { upload } from '../../api/upload';
import { evidenceAddress } from '../../shared/dossiers/queries';
import { NO_UPLOADS, type Upload, uploadsReducer } from './uploads';

export interface Uploads {
  list: readonly Upload[];
  add: (criterion: string, files: readonly File[]) => void;
  /** Breaks off what is on its way, and forgets what waits or has failed. */
  cancel: (id: string) => void;
  again: (id: string) => void;
}

/** Files on their way into a dossier: several at once, each with its own progress, to be broken off one by one. */
export function useUploads(cycle: string, unit: string): Uploads {
  const client = useQueryClient();
  const [list, dispatch] = useReducer(uploadsReducer, NO_UPLOADS);
  const running = useRef(new Map<string, AbortController>());

  const send = useCallback(
    async ({ id, criterion, file, key }: Upload): Promise<void> => {
      const controller = new AbortController();
      running.current.set(id, controller);
      try {
        await upload({
          address: evidenceAddress(cycle, unit, criterion, file.name),
          bytes: file,
          key,
          signal: controller.signal,
          progress: (share) => dispatch({ is: 'progress', id, share }),
        });
        await client.invalidateQueries({ queryKey: keys.year(cycle) });
        dispatch({ is: 'gone', id });
      } catch (error) {
        if (error instanceof Problem) dispatch({ is: 'failed', id, problem: error, nextKey: crypto.randomUUID() });
        else dispatch({ is: 'gone', id });
      } finally {
        running.current.delete(id);
      }
    },
    [client, cycle, unit],
  );

  useEffect(() => {
    for (const one of list) if (one.state === 'sending' && !running.current.has(one.id)) void send(one);
  }, [list, send]);

  useEffect(() => {
    const all = running.current;
    return () => {
      for (const controller of all.values()) controller.abort();
    };
  }, []);

  const add = useCallback((criterion: string, files: readonly File[]) => {
    const made = files.map((file) => ({ id: crypto.randomUUID(), key: crypto.randomUUID(), criterion, file }));
    dispatch({ is: 'added', uploads: made });
  }, []);
  const cancel = useCallback((id: string) => {
    const controller = running.current.get(id);
    if (controller) controller.abort();
    else dispatch({ is: 'gone', id });
  }, []);
  const again = useCallback((id: string) => dispatch({ is: 'again', id }), []);
  return { list, add, cancel, again };
}

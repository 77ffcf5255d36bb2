import { type QueryKey, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { keys } from './keys';
import { Problem } from './problem';

/** The header of one act: sent again with the same key, it happens once. */
export interface CommandKey {
  'Idempotency-Key': string;
}

interface Options<Args, Result> {
  /** Sends the command: `(args, key) => answer(api.POST(…, { params: { header: key }, body }))`. */
  act: (args: Args, key: CommandKey) => Promise<Result>;
  /** The queries that are no longer true afterwards. */
  touches: readonly QueryKey[];
  /** When it is done. */
  done?: (result: Result, args: Args) => void;
}

/**
 * A command. Its key is kept as long as its outcome is unknown, so that pressing the button again asks for the same act;
 * other arguments, or an answer, make it another act. Fails with a {@link Problem}: show it by `ProblemNote`.
 */
export function useCommand<Args, Result>({
  act,
  touches,
  done,
}: Options<Args, Result>): UseMutationResult<Result, Problem, Args> {
  const client = useQueryClient();
  const pending = useRef<{ of: string; key: string } | null>(null);
  return useMutation<Result, Problem, Args>({
    mutationFn: (args) => {
      const of = JSON.stringify(args) ?? '';
      if (pending.current?.of !== of) pending.current = { of, key: crypto.randomUUID() };
      return act(args, { 'Idempotency-Key': pending.current.key });
    },
    onError: (problem) => {
      if (!(problem instanceof Problem) || !problem.isOutcomeUnknown) pending.current = null;
      if (problem instanceof Problem && problem.code === 'UNAUTHENTICATED') client.setQueryData(keys.session, null);
      if (problem instanceof Problem && problem.isOutcomeUnknown)
        void client.invalidateQueries({ queryKey: keys.health });
    },
    onSuccess: async (result, args) => {
      pending.current = null;
      done?.(result, args);
      await Promise.all([...touches, keys.work].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}

import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { keys } from '../../api/keys';
import { Problem } from '../../api/problem';
import { type Verification, verify } from './queries';

export type Outcome =
  | { is: 'waits' }
  | { is: 'running' }
  | { is: 'verified'; total: string }
  | { is: 'failed'; problem: Problem };

export interface BulkVerify {
  /** By unit, of those that were begun. */
  outcomes: ReadonlyMap<string, Outcome>;
  isRunning: boolean;
  /** One command after the other; each tells its own outcome, and one that fails stops no other. */
  run: (verifications: readonly Verification[]) => Promise<void>;
}

/** Verifies several dossiers, each by a command with a key of its own, which is kept while its outcome is unknown. */
export function useBulkVerify(cycle: string): BulkVerify {
  const client = useQueryClient();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [isRunning, setRunning] = useState(false);
  const pending = useRef(new Map<string, string>());

  const one = async (verification: Verification): Promise<Outcome> => {
    const of = JSON.stringify(verification);
    const key = pending.current.get(of) ?? crypto.randomUUID();
    pending.current.set(of, key);
    try {
      const { total } = await verify(cycle)(verification, { 'Idempotency-Key': key });
      pending.current.delete(of);
      return { is: 'verified', total };
    } catch (error) {
      const problem = error instanceof Problem ? error : Problem.unreachable();
      if (!problem.isOutcomeUnknown) pending.current.delete(of);
      return { is: 'failed', problem };
    }
  };

  const run = async (verifications: readonly Verification[]): Promise<void> => {
    setRunning(true);
    const say = (unit: string, outcome: Outcome): void => setOutcomes((before) => new Map(before).set(unit, outcome));
    for (const { unit } of verifications) say(unit, { is: 'waits' });
    for (const verification of verifications) {
      say(verification.unit, { is: 'running' });
      say(verification.unit, await one(verification));
    }
    setRunning(false);
    await Promise.all([keys.year(cycle), keys.work].map((queryKey) => client.invalidateQueries({ queryKey })));
  };
  return { outcomes, isRunning, run };
}

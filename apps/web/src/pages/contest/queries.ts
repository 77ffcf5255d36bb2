import type { Tally } from '@thidua/domain';
import { answer, api } from '../../api/client';
import type { CommandKey } from '../../api/use-command';
import type { Choice } from './slip';

const at = (cycle: string, contest: string, key: CommandKey) => ({ path: { cycle, contest }, header: key });

export const nameCandidates = (cycle: string, contest: string) => (units: string[], key: CommandKey) =>
  answer(
    api.POST('/api/cycles/{cycle}/contests/{contest}/candidates', {
      params: at(cycle, contest, key),
      body: { units },
    }),
  );

export const closeRound = (cycle: string, contest: string) => (body: { round: number }, key: CommandKey) =>
  answer(api.POST('/api/cycles/{cycle}/contests/{contest}/close', { params: at(cycle, contest, key), body }));

export const settle =
  (cycle: string, contest: string) => (body: { winners: string[]; reason: string }, key: CommandKey) =>
    answer(api.POST('/api/cycles/{cycle}/contests/{contest}/settle', { params: at(cycle, contest, key), body }));

/**
 * Casts the ballot of a unit. What is sent is told apart by the round alone, as the server does, and the slip is asked
 * for when it leaves: so neither the arguments of the command nor anything that is kept of it afterwards tell the choice.
 */
export const castBallot =
  (cycle: string, contest: string, unit: string, takeSlip: () => Choice) =>
  (_round: { round: number }, key: CommandKey) =>
    answer(
      api.POST('/api/cycles/{cycle}/contests/{contest}/ballots/{unit}', {
        params: { path: { cycle, contest, unit }, header: key },
        body: { choice: takeSlip() },
      }),
    );

export interface RoundRef {
  cycle: string;
  contest: string;
  round: number;
}

export const recordTally = (path: RoundRef) => (body: Tally, key: CommandKey) =>
  answer(
    api.POST('/api/cycles/{cycle}/contests/{contest}/rounds/{round}/tally', { params: { path, header: key }, body }),
  );

export const confirmTally = (path: RoundRef) => (body: Tally, key: CommandKey) =>
  answer(
    api.POST('/api/cycles/{cycle}/contests/{contest}/rounds/{round}/tally/confirm', {
      params: { path, header: key },
      body,
    }),
  );

export type Confirmation = Awaited<ReturnType<ReturnType<typeof confirmTally>>>;

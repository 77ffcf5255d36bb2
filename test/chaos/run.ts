import type { Random } from '../reference/random';
import { watchingAnswers } from './answers';
import type { Fault } from './faults';
import type { Machine } from './machine';
import { judge } from './oracle';
import { type Outcome, playThrough, type Year } from './year';

/** A fault and the act, by its number in the year, after which it strikes. */
export interface Planned {
  fault: Fault;
  after: number;
}

const told = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Plays a year on a machine while faults strike, one at a time, and has it judged. @returns what is wrong */
export async function playThroughFaults(
  machine: Machine,
  year: Year,
  { planned, random, say }: { planned: readonly Planned[]; random: Random; say: (line: string) => void },
): Promise<string[]> {
  const complaints: string[] = [];
  const complain = (problem: string): void => void complaints.push(problem);
  const waiting = planned.toSorted((one, other) => one.after - other.after);
  let acts = 0;
  let faults = Promise.resolve();
  const strike = ({ fault }: Planned): void => {
    faults = faults
      .then(() => fault.strike({ machine, random, say, complain }))
      .catch((error: unknown) => complain(`${fault.name} could not be caused: ${told(error)}`));
  };
  const hears = (text: string): void => {
    if (!text.includes(' · ')) return;
    acts += 1;
    while (waiting[0] !== undefined && waiting[0].after <= acts) strike(waiting.shift() as Planned);
  };
  let outcome: Outcome | undefined;
  const answers = await watchingAnswers(async () => {
    outcome = await playThrough(machine.apiUrl, year, hears);
  }).catch((error: unknown) => [`the year could not be played: ${told(error)}`]);
  await faults;
  const verdict = await machine
    .untilReady()
    .then(() => (outcome ? judge(machine, year, outcome) : []))
    .catch((error: unknown) => [`it could not be judged: ${told(error)}`]);
  const problems = [...complaints, ...answers, ...verdict];
  return problems.length === 0 ? [] : [...problems, ...machine.lastWords()];
}

/** Faults drawn by chance for a year of so many acts: about one in so many acts. */
export function drawn(faults: readonly Fault[], acts: number, random: Random, oneIn = 12): Planned[] {
  const count = Math.max(2, Math.round(acts / oneIn));
  return Array.from({ length: count }, () => ({ fault: random.pick(faults), after: random.between(1, acts) }));
}

/** One fault at so many places of a year, spread over all of it. */
export function spread(fault: Fault, acts: number, random: Random, times: number): Planned[] {
  return Array.from({ length: times }, (_, index) => ({
    fault,
    after: random.between(Math.floor((index * acts) / times) + 1, Math.floor(((index + 1) * acts) / times)),
  }));
}

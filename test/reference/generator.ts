import { Random } from './random';
import { planDossiers, planPoll, planRanking } from './random-conference';
import { castOf, planRegistration } from './random-dossiers';
import { randomRules } from './random-rules';
import { planConferenceDay, planIssuance } from './random-voting';
import type { Folder } from './reading';
import { Script } from './script';
import type { Year } from './state';

export interface RandomOptions {
  /** Least and most units of the bloc; 3 to 12 by default. */
  units?: [number, number];
}

/** A random year with the model's own state at its end. */
export function randomScript(seed: number, options: RandomOptions = {}): { folder: Folder; year: Year } {
  const random = new Random(seed);
  const frame = randomRules(random, ...(options.units ?? [3, 12]));
  const script = new Script(random, frame);
  const cast = castOf(script);
  planRegistration(script, cast);
  const reviewed = planDossiers(script, cast);
  planRanking(script, cast, reviewed);
  const starts = planPoll(script);
  planConferenceDay(script, starts);
  planIssuance(script, starts);
  script.run();
  // People keep a year's file by subject rather than by date; the acts are played by date all the same.
  const bySubject = random.chance(0.3);
  const lines = bySubject
    ? [...script.lines].sort((left, right) => left.do.localeCompare(right.do, 'en') || left.at - right.at)
    : script.lines;
  const acts = lines.map(({ text }) => `  - ${text}\n`).join('');
  return {
    folder: {
      bloc: frame.bloc,
      rules: frame.rules,
      year: `# A made-up year, seed ${seed}. SYNTHETIC.\nformat: 1\nacts:\n${acts}`,
    },
    year: script.year,
  };
}

/**
 * The three files of a random year, valid and deterministic in the seed. Acts that the rules forbid carry the code
 * with which they must be refused.
 */
export function randomYear(seed: number, options: RandomOptions = {}): Folder {
  return randomScript(seed, options).folder;
}

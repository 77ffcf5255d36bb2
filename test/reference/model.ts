/**
 * A second reading of the rules: the year as a plain sequential model, played act by act. It shares no code with the
 * program, so that the two can be compared.
 */
import { passTime } from './calendar';
import { conferenceActs } from './conference';
import { dossierActs } from './dossiers';
import { issuanceActs } from './issuance';
import { type Outcome, outcomeOf, type RefusedAct } from './outcome';
import { Fields, type Folder, readYaml } from './reading';
import { registrationActs } from './registration';
import { reviewActs } from './review';
import { readRegulation } from './rules';
import { type Act, beginYear, type Play, Refused, type Year } from './state';
import { instantOf } from './time';
import { votingActs } from './voting';

const PLAYS: Record<string, Play> = {
  ...registrationActs,
  ...dossierActs,
  ...reviewActs,
  ...conferenceActs,
  ...votingActs,
  ...issuanceActs,
};

/** An act that went otherwise than its `expect` says: refused with another code, or not refused. */
interface Surprise {
  index: number;
  act: string;
  expected: string | null;
  code: string | null;
}

export interface Played {
  outcome: Outcome;
  surprises: Surprise[];
  year: Year;
}

/** Reads the acts of `year.yaml` in the order in which they are played: by `at`, ties in the order of the file. */
function readActs(yearText: string, zone: string): Act[] {
  return new Fields(readYaml(yearText), 'year.yaml')
    .rows('acts')
    .map((fields, index) => ({
      index,
      at: instantOf(fields.text('at'), zone),
      by: fields.text('by'),
      do: fields.text('do'),
      expect: fields.optional('expect') ?? null,
      fields,
    }))
    .sort((left, right) => left.at - right.at || left.index - right.index);
}

/** Plays one act at its time; answers the code with which it is refused, or null. */
export function playAct(year: Year, act: Act): string | null {
  const play = PLAYS[act.do];
  if (!play) throw new Error(`act ${act.index}: nobody knows how to ${act.do}`);
  if (!year.cancelled) passTime(year, act.at);
  try {
    if (year.cancelled) throw new Refused('CYCLE_CANCELLED');
    play(year, act);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

/** Plays a whole folder. A file that cannot be read throws; an act that the rules forbid is listed as refused. */
export function playYear(folder: Folder): Played {
  const regulation = readRegulation(folder.bloc, folder.rules);
  const year = beginYear(regulation);
  const refused: RefusedAct[] = [];
  const surprises: Surprise[] = [];
  for (const act of readActs(folder.year, regulation.zone)) {
    const code = playAct(year, act);
    if (code !== null) refused.push({ act: act.do, code, index: act.index });
    if (code !== act.expect) surprises.push({ index: act.index, act: act.do, expected: act.expect, code });
  }
  return { outcome: outcomeOf(year, refused), surprises, year };
}

/** The outcome alone. */
export function play(folder: Folder): Outcome {
  return playYear(folder).outcome;
}

import { type Place, rank } from './ranking';
import type { Member, Year } from './state';

export interface Crossing {
  award: string;
  tied: string[];
  seats: number;
}

/** Whom a tie contest has put before the others it was held among. */
interface Verdict {
  award: string;
  winners: string[];
}

interface Filled {
  nominations: Map<string, string[]>;
  /** The first tie across a quota on which there is no verdict. */
  open: Crossing | null;
}

/** May the unit be nominated at all? */
function eligible(year: Year, unit: Member): boolean {
  const is = (reason: string) => {
    if (reason === 'notRegistered') return unit.titles === null;
    if (reason === 'noSubmission') return unit.dossier.revision === 0;
    if (reason === 'noPact') return !unit.signed;
    if (reason === 'notVerified') return unit.dossier.state !== 'verified';
    throw new Error(`unknown reason of ineligibility: ${reason}`);
  };
  return !year.regulation.ineligible.some(is);
}

function mayHave(year: Year, award: string, place: Place): boolean {
  const unit = year.members.get(place.unit);
  return unit?.titles?.includes(award) === true && eligible(year, unit);
}

function verdictsOf(year: Year): Verdict[] {
  return year.contests
    .filter(({ kind, status }) => kind === 'tie' && (status === 'elected' || status === 'settled'))
    .map(({ award, winners }) => ({ award: award ?? '', winners }));
}

/** Units sharing a place: winners of tie contests first, in the order of the contests, the others as in the bloc. */
function ordered(places: Place[], verdicts: Verdict[]): Place[] {
  const won = (unit: string) => {
    const index = verdicts.findIndex(({ winners }) => winners.includes(unit));
    return index < 0 ? verdicts.length : index;
  };
  return [...places].sort((left, right) => left.rank - right.rank || won(left.unit) - won(right.unit));
}

/** The ranking's units that may have the award, best first. */
export function pledged(year: Year, award: string): Place[] {
  return ordered(rank(year), verdictsOf(year)).filter((place) => mayHave(year, award, place));
}

function fill(year: Year, places: Place[], verdicts: Verdict[]): Filled {
  const nominations = new Map<string, string[]>();
  const taken = new Set<string>();
  let open: Crossing | null = null;
  for (const { award, nominees } of year.regulation.quotas) {
    const able = ordered(places, verdicts).filter((place) => mayHave(year, award, place) && !taken.has(place.unit));
    const filled = able.slice(0, nominees);
    const last = filled.at(-1)?.rank;
    const tied = able.filter((place) => place.rank === last);
    const seats = tied.filter((place) => filled.includes(place)).length;
    if (seats < tied.length && open === null && !verdicts.some((verdict) => verdict.award === award)) {
      open = { award, tied: tied.map(({ unit }) => unit), seats };
    }
    for (const { unit } of filled) taken.add(unit);
    nominations.set(
      award,
      filled.map(({ unit }) => unit),
    );
  }
  return { nominations, open };
}

function choices(units: string[], count: number): string[][] {
  const [first, ...others] = units;
  if (count === 0) return [[]];
  if (first === undefined) return [];
  return [...choices(others, count - 1).map((rest) => [first, ...rest]), ...choices(others, count)];
}

/** Every way in which the open ties could be decided, each as the crossings met on it. */
function futures(year: Year, places: Place[], verdicts: Verdict[]): Crossing[][] {
  const { open } = fill(year, places, verdicts);
  if (open === null) return [[]];
  return choices(open.tied, open.seats).flatMap((winners) =>
    futures(year, places, [...verdicts, { award: open.award, winners }]).map((rest) => [open, ...rest]),
  );
}

/** Whether a tie without a verdict runs across the quota of this award or across one that is filled before it. */
export function tieBefore(year: Year, award: string): boolean {
  const { open } = fill(year, rank(year), verdictsOf(year));
  const place = (code: string) => year.regulation.quotas.findIndex((quota) => quota.award === code);
  return open !== null && place(open.award) <= place(award);
}

/**
 * Fills the quotas from the top, in the order listed. A crossing is a tie across a quota that no computed step and no
 * contest has decided. It is known when it is the same whatever the ties before it will come to; one that depends on
 * their votes is not there yet.
 */
export function fillQuotas(year: Year): { nominations: Map<string, string[]>; crossings: Crossing[] } {
  const places = rank(year);
  const verdicts = verdictsOf(year);
  const [one = [], ...others] = futures(year, places, verdicts);
  const name = ({ award, tied, seats }: Crossing) => [award, seats, ...[...tied].sort()].join(' ');
  const crossings = one.filter((crossing) =>
    others.every((future) => future.some((other) => name(other) === name(crossing))),
  );
  return { nominations: fill(year, places, verdicts).nominations, crossings };
}

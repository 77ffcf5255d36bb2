import type { Bilingual, Ineligibility } from '../rule-set';
import type { Hundredths } from '../score';

/** A unit as the ranking sees it. */
export interface Contender {
  unit: string;
  /** Its place in bloc.yaml: where nothing else parts two units, this orders (never ranks) them. */
  order: number;
  /** Absent where no dossier was verified: such a unit has no place. */
  total?: Hundredths | null;
  /** Verified sum by group code. */
  groups: Record<string, Hundredths>;
  minus: Hundredths;
  /** Awards whose title the unit pledged to reach. */
  pledged: readonly string[];
  /** Whether it may be nominated. A unit that may not keeps the place that its total gives. */
  eligible: boolean;
  ineligibleBecause?: readonly Ineligibility[];
}

/** A unit's place in the ranking. */
export interface Place {
  unit: string;
  /** 1, 2, 2, 4: units that nothing parts share one. */
  rank: number;
  /**
   * The step of the ladder that parted the unit from another of the same total, written as in the rules ("group.I",
   * "fewestMinus"): from the one above where that has the same total, else from the one below.
   */
  tieBrokenBy?: string;
  sharedWith: string[];
  explanation: Bilingual;
}

/** A unit that has no place, and why. */
export interface Unplaced {
  unit: string;
  explanation: Bilingual;
}

/** What happened to a unit on the way to a verified dossier. */
export interface UnitYear {
  registered: boolean;
  pact: boolean;
  submitted: boolean;
  verified: boolean;
}

/**
 * Why a unit may not be nominated. Without a verified dossier there is nothing to rank, whatever the rules list; an
 * unsigned pact counts only where they list it.
 */
export function ineligibleBecause(listed: readonly Ineligibility[], year: UnitYear): Ineligibility[] {
  const reasons: Ineligibility[] = [];
  if (!year.registered) reasons.push('notRegistered');
  if (!year.pact && listed.includes('noPact')) reasons.push('noPact');
  if (!year.submitted) reasons.push('noSubmission');
  else if (!year.verified) reasons.push('notVerified');
  return reasons;
}

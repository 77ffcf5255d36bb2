import { quorumMet } from './counting';
import { type Flag, flagsOf } from './dossiers';
import { points } from './numbers';
import { fillQuotas } from './quotas';
import { rank, resultOf, selfTotal } from './ranking';
import type { Member, Year } from './state';
import { utc } from './time';

interface UnitOutcome {
  code: string;
  registered: boolean;
  pact: boolean;
  /** Absent for a unit that never registered: nothing was asked of it. */
  state?: string;
  revision: number;
  late: number;
  selfTotal: string | null;
  total: string | null;
  groups: Record<string, string> | null;
  bonus: string | null;
  minus: string | null;
  rank: number | null;
  tieBrokenBy: string | null;
}

interface RoundOutcome {
  round: number;
  issued: number;
  collected: number;
  valid: number;
  invalid: number;
  votes: Record<string, number>;
  passed: string[];
}

/** An act that the rules forbade: what was tried, the code of the refusal, its place in the file from 0. */
export interface RefusedAct {
  act: string;
  code: string;
  index: number;
}

/** What a year comes to: the part of `outcome.json` that follows from the three files alone. */
export interface Outcome {
  units: UnitOutcome[];
  nominations: Record<string, string[]>;
  conference: {
    startsAt: string | null;
    place: string | null;
    present: string[];
    members: number;
    quorumMet: boolean;
  };
  contests: { code: string; rounds: RoundOutcome[]; winners: string[]; status: string }[];
  awards: { award: string; unit: string; state: string; decision: string | null }[];
  officers: { office: string; unit: string; state: string }[];
  flags: Flag[];
  refused: RefusedAct[];
}

function unitOutcome(year: Year, unit: Member): UnitOutcome {
  const { dossier } = unit;
  const result = dossier.state === 'verified' ? resultOf(year.regulation, unit.unit, dossier) : null;
  const place = rank(year).find((candidate) => candidate.unit === unit.unit);
  return {
    code: unit.unit,
    registered: unit.titles !== null,
    pact: unit.signed,
    ...(unit.titles === null ? {} : { state: dossier.state }),
    revision: dossier.revision,
    late: dossier.lateDays,
    selfTotal: dossier.revision > 0 ? points(selfTotal(year.regulation, dossier.self)) : null,
    total: result && points(result.total),
    groups: result && Object.fromEntries([...result.groups].map(([group, value]) => [group, points(value)])),
    bonus: result && points(result.bonus),
    minus: result && points(result.minus),
    rank: place?.rank ?? null,
    tieBrokenBy: place?.tieBrokenBy ?? null,
  };
}

/** Reads the outcome off a year that has been played. */
export function outcomeOf(year: Year, refused: RefusedAct[]): Outcome {
  const { conference } = year;
  return {
    units: [...year.members.values()].map((unit) => unitOutcome(year, unit)),
    nominations: Object.fromEntries(fillQuotas(year).nominations),
    conference: {
      startsAt: conference.startsAt === null ? null : utc(conference.startsAt),
      place: conference.place,
      present: conference.present ?? [],
      members: year.regulation.units.length,
      quorumMet: quorumMet(year),
    },
    contests: year.contests.map((contest) => ({
      code: contest.code,
      rounds: contest.rounds
        .filter((round) => round.state === 'counted')
        .map(({ round, issued, collected, valid, invalid, votes, passed }) => ({
          round,
          issued,
          collected,
          valid,
          invalid,
          votes: Object.fromEntries(votes),
          passed,
        })),
      winners: contest.winners,
      status: contest.status,
    })),
    awards: year.awards.map(({ award, unit, state, decision }) => ({ award, unit, state, decision })),
    officers: year.officers.map(({ office, unit, state }) => ({ office, unit, state })),
    flags: [...year.members.values()].flatMap((unit) => flagsOf(year, unit.unit, unit.dossier)),
    refused,
  };
}

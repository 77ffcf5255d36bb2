import type { Fields, Written } from './reading';
import type { ContestRule, Regulation, StageName } from './rules';

/** An act that the rules forbid. */
export class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export function refuse(code: string): never {
  throw new Refused(code);
}

type DossierState = 'draft' | 'submitted' | 'returned' | 'verified' | 'lapsed' | 'notVerified';

export interface Indicator {
  of: bigint;
  met: bigint;
  stated: string;
}

export interface Dossier {
  state: DossierState;
  /** The last submitted revision; 0 before the first. */
  revision: number;
  returns: number;
  revisionDue: number | null;
  lateDays: number;
  self: Map<string, number>;
  /** Criteria for which a file was ever sent: what was sent stays with the dossier. */
  evidence: Set<string>;
  indicators: Map<string, Indicator>;
  /** Reviewer → criterion → score, of the revision that stands. */
  scores: Map<string, Map<string, number>>;
  overrides: Map<string, number>;
  /** Minus code → times, lateness left out. */
  minus: Map<string, number>;
}

export interface Member {
  unit: string;
  titles: string[] | null;
  signed: boolean;
  /** Own deadlines by stage, where somebody granted one. */
  deadlines: Map<StageName, number>;
  dossier: Dossier;
}

export interface Stage {
  opens: number | null;
  closes: number;
  /** The instant it really closed. */
  closedAt: number | null;
}

export interface Round {
  round: number;
  nominees: string[];
  present: string[];
  state: 'open' | 'counted';
  issued: number;
  collected: number;
  valid: number;
  invalid: number;
  votes: Map<string, number>;
  passed: string[];
  /** Secret ballots by who cast them. */
  cast: Map<string, Written>;
  /** Its ballots were too few to be read: it counts as not held. */
  unread: boolean;
}

export interface Contest {
  code: string;
  kind: 'approval' | 'election' | 'tie';
  award: string | null;
  office: string | null;
  mode: 'secret' | 'paper';
  seats: number;
  /** Absent for a tie contest, where most votes decide. */
  rule: ContestRule | null;
  rounds: Round[];
  /** Who stands in the next round while it waits for enough to be present; nobody when nothing waits. */
  waiting: string[];
  winners: string[];
  status: 'open' | 'elected' | 'passed' | 'empty' | 'deadlock' | 'settled';
}

export interface Award {
  award: string;
  unit: string;
  state: 'pending' | 'issued' | 'refused' | 'revoked';
  decision: string | null;
}

interface Objection {
  unit: string;
  criterion: string;
  open: boolean;
}

/** One year as it stands at `now`. */
export interface Year {
  regulation: Regulation;
  now: number;
  cancelled: boolean;
  stages: Record<StageName, Stage>;
  members: Map<string, Member>;
  conflicts: { unit: string; of: string }[];
  /** Dossier → reviewers, where an `assign` act named them. */
  assigned: Map<string, string[]>;
  objections: Objection[];
  conference: {
    offered: number[];
    place: string | null;
    startsAt: number | null;
    present: string[] | null;
    committee: string[];
    closedAt: number | null;
  };
  candidates: Map<string, string[]>;
  contests: Contest[];
  nominated: boolean;
  awards: Award[];
  officers: { office: string; unit: string; state: 'elected' | 'recognised' }[];
}

export interface Act {
  /** Place in the file, from 0. */
  index: number;
  at: number;
  by: string;
  do: string;
  expect: string | null;
  fields: Fields;
}

/** What one kind of act does: it checks everything first and changes the year only then. */
export type Play = (year: Year, act: Act) => void;

export function beginYear(regulation: Regulation): Year {
  const stage = (name: StageName): Stage => ({ ...regulation.calendar[name], closedAt: null });
  const dossier = (): Dossier => ({
    state: 'draft',
    revision: 0,
    returns: 0,
    revisionDue: null,
    lateDays: 0,
    self: new Map(),
    evidence: new Set(),
    indicators: new Map(),
    scores: new Map(),
    overrides: new Map(),
    minus: new Map(),
  });
  return {
    regulation,
    now: Number.NEGATIVE_INFINITY,
    cancelled: false,
    stages: {
      registration: stage('registration'),
      submission: stage('submission'),
      review: stage('review'),
      conference: stage('conference'),
      ranking: stage('ranking'),
      issuance: stage('issuance'),
    },
    members: new Map(
      regulation.units.map((unit) => [
        unit,
        { unit, titles: null, signed: false, deadlines: new Map(), dossier: dossier() },
      ]),
    ),
    conflicts: [],
    assigned: new Map(),
    objections: [],
    conference: { offered: [], place: null, startsAt: null, present: null, committee: [], closedAt: null },
    candidates: new Map(),
    contests: [],
    nominated: false,
    awards: [],
    officers: [],
  };
}

export function member(year: Year, unit: string): Member {
  return year.members.get(unit) ?? refuse('UNIT_UNKNOWN');
}

/** Who acts must be one of these. */
export function allow(act: Act, ...who: string[]): void {
  if (!who.includes(act.by) && !(act.by === 'deputy' && who.includes('head'))) refuse('FORBIDDEN');
}

/** Who acts must be a unit of the bloc: the unit's own record. */
export function actingUnit(year: Year, act: Act): Member {
  const known = ['head', 'deputy', 'standingBody', 'tally', 'units', ...year.regulation.issuingBodies];
  if (known.includes(act.by)) refuse('FORBIDDEN');
  return member(year, act.by);
}

export function needReason(act: Act): string {
  return act.fields.said('reason') ?? refuse('REASON_REQUIRED');
}

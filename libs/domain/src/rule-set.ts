import type { Hundredths } from './score';

/** A name or text in the two languages of the program; Vietnamese is the one that counts. */
export interface Bilingual {
  vi: string;
  en: string;
}

/** A wall-clock time of the bloc's zone, "2023-11-03T17:00". */
export type LocalTime = string;

/** An ISO 8601 duration of days and hours, "P3D", "PT12H", "P1DT6H". */
export type Duration = string;

export const STAGES = ['registration', 'submission', 'conference', 'review', 'ranking', 'voting', 'issuance'] as const;

/** The seven stages of the year. `conference` is the date poll, which runs beside submission and review. */
export type StageName = (typeof STAGES)[number];

export function isStage(name: string): name is StageName {
  return STAGES.some((stage) => stage === name);
}

export interface BodyDefinition {
  code: string;
  name: Bilingual;
}

export interface IssuingBody extends BodyDefinition {
  signerTitle: Bilingual;
  /** What follows the number of a decision: "QĐ-UBND". */
  documentCode: string;
}

export interface UnitDefinition {
  code: string;
  name: Bilingual;
}

/** `bloc.yaml`: who takes part. */
export interface Bloc {
  code: string;
  name: Bilingual;
  timezone: string;
  standingBody: BodyDefinition;
  coSupervisors: BodyDefinition[];
  issuingBodies: IssuingBody[];
  units: UnitDefinition[];
  officers: { year: number; head: string; deputy: string };
}

export interface Period {
  /** Absent where the stage opens by what comes before it (issuance). */
  opens?: LocalTime;
  closes: LocalTime;
}

/** Voting has no period: it opens at the date that is fixed and ends with the conference. */
export type Calendar = Record<Exclude<StageName, 'voting'>, Period>;

export interface ReminderRule {
  /** How long before the unit's own deadline. */
  before: Duration[];
  /** How long after it, while still not done. */
  after: Duration[];
  escalateAfter?: Duration;
  escalateTo: ('head' | 'standingBody')[];
}

export interface Criterion {
  code: string;
  name: Bilingual;
  max: Hundredths;
  evidence: 'required' | 'optional';
  /** Codes of indicators whose counts stand behind the claim. */
  indicators: string[];
}

export interface CriterionGroup {
  code: string;
  name: Bilingual;
  criteria: Criterion[];
}

export interface MinusCriterion {
  code: string;
  name: Bilingual;
  each: Hundredths;
  max: Hundredths;
  per?: 'day';
}

export interface Indicator {
  code: string;
  name: Bilingual;
  unit: string;
}

export interface Scoring {
  groups: CriterionGroup[];
  bonus: { max: Hundredths; criteria: Criterion[] };
  minus: { criteria: MinusCriterion[] };
  indicators: Indicator[];
}

/** One step of the ladder that parts equal totals. `group.I` is { step: 'group', group: 'I' }. */
export type LadderStep =
  | { step: 'group'; group: string }
  | { step: 'fewestMinus' }
  | { step: 'vote' }
  | { step: 'standingBody' };

export type Ineligibility = 'notRegistered' | 'noPact' | 'noSubmission' | 'notVerified';

export interface Quota {
  award: string;
  nominees: number;
}

/** A share as an exact fraction: 80 % is 80/100, 2/3 is 2/3. */
export interface Fraction {
  numerator: number;
  denominator: number;
}

export type VoterCount = 'members' | 'present' | 'collected' | 'valid';

/** `{ of: members, atLeast: 80% }`: compared in integers, never as floats. */
export type Threshold = { of: VoterCount } & ({ atLeast: Fraction } | { moreThan: Fraction });

export interface ApprovalContest {
  code: string;
  kind: 'approval';
  award: string;
  mode: 'secret' | 'paper';
  pass: Threshold;
  onFail: 'next' | 'empty';
  rounds: number;
}

export interface ElectionContest {
  code: string;
  kind: 'election';
  office: string;
  seats: number;
  mode: 'secret' | 'paper';
  pass: Threshold;
  rounds: number;
  onDeadlock: 'standingBody';
  /** Codes of contests whose winners may not stand here. */
  excludes: string[];
}

export type ContestRule = ApprovalContest | ElectionContest;

export interface AwardRule {
  code: string;
  kind: 'flag' | 'certificate' | 'title';
  name: Bilingual;
  issuedBy: string;
}

/** `rules.yaml`: by which rules. Frozen for a cycle when it starts. */
export interface Rules {
  year: number;
  /** The law in force by date; kept on every decision. */
  era: 'A' | 'B' | 'C' | 'D';
  /** Whether a lawyer has checked this rule set. */
  verified: boolean;
  source: string;
  calendar: Calendar;
  /** `default` and what a stage sets for itself. */
  reminders: { default: ReminderRule } & Partial<Record<StageName, ReminderRule>>;
  registration: { titles: string[]; pact: 'required' | 'optional' };
  submission: {
    revisions: { max: number; within: Duration };
    late: { acceptUntil: Duration; minusCode?: string };
    gap?: { of: 'total'; percent: number; needs: 'reason' };
    evidence: { maxFiles: number; maxBytes: number; types: ('pdf' | 'docx' | 'xlsx' | 'jpg' | 'png')[] };
  };
  scoring: Scoring;
  review: { reviewersPerSubmission: number; assignment: 'crossUnits'; combine: 'mean'; verifiedBy: 'standingBody' };
  ranking: { ties: LadderStep[]; quotas: Quota[]; ineligible: Ineligibility[] };
  voting: {
    quorum: Threshold;
    contests: ContestRule[];
    tallyCommittee: { size: number; excludes: 'candidates' };
  };
  awards: AwardRule[];
}

/** What a cycle freezes: the two files as one, with the digest of its canonical JSON. */
export interface RuleSet {
  bloc: Bloc;
  rules: Rules;
}

import type {
  AwardRule,
  Bilingual,
  Bloc,
  Calendar,
  Duration,
  Indicator,
  Ineligibility,
  Quota,
  ReminderRule,
  Rules,
  StageName,
  VoterCount,
} from '@thidua/domain';
import type { ActName } from './schemas/acts';

/** The files after their schema has been checked: scores and shares are still text, what may be left out may be missing. */
export interface PlainBloc {
  bloc: Omit<Bloc, 'coSupervisors'> & Partial<Pick<Bloc, 'coSupervisors'>>;
}

export interface PlainCriterion {
  code: string;
  name: Bilingual;
  max: string;
  evidence?: 'required' | 'optional';
  indicators?: string[];
}

export interface PlainThreshold {
  of: VoterCount;
  atLeast?: string;
  moreThan?: string;
}

interface PlainContestCommon {
  code: string;
  mode: 'secret' | 'paper';
  pass: PlainThreshold;
  rounds: number;
}

export type PlainContest = PlainContestCommon &
  (
    | { kind: 'approval'; award: string; onFail: 'next' | 'empty' }
    | { kind: 'election'; office: string; seats: number; excludes?: string[] }
  );

interface PlainMinus {
  code: string;
  name: Bilingual;
  each: string;
  max: string;
  per?: 'day';
}

export interface PlainRules {
  year: number;
  era: Rules['era'];
  verified: boolean;
  source: string;
  calendar: Calendar;
  reminders?: Partial<Record<'default' | StageName, Partial<ReminderRule>>>;
  registration: Rules['registration'];
  submission: {
    revisions: { max: number; within: Duration };
    late?: { acceptUntil: Duration; minusCode?: string };
    gap?: { percent: number };
    evidence: Rules['submission']['evidence'];
  };
  scoring: {
    groups: { code: string; name: Bilingual; criteria: PlainCriterion[] }[];
    bonus?: { max: string; criteria?: PlainCriterion[] };
    minus?: { criteria?: PlainMinus[] };
    indicators?: Indicator[];
  };
  review: { reviewersPerSubmission: number };
  ranking: { ties: string[]; quotas: Quota[]; ineligible?: Ineligibility[] };
  voting: { quorum: PlainThreshold; contests: PlainContest[]; tallyCommittee?: { size: number } };
  awards: AwardRule[];
}

export type PlainScores = Record<string, string>;

/** An act as written; which fields it has follows from `do`. */
export type PlainAct = { at: string; by: string; do: ActName; expect?: string } & Record<string, unknown>;

export interface PlainYear {
  acts: PlainAct[];
}

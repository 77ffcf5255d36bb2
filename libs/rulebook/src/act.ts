import type { Hundredths, LocalTime, StageName } from '@thidua/domain';

/** Score by criterion code; below zero only where the act expects to be refused. */
export type Scores = Record<string, Hundredths>;

interface ActCommon {
  /** Position in the file, from 0: acts of the same moment are played in this order. */
  index: number;
  /** Line of the file on which the act begins, from 1. */
  line: number;
  /** Local time of the bloc, as written. */
  at: LocalTime;
  /** A unit's code, `head`, `deputy`, `standingBody`, `tally`, `units` or an issuing body's code. */
  by: string;
  /** The code with which the act must be refused. */
  expect?: string;
}

/** What a dossier is given; what is left out stays as the draft has it. */
export interface DossierFields {
  self?: Scores;
  /** Counts by indicator; `stated` is the text as written ("95.0"). */
  indicators?: Record<string, { of: number; met: number; stated?: string }>;
  /** File names by criterion. */
  evidence?: Record<string, string[]>;
}

export type DateAnswer = 'can' | 'ifNeeded' | 'cannot';

/** Approval: nominee → choice; election: the candidate, or one for each seat. */
export type Ballot = Record<string, 'for' | 'against' | 'abstain'> | string | string[];

/** What each act is given beside who and when. */
export interface ActFields {
  register: { titles: string[] };
  signPact: object;
  saveDraft: DossierFields;
  submit: DossierFields;
  withdraw: object;
  /** For everybody when no unit is named; `unit` is read into `units`. */
  extend: { stage: StageName; until: LocalTime; reason?: string; units?: string[] };
  closeStage: { stage: StageName; reason?: string };
  conflict: { of: string; reason?: string };
  assign: { reviews: Record<string, string[]> };
  return: { of: string; reason?: string };
  score: { of: string; scores: Scores; reasons?: Record<string, string> };
  verify: {
    of: string;
    override?: Record<string, { score: Hundredths; reason?: string }>;
    minus?: Record<string, number>;
    reason?: string;
  };
  object: { of: string; criterion: string; reason?: string };
  answerObjection: { of: string; criterion: string; accept: boolean; score?: Hundredths; reason?: string };
  offerDates: { host: string; place: string; dates: LocalTime[] };
  answerDates: { answers: DateAnswer[] };
  fixDate: { date: LocalTime; reason?: string };
  moveDate: { date: LocalTime; reason?: string };
  attend: { present: string[]; excused?: string[] };
  tallyCommittee: { members: string[] };
  candidates: { contest: string; units: string[] };
  openContest: { contest: string; until?: LocalTime };
  ballots: { contest: string; ballots: Record<string, Ballot> };
  recordTally: {
    contest: string;
    round: number;
    issued: number;
    collected: number;
    valid: number;
    invalid: number;
    votes: Record<string, number>;
  };
  /** `winner` is read into a list. */
  settle: { contest: string; winners: string[]; reason?: string };
  closeConference: object;
  nominate: object;
  /** `number` is the text as written ("2117/QĐ-UBND"), `date` a day ("2023-12-08"). */
  decide: { award: string; number: string; date: string; unit?: string };
  refuse: { award: string; reason?: string; unit?: string };
  recognise: { office: string; number: string; date: string };
  revoke: { award: string; unit: string; number: string; date: string; reason?: string };
  cancelCycle: { reason?: string };
}

export type ActName = keyof ActFields;

type ActOf<Name extends ActName> = ActCommon & { do: Name } & ActFields[Name];

/** One act of `year.yaml`: what somebody does at a moment of the year. */
export type Act = { [Name in ActName]: ActOf<Name> }[ActName];

import type { StageName } from '@thidua/domain';

/** ISO 8601 in UTC with milliseconds and Z; two of them compare as strings. */
export type Instant = string;

export const TASK_QUEUES = { year: 'thidua-year', messages: 'thidua-messages' } as const;

/** Workflow ids: what a person calls the thing. `{cycle}` is the cycle's short id; units, awards and contests go by code. */
export const workflowId = {
  cycle: (cycle: string) => `cycle/${cycle}`,
  submission: (cycle: string, unit: string) => `submission/${cycle}/${unit}`,
  conference: (cycle: string) => `conference/${cycle}`,
  contest: (cycle: string, contest: string) => `contest/${cycle}/${contest}`,
  /** Of the schedule; the engine adds the time to each start. */
  start: (bloc: string) => `start/${bloc}`,
  issuance: (cycle: string, award: string, unit: string) => `issuance/${cycle}/${award}/${unit}`,
  post: 'post',
};

/** Ids of the engine's schedules. */
export const scheduleId = { yearly: (bloc: string) => `yearly/${bloc}` };

/** Workflow types by their exported function's name. */
export const WORKFLOWS = {
  cycle: 'emulationCycle',
  submission: 'unitSubmission',
  conference: 'conference',
  contest: 'contest',
  issuance: 'awardIssuance',
  start: 'startCycle',
  post: 'postOffice',
} as const;

export const SEARCH_ATTRIBUTES = {
  bloc: 'ThiduaBloc',
  year: 'ThiduaYear',
  stage: 'ThiduaStage',
  unit: 'ThiduaUnit',
  rehearsal: 'ThiduaRehearsal',
} as const;

/** A bloc by its code: what the yearly start is for. */
export interface BlocRef {
  bloc: string;
}

/** A year, or one of its units. */
export type ThingRef = YearRef & { unit?: string };

/**
 * What an update carries: the id of its `command` row, which holds who, when it arrived and the body. No text and no
 * personal data enter a history.
 */
export interface CommandRef {
  command: string;
}

/** What every workflow of a year is started with. `clock` is the business time of a rehearsal, absent in a real year. */
export interface YearRef {
  cycle: string;
  bloc: string;
  year: number;
  clock?: Instant;
}

export interface SubmissionRef extends YearRef {
  unit: string;
}

export interface ContestRef extends YearRef {
  contest: string;
}

export interface IssuanceRef extends YearRef {
  award: string;
  unit: string;
}

/** Signals that every workflow of a year takes. */
export const SIGNALS = {
  /** A fact you may be waiting for was committed; ask again. No payload. */
  changed: 'changed',
  /** The cycle was cancelled; end. No payload. */
  cancelled: 'cancelled',
  /** A rehearsal's clock stands at this business instant now. Payload: Instant. */
  clock: 'clock',
} as const;

export const QUERIES = {
  /** Answers {@link Pulse}. */
  pulse: 'pulse',
  /** `emulationCycle` only: {@link Progress}. */
  progress: 'progress',
} as const;

/** Is the workflow between two steps, and what wakes it next? The rehearsal's player asks this; it costs no history. */
export interface Pulse {
  idle: boolean;
  /** The business instant at which something of its own falls due. */
  next?: Instant;
  /** An opening happens before the acts of its instant, everything else after them. */
  opening?: boolean;
}

export interface Progress {
  stage: StageName | 'draft';
  next?: Instant;
}

/** Updates by workflow; the argument is {@link CommandRef}, the answer {@link CommandDone}. */
export const UPDATES = {
  cycle: {
    extend: 'extend',
    closeStage: 'closeStage',
    cancelCycle: 'cancelCycle',
    answerObjection: 'answerObjection',
    nominate: 'nominate',
  },
  submission: { submit: 'submit', withdraw: 'withdraw', return: 'return', approve: 'approve', verify: 'verify' },
  conference: { offerDates: 'offerDates', fixDate: 'fixDate', moveDate: 'moveDate', attend: 'attend', close: 'close' },
  contest: {
    openRound: 'openRound',
    closeRound: 'closeRound',
    recordTally: 'recordTally',
    confirmTally: 'confirmTally',
    settle: 'settle',
  },
  issuance: { decide: 'decide', refuse: 'refuse', revoke: 'revoke' },
} as const;

/** The result itself stands in the `command` row; the update only says that it is there. */
export interface CommandDone {
  command: string;
}

import type { Machine } from './machine';

export type CycleState = 'draft' | 'running' | 'closed' | 'cancelled';
export type CycleEvent = 'start' | 'close' | 'cancel';

/** The emulation year as a whole. A draft that is given up is cancelled too; nothing is deleted. */
export const cycleMachine: Machine<CycleState, CycleEvent> = {
  states: ['draft', 'running', 'closed', 'cancelled'],
  initial: 'draft',
  terminal: ['closed', 'cancelled'],
  transitions: [
    { from: 'draft', on: 'start', to: 'running' },
    { from: 'draft', on: 'cancel', to: 'cancelled' },
    { from: 'running', on: 'close', to: 'closed' },
    { from: 'running', on: 'cancel', to: 'cancelled' },
  ],
};

export type StageState = 'pending' | 'open' | 'closed';
export type StageEvent = 'open' | 'extend' | 'close';

/** One of the seven stages. A deadline can be moved until the stage is closed, before it opens as well. */
export const stageMachine: Machine<StageState, StageEvent> = {
  states: ['pending', 'open', 'closed'],
  initial: 'pending',
  terminal: ['closed'],
  transitions: [
    { from: 'pending', on: 'extend', to: 'pending' },
    { from: 'pending', on: 'open', to: 'open' },
    { from: 'open', on: 'extend', to: 'open' },
    { from: 'open', on: 'close', to: 'closed' },
  ],
};

export type SubmissionState = 'draft' | 'submitted' | 'returned' | 'verified' | 'lapsed' | 'notVerified';
export type SubmissionEvent = 'submit' | 'withdraw' | 'return' | 'expire' | 'verify' | 'lapse' | 'reviewClosed';

/**
 * A unit's dossier. `expire`: the deadline of a revision, or of a dossier that was withdrawn, passed, and the last
 * submitted one stands. `lapse`: the last
 * instant for a late dossier passed with nothing submitted. `reviewClosed`: review was closed with the dossier unverified.
 */
export const submissionMachine: Machine<SubmissionState, SubmissionEvent> = {
  states: ['draft', 'submitted', 'returned', 'verified', 'lapsed', 'notVerified'],
  initial: 'draft',
  terminal: ['verified', 'lapsed', 'notVerified'],
  transitions: [
    { from: 'draft', on: 'submit', to: 'submitted' },
    { from: 'draft', on: 'expire', to: 'submitted' },
    { from: 'draft', on: 'lapse', to: 'lapsed' },
    { from: 'submitted', on: 'withdraw', to: 'draft' },
    { from: 'submitted', on: 'return', to: 'returned' },
    { from: 'submitted', on: 'verify', to: 'verified' },
    { from: 'submitted', on: 'reviewClosed', to: 'notVerified' },
    { from: 'returned', on: 'submit', to: 'submitted' },
    { from: 'returned', on: 'expire', to: 'submitted' },
    { from: 'returned', on: 'reviewClosed', to: 'notVerified' },
  ],
};

export type ConferenceState = 'poll' | 'fixed' | 'held';
export type ConferenceEvent = 'offerDates' | 'answerDates' | 'fixDate' | 'moveDate' | 'attend' | 'close';

/** The year-end conference, from the poll of dates to its close. */
export const conferenceMachine: Machine<ConferenceState, ConferenceEvent> = {
  states: ['poll', 'fixed', 'held'],
  initial: 'poll',
  terminal: ['held'],
  transitions: [
    { from: 'poll', on: 'offerDates', to: 'poll' },
    { from: 'poll', on: 'answerDates', to: 'poll' },
    { from: 'poll', on: 'fixDate', to: 'fixed' },
    { from: 'fixed', on: 'moveDate', to: 'fixed' },
    { from: 'fixed', on: 'attend', to: 'fixed' },
    { from: 'fixed', on: 'close', to: 'held' },
  ],
};

export type ContestState = 'pending' | 'open' | 'elected' | 'passed' | 'empty' | 'deadlock' | 'settled';
export type ContestEvent = 'openRound' | 'nextRound' | 'elect' | 'pass' | 'leaveEmpty' | 'deadlock' | 'settle';

/** One vote with its rounds: an approval passes or leaves its places empty, an election or tie elects or is deadlocked. */
export const contestMachine: Machine<ContestState, ContestEvent> = {
  states: ['pending', 'open', 'elected', 'passed', 'empty', 'deadlock', 'settled'],
  initial: 'pending',
  terminal: ['elected', 'passed', 'empty', 'settled'],
  transitions: [
    { from: 'pending', on: 'openRound', to: 'open' },
    { from: 'pending', on: 'leaveEmpty', to: 'empty' },
    { from: 'open', on: 'nextRound', to: 'open' },
    { from: 'open', on: 'elect', to: 'elected' },
    { from: 'open', on: 'pass', to: 'passed' },
    { from: 'open', on: 'leaveEmpty', to: 'empty' },
    { from: 'open', on: 'deadlock', to: 'deadlock' },
    { from: 'deadlock', on: 'settle', to: 'settled' },
  ],
};

export type AwardState = 'pending' | 'issued' | 'refused' | 'revoked';
export type AwardEvent = 'decide' | 'refuse' | 'revoke';

/** A nomination at the issuing body. An issued award can still be revoked by a later decision; it stays visible. */
export const awardMachine: Machine<AwardState, AwardEvent> = {
  states: ['pending', 'issued', 'refused', 'revoked'],
  initial: 'pending',
  terminal: ['issued', 'refused', 'revoked'],
  transitions: [
    { from: 'pending', on: 'decide', to: 'issued' },
    { from: 'pending', on: 'refuse', to: 'refused' },
    { from: 'issued', on: 'revoke', to: 'revoked' },
  ],
};

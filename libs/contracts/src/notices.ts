import type { Instant } from './process';

/** One who is missing: a unit or a body by code, and the deadline that passed. */
export interface Missing {
  code: string;
  since: Instant;
}

/**
 * What a notice tells, by kind, beside its stage, its deadline and what it is about: facts of the moment at which it
 * was written, codes and instants, so that it can be read a year later as it was meant. A reason is free text by a person.
 */
export interface NoticeFacts {
  /** To the units: a stage was opened. */
  stageOpened: { closesAt: Instant | null };
  /** Before the deadline, to who is not done. */
  reminder: Record<string, never>;
  /** After the deadline, to who is not done: until when it is still taken. */
  overdue: { acceptedUntil?: Instant };
  /** To the head, then the standing body: who is missing. */
  escalation: { missing: Missing[] };
  /** To those touched: a deadline was moved. */
  extended: { previous: Instant; reason: string };
  /** To those touched: a stage was closed before its deadline. */
  closedEarly: { previous: Instant; reason: string | null };
  /** To the standing body when registration ended: who has not registered or signed the pact. */
  pactMissing: { missing: Missing[] };
  /** To the unit: its dossier came back. The notice's deadline is the revision's. */
  returned: { reason: string; reviewer: string; revision: number };
  /** To the standing body: a dossier was handed in for the first time. */
  submitted: { unit: string; revision: number };
  /** To the reviewers of a returned dossier: it was handed in anew. */
  resubmitted: { unit: string; revision: number };
  /** To a reviewing unit: the dossiers it has to score. */
  assigned: { units: string[] };
  /** To the standing body: the rules allow no assignment. */
  assignmentImpossible: { units: string[] };
  /** To the unit: its dossier was verified. */
  verified: { total: string };
  /** To the units: dates were offered for the conference; the deadline is the poll's. */
  datesAsked: { dates: Instant[] };
  /** To every unit: come to the conference. `sequence` counts what was said of its date. */
  invitation: { startsAt: Instant; place: string; host: string; sequence: number };
  invitationMoved: {
    startsAt: Instant;
    place: string;
    host: string;
    sequence: number;
    previous: Instant;
    reason: string;
  };
  invitationCancelled: { startsAt: Instant; reason: string; sequence: number };
  rankingPublished: { closesAt: Instant | null };
  rankingFixed: { rank: number | null };
  /** To the standing body: a unit objects. */
  objectionRaised: { unit: string; criterion: string };
  /** To the unit. */
  objectionAnswered: { criterion: string; accepted: boolean; reason: string };
  /** To who is on the roll of a round. */
  ballotOpen: { contest: string; round: number; secret: boolean };
  /** To the units and the standing body: how a contest ended. */
  result: { contest: string; status: string; winners: string[] };
  /** To the standing body: a contest must be settled. */
  deadlock: { contest: string };
  /** To the issuing body and the unit. */
  nominated: { award: string; unit: string };
  decision: { award: string; unit: string; number: string; date: string };
  awarded: { award: string; unit: string; certificate: string };
  awardRefused: { award: string; unit: string; reason: string };
  awardRevoked: { award: string; unit: string; number: string; reason: string };
  /** To the officers elected, when the standing body recognises them. */
  recognised: { office: string; unit: string };
  /** To everybody of the year: it was cancelled. */
  cancelled: { reason: string };
  /** To the coordinators and the standing body: next year's draft stands, or why it does not. */
  yearDrafted: { opensAt: Instant };
  yearNotDrafted: { openYear: number };
  /** To the coordinators and the standing body: registration should open by itself, but the draft cannot begin as it is. */
  yearNotOpened: { because: 'RULES_INVALID' | 'CALENDAR_PAST' };
  /** To the one invited: the link is in the mail alone. */
  account: Record<string, never>;
}

export type NoticeKind = keyof NoticeFacts;

/** Kinds of rows of `notice` that the rules plan carry their distance: "before:P3D", "after:P1D", "escalate:head". */
export function noticeKindOf(kind: string): NoticeKind {
  if (kind.startsWith('before:')) return 'reminder';
  if (kind.startsWith('after:')) return 'overdue';
  if (kind.startsWith('escalate:')) return 'escalation';
  return kind as NoticeKind;
}

/** What a person may choose not to be sent: nothing of it is an obligation. The inbox shows it all the same. */
export const OPTIONAL_NOTICES = [
  'stageOpened',
  'verified',
  'rankingPublished',
  'rankingFixed',
  'result',
  'decision',
  'nominated',
] as const satisfies readonly NoticeKind[];

export type Language = 'vi' | 'en';

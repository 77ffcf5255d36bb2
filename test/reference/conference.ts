import { mustBeOpen, opening, votingOpening } from './calendar';
import { giveUpWaiting } from './counting';
import { type Act, actingUnit, allow, member, needReason, type Play, refuse, type Year } from './state';
import { instantOf } from './time';

/** The conference sits: its hour has come, the ranking is fixed and it has not been closed. */
export function mustSit(year: Year): void {
  if (year.conference.closedAt !== null) refuse('CONFERENCE_CLOSED');
  if (year.conference.startsAt === null) refuse('DATE_NOT_FIXED');
  if (year.now < votingOpening(year)) refuse('STAGE_NOT_OPEN');
}

/** What is settled before a vote may be settled ahead of the conference, until it is closed. */
export function notClosed(year: Year): void {
  if (year.conference.closedAt !== null) refuse('CONFERENCE_CLOSED');
}

function pollOpen(year: Year): void {
  if (year.now < opening(year, 'conference')) refuse('STAGE_NOT_OPEN');
  if (year.conference.startsAt !== null) refuse('DATE_FIXED');
}

function offeredDate(year: Year, act: Act): number {
  const date = instantOf(act.fields.text('date'), year.regulation.zone);
  return year.conference.offered.includes(date) ? date : refuse('DATE_NOT_OFFERED');
}

const offerDates: Play = (year, act) => {
  allow(act, 'head');
  pollOpen(year);
  member(year, act.fields.text('host'));
  year.conference.place = act.fields.text('place');
  year.conference.offered = act.fields.texts('dates').map((date) => instantOf(date, year.regulation.zone));
};

const answerDates: Play = (year, act) => {
  if (act.by !== 'standingBody') actingUnit(year, act);
  pollOpen(year);
  mustBeOpen(year, 'conference');
  if (year.conference.offered.length === 0) refuse('NO_DATES_OFFERED');
  if (act.fields.texts('answers').length !== year.conference.offered.length) refuse('VALIDATION_FAILED');
};

const fixDate: Play = (year, act) => {
  allow(act, 'head');
  pollOpen(year);
  if (year.conference.offered.length === 0) refuse('NO_DATES_OFFERED');
  year.conference.startsAt = offeredDate(year, act);
};

const moveDate: Play = (year, act) => {
  allow(act, 'head');
  if (year.conference.closedAt !== null) refuse('CONFERENCE_CLOSED');
  if (year.conference.startsAt === null) refuse('DATE_NOT_FIXED');
  needReason(act);
  year.conference.startsAt = instantOf(act.fields.text('date'), year.regulation.zone);
};

const attend: Play = (year, act) => {
  allow(act, 'head');
  mustSit(year);
  const marked = [...act.fields.texts('present'), ...act.fields.texts('excused')];
  for (const unit of marked) member(year, unit);
  year.conference.present = act.fields.texts('present');
};

const tallyCommittee: Play = (year, act) => {
  allow(act, 'head');
  notClosed(year);
  const members = act.fields.texts('members');
  for (const unit of members) member(year, unit);
  const size = year.regulation.committeeSize;
  if (size !== null && new Set(members).size !== size) refuse('COMMITTEE_SIZE');
  year.conference.committee = members;
};

const closeConference: Play = (year, act) => {
  allow(act, 'head');
  mustSit(year);
  if (year.contests.some((contest) => contest.rounds.at(-1)?.state === 'open')) refuse('CONTEST_OPEN');
  giveUpWaiting(year);
  year.conference.closedAt = year.now;
};

export const conferenceActs: Record<string, Play> = {
  offerDates,
  answerDates,
  fixDate,
  moveDate,
  attend,
  tallyCommittee,
  closeConference,
};

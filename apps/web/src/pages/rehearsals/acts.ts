import type { Act } from '@thidua/rehearsal/play';

/** Every act that a year can have, so that each has its words. */
const ACTS = {
  register: true,
  signPact: true,
  saveDraft: true,
  submit: true,
  withdraw: true,
  extend: true,
  closeStage: true,
  conflict: true,
  assign: true,
  return: true,
  score: true,
  verify: true,
  object: true,
  answerObjection: true,
  offerDates: true,
  answerDates: true,
  fixDate: true,
  moveDate: true,
  attend: true,
  tallyCommittee: true,
  candidates: true,
  openContest: true,
  ballots: true,
  recordTally: true,
  settle: true,
  closeConference: true,
  nominate: true,
  decide: true,
  refuse: true,
  recognise: true,
  revoke: true,
  cancelCycle: true,
} as const satisfies Record<Act['do'], true>;

type ActName = keyof typeof ACTS;

/** The act of this name; undefined for one that the pages do not know yet. */
export const actNamed = (name: string): ActName | undefined =>
  (Object.keys(ACTS) as ActName[]).find((known) => known === name);

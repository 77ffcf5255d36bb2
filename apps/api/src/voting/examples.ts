import { byCode, orNull, wordOf } from '../foundation';

const STATUSES = ['pending', 'open', 'elected', 'passed', 'empty', 'deadlock', 'settled'];

/** Examples for the documents of the API. */
export const CONTEST_EXAMPLE = {
  code: 'flag',
  kind: wordOf(['approval', 'election', 'tie']),
  mode: wordOf(['secret', 'paper']),
  award: orNull('CTD-T'),
  office: orNull('head'),
  seats: 1,
  status: wordOf(STATUSES, 'open'),
  candidates: ['PL'],
  winners: ['PL'],
  undecided: ['PL'],
  openedAt: orNull('2023-11-20T08:00:00.000Z'),
  decidedAt: orNull('2023-11-20T09:00:00.000Z'),
  settleReason: orNull('Phiếu ngang nhau sau hai vòng'),
  rounds: [
    {
      round: 1,
      state: wordOf(['open', 'counted']),
      nominees: ['PL'],
      members: 6,
      openedAt: '2023-11-20T08:00:00.000Z',
      dueAt: orNull('2023-11-20T09:00:00.000Z'),
      countedAt: orNull('2023-11-20T08:30:00.000Z'),
      issued: orNull(6),
      collected: orNull(6),
      valid: orNull(6),
      invalid: orNull(0),
      votes: orNull(byCode({ PL: 5 })),
      passed: ['PL'],
      roll: [{ unit: 'PL', voted: false }],
      tallyEntered: false,
      tallyEnteredBy: orNull('KB'),
    },
  ],
};

const TALLY = { issued: 6, collected: 6, valid: 6, invalid: 0, votes: byCode({ PL: 5, LN: 1 }) };

/** What the second member of the committee is told: how the round ended, or what the first one had entered. */
export const CONFIRMATION_EXAMPLE = {
  contest: 'head',
  round: 1,
  confirmed: true,
  differing: ['valid', 'votes/PL'],
  entered: orNull(TALLY),
  passed: ['PL'],
  status: orNull(wordOf(STATUSES, 'elected')),
  votes: orNull(byCode({ PL: 5, LN: 1 })),
};

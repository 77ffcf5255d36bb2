import type { Breach } from './breach';

const tally = (columns: string, values: string): string =>
  `insert into tally (round_id, votes, entered_by, entered_unit, ${columns}) values (:round, '{}', :account, 'B', ${values})`;

export const CONFERENCE: Breach[] = [
  {
    constraint: 'ck_conference_state',
    rule: 'a conference is polled for, fixed or held',
    breach: `update conference set state = 'rumoured', starts_at = :at where cycle_id = :cycle`,
  },
  {
    constraint: 'ck_conference_fixed',
    rule: 'a fixed conference has its date',
    breach: `update conference set state = 'fixed' where cycle_id = :cycle`,
  },
  {
    constraint: 'ck_conference_held',
    rule: 'a conference that was held was closed',
    breach: `update conference set state = 'held', starts_at = :at where cycle_id = :cycle`,
  },
  {
    constraint: 'pk_conference_date',
    rule: 'a date is offered once',
    breach: `insert into conference_date (cycle_id, starts_at, position) values (:cycle, :at, 2)`,
  },
  {
    constraint: 'pk_date_answer',
    rule: 'a unit has one answer to a date',
    given: [
      `insert into date_answer (cycle_id, starts_at, answered_by, answer, at) values (:cycle, :at, 'A', 'can', :at)`,
    ],
    breach: `insert into date_answer (cycle_id, starts_at, answered_by, answer, at) values (:cycle, :at, 'A', 'cannot', :at)`,
  },
  {
    constraint: 'ck_date_answer',
    rule: 'an answer is can, if needed or cannot',
    breach: `insert into date_answer (cycle_id, starts_at, answered_by, answer, at) values (:cycle, :at, 'A', 'maybe', :at)`,
  },
  {
    constraint: 'fk_date_answer_date',
    rule: 'an answer is to a date that was offered',
    breach: `insert into date_answer (cycle_id, starts_at, answered_by, answer, at) values (:cycle, '2023-01-01', 'A', 'can', :at)`,
  },
  {
    constraint: 'pk_agenda_entry',
    rule: 'an entry of the agenda has a place of its own',
    given: [`insert into agenda_entry (cycle_id, position, title) values (:cycle, 1, 'x')`],
    breach: `insert into agenda_entry (cycle_id, position, title) values (:cycle, 1, 'y')`,
  },
  {
    constraint: 'pk_attendance',
    rule: 'a unit is marked once',
    given: [`insert into attendance (cycle_id, unit, mark, at) values (:cycle, 'A', 'present', :at)`],
    breach: `insert into attendance (cycle_id, unit, mark, at) values (:cycle, 'A', 'absent', :at)`,
  },
  {
    constraint: 'ck_attendance_mark',
    rule: 'a unit is present, excused or absent',
    breach: `insert into attendance (cycle_id, unit, mark, at) values (:cycle, 'A', 'late', :at)`,
  },
  {
    constraint: 'ck_tally_committee_members',
    rule: 'a tally committee has two members at least',
    breach: `insert into tally_committee (cycle_id, members, at) values (:cycle, '{A}', :at)`,
  },
  {
    constraint: 'pk_contest',
    rule: 'a contest has a code of its own',
    breach: `insert into contest (cycle_id, code, kind, mode, seats, position) values (:cycle, 'flag', 'tie', 'paper', 1, 2)`,
  },
  {
    constraint: 'ck_contest_kind',
    rule: 'a contest is an approval, an election or a tie',
    breach: `update contest set kind = 'lottery' where cycle_id = :cycle`,
  },
  {
    constraint: 'ck_contest_mode',
    rule: 'a vote is secret or on paper',
    breach: `update contest set mode = 'shouted' where cycle_id = :cycle`,
  },
  {
    constraint: 'ck_contest_seats',
    rule: 'a contest is for a seat at least',
    breach: `update contest set seats = 0 where cycle_id = :cycle`,
  },
  {
    constraint: 'ck_contest_status',
    rule: 'a contest is in a state that the machine knows',
    breach: `update contest set status = 'stolen' where cycle_id = :cycle`,
  },
  {
    constraint: 'ck_contest_settled',
    rule: 'a settled contest has a reason',
    breach: `update contest set status = 'settled' where cycle_id = :cycle`,
  },
  {
    constraint: 'ck_round_number',
    rule: 'rounds are counted from one',
    breach: `update round set number = 0 where id = :round`,
  },
  {
    constraint: 'ck_round_state',
    rule: 'a round is open or counted',
    breach: `update round set state = 'void' where id = :round`,
  },
  {
    constraint: 'ck_round_counted',
    rule: 'a counted round was counted at some instant',
    breach: `update round set state = 'counted' where id = :round`,
  },
  {
    constraint: 'ck_round_tally',
    rule: 'what is collected is valid or invalid',
    breach: `update round set issued = 3, collected = 3, valid = 2, invalid = 0 where id = :round`,
  },
  {
    constraint: 'ck_round_tally',
    rule: 'no more is collected than was issued',
    breach: `update round set issued = 2, collected = 3, valid = 3, invalid = 0 where id = :round`,
  },
  {
    constraint: 'ck_round_due',
    rule: 'ballots are asked for until after the round is opened',
    breach: `update round set due_at = opened_at where id = :round`,
  },
  {
    constraint: 'uq_round_number',
    rule: 'a contest has each round once',
    given: [`update round set state = 'counted', counted_at = now() where id = :round`],
    breach: `insert into round (cycle_id, contest, number, members, nominees, opened_at) values (:cycle, 'flag', 1, 3, '{A}', :at)`,
  },
  {
    constraint: 'uq_round_open',
    rule: 'one round of a contest is open at a time',
    breach: `insert into round (cycle_id, contest, number, members, nominees, opened_at) values (:cycle, 'flag', 2, 3, '{A}', :at)`,
  },
  {
    constraint: 'pk_roll',
    rule: 'a unit stands on the roll of a round once, so it votes once',
    given: [`insert into roll (round_id, unit) values (:round, 'A')`],
    breach: `insert into roll (round_id, unit) values (:round, 'A')`,
  },
  {
    constraint: 'ck_tally_sum',
    rule: 'what is collected is valid or invalid, in a tally on paper',
    breach: tally('issued, collected, valid, invalid', '3, 3, 2, 0'),
  },
  {
    constraint: 'ck_tally_sum',
    rule: 'no more is collected than was issued, in a tally on paper',
    breach: tally('issued, collected, valid, invalid', '2, 3, 3, 0'),
  },
  {
    constraint: 'ck_tally_sum',
    rule: 'no count of a tally is negative',
    breach: tally('issued, collected, valid, invalid', '3, 2, 3, -1'),
  },
  {
    constraint: 'ck_tally_two_people',
    rule: 'who enters a tally does not confirm it',
    breach: tally('issued, collected, valid, invalid, confirmed_by, confirmed_unit', `3, 3, 3, 0, :account, 'C'`),
  },
  {
    constraint: 'ck_tally_two_people',
    rule: 'the unit that enters a tally does not confirm it',
    breach: tally('issued, collected, valid, invalid, confirmed_by, confirmed_unit', `3, 3, 3, 0, :other, 'B'`),
  },
  {
    constraint: 'ck_tally_confirmed',
    rule: 'who confirms a tally acts for a unit',
    breach: tally('issued, collected, valid, invalid, confirmed_by', '3, 3, 3, 0, :other'),
  },
];

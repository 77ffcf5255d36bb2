import type { Breach } from './breach';

const line = (columns: string, values: string): string =>
  `insert into score_line (submission_id, revision, criterion, ${columns}) values (:submission, 1, 'I.1', ${values})`;
const objection = (columns = '', values = ''): string =>
  `insert into objection (cycle_id, unit, criterion, reason, at, account_id${columns})
   values (:cycle, 'A', 'I.1', 'r', :at, :account${values})`;

export const DOSSIER: Breach[] = [
  {
    constraint: 'pk_registration',
    rule: 'a unit registers once',
    breach: `insert into registration (cycle_id, unit, titles, at, account_id) values (:cycle, 'A', '{}', now(), :account)`,
  },
  {
    constraint: 'fk_registration_member',
    rule: 'only a member registers',
    breach: `insert into registration (cycle_id, unit, titles, at, account_id) values (:cycle, 'Z', '{}', :at, :account)`,
  },
  {
    constraint: 'pk_pact',
    rule: 'a unit signs the pact once',
    given: [
      `insert into pact (cycle_id, unit, signer_name, signer_role, at, account_id) values (:cycle, 'A', 'An', 'x', :at, :account)`,
    ],
    breach: `insert into pact (cycle_id, unit, signer_name, signer_role, at, account_id) values (:cycle, 'A', 'B', 'x', :at, :other)`,
  },
  {
    constraint: 'fk_pact_registration',
    rule: 'the pact is signed by who has registered',
    breach: `insert into pact (cycle_id, unit, signer_name, signer_role, at, account_id) values (:cycle, 'B', 'B', 'x', :at, :account)`,
  },
  {
    constraint: 'ck_file_sha256',
    rule: 'a digest is SHA-256 in hex',
    breach: `update file set sha256 = 'abc' where id = :file`,
  },
  { constraint: 'ck_file_bytes', rule: 'a file is not empty', breach: `update file set bytes = 0 where id = :file` },
  {
    constraint: 'ck_file_name',
    rule: 'a file has a name of a sensible length',
    breach: `update file set name = repeat('x', 256) where id = :file`,
  },
  {
    constraint: 'uq_submission_unit',
    rule: 'a unit has one dossier',
    breach: `insert into submission (cycle_id, unit) values (:cycle, 'A')`,
  },
  {
    constraint: 'ck_submission_state',
    rule: 'a dossier is in a state that the machine knows',
    breach: `update submission set state = 'lost' where id = :submission`,
  },
  {
    constraint: 'ck_submission_late',
    rule: 'nobody is late by less than no day',
    breach: `update submission set late_days = -1 where id = :submission`,
  },
  {
    constraint: 'ck_submission_returned',
    rule: 'a returned dossier has a deadline for its revision',
    breach: `update submission set state = 'returned' where id = :submission`,
  },
  {
    constraint: 'ck_submission_verified',
    rule: 'a verified dossier was verified at some instant',
    breach: `update submission set state = 'verified' where id = :submission`,
  },
  {
    constraint: 'ck_submission_submitted',
    rule: 'a submitted dossier has a revision',
    breach: `insert into submission (cycle_id, unit, state) values (:cycle, 'B', 'submitted')`,
  },
  {
    constraint: 'pk_submission_revision',
    rule: 'every revision is kept, none is written over',
    breach: `insert into submission_revision (submission_id, revision, body, self_total, at, account_id)
      values (:submission, 1, '{}', 95, now(), :account)`,
  },
  { constraint: 'ck_score_line_kind', rule: 'a score is of a known kind', breach: line('kind, score', `'guess', 5`) },
  { constraint: 'ck_score_line_score', rule: 'a score is not negative', breach: line('kind, score', `'self', -0.01`) },
  {
    constraint: 'ck_score_line_reviewer',
    rule: 'a review names its reviewer',
    breach: line('kind, score', `'review', 5`),
  },
  {
    constraint: 'ck_score_line_reviewer',
    rule: 'only a review names a reviewer',
    breach: line('kind, score, reviewer', `'self', 5, 'B'`),
  },
  {
    constraint: 'ck_score_line_override',
    rule: 'an override has a reason',
    breach: line('kind, score, reason', `'override', 5, ' '`),
  },
  {
    constraint: 'uq_score_line',
    rule: 'a reviewer scores a criterion of a revision once',
    given: [line('kind, score, reviewer', `'review', 5, 'B'`), line('kind, score, reviewer', `'review', 5, 'C'`)],
    breach: line('kind, score, reviewer', `'review', 6, 'B'`),
  },
  {
    constraint: 'uq_score_line',
    rule: 'a criterion has one score of a kind',
    given: [line('kind, score', `'verified', 5`)],
    breach: line('kind, score', `'verified', 6`),
  },
  {
    constraint: 'fk_score_line_revision',
    rule: 'a score belongs to a revision that was submitted',
    breach: `insert into score_line (submission_id, revision, criterion, kind, score) values (:submission, 2, 'I.1', 'self', 5)`,
  },
  {
    constraint: 'pk_minus_entry',
    rule: 'a minus stands once',
    given: [`insert into minus_entry (submission_id, code, times, amount) values (:submission, 'M1', 1, 1)`],
    breach: `insert into minus_entry (submission_id, code, times, amount) values (:submission, 'M1', 2, 2)`,
  },
  {
    constraint: 'ck_minus_entry_times',
    rule: 'a minus happened',
    breach: `insert into minus_entry (submission_id, code, times, amount) values (:submission, 'M1', 0, 1)`,
  },
  {
    constraint: 'ck_minus_entry_amount',
    rule: 'a minus is no bonus',
    breach: `insert into minus_entry (submission_id, code, times, amount) values (:submission, 'M1', 1, -1)`,
  },
  {
    constraint: 'pk_indicator_count',
    rule: 'an indicator of a revision is counted once',
    given: [
      `insert into indicator_count (submission_id, revision, code, total, met, stated, computed, flagged)
       values (:submission, 1, 'K1', 10, 9, '90', 90, false)`,
    ],
    breach: `insert into indicator_count (submission_id, revision, code, total, met, stated, computed, flagged)
      values (:submission, 1, 'K1', 10, 8, '80', 80, false)`,
  },
  {
    constraint: 'ck_indicator_count_total',
    rule: 'a rate is of something',
    breach: `insert into indicator_count (submission_id, revision, code, total, met, stated, computed, flagged)
      values (:submission, 1, 'K1', 0, 0, '0', 0, false)`,
  },
  {
    constraint: 'ck_indicator_count_met',
    rule: 'no more is met than there was',
    breach: `insert into indicator_count (submission_id, revision, code, total, met, stated, computed, flagged)
      values (:submission, 1, 'K1', 10, 11, '110', 110, false)`,
  },
  {
    constraint: 'pk_conflict_of_interest',
    rule: 'a conflict of interest is declared once',
    given: [
      `insert into conflict_of_interest (cycle_id, unit, of_unit, reason, at, account_id)
       values (:cycle, 'A', 'B', 'r', :at, :account)`,
    ],
    breach: `insert into conflict_of_interest (cycle_id, unit, of_unit, reason, at, account_id)
      values (:cycle, 'A', 'B', 'r', :at, :other)`,
  },
  {
    constraint: 'ck_conflict_other',
    rule: 'a conflict of interest is with another unit',
    breach: `insert into conflict_of_interest (cycle_id, unit, of_unit, reason, at, account_id)
      values (:cycle, 'A', 'A', 'r', :at, :account)`,
  },
  {
    constraint: 'ck_review_assignment_not_own',
    rule: 'nobody reviews their own dossier',
    breach: `insert into review_assignment (cycle_id, unit, reviewer) values (:cycle, 'A', 'A')`,
  },
  {
    constraint: 'ck_review_assignment_not_own',
    rule: 'no assignment is turned into one of the own dossier',
    given: [`insert into review_assignment (cycle_id, unit, reviewer) values (:cycle, 'A', 'B')`],
    breach: `update review_assignment set reviewer = 'A' where cycle_id = :cycle`,
  },
  {
    constraint: 'pk_review_assignment',
    rule: 'a dossier is assigned to a reviewer once',
    given: [`insert into review_assignment (cycle_id, unit, reviewer) values (:cycle, 'A', 'B')`],
    breach: `insert into review_assignment (cycle_id, unit, reviewer) values (:cycle, 'A', 'B')`,
  },
  {
    constraint: 'ck_review_assignment_approved',
    rule: 'an approval says of which revision and when',
    given: [`insert into review_assignment (cycle_id, unit, reviewer) values (:cycle, 'A', 'B')`],
    breach: `update review_assignment set approved_revision = 1 where cycle_id = :cycle`,
  },
  {
    constraint: 'ck_objection_state',
    rule: 'an objection is open, accepted or rejected',
    breach: objection(', state, answered_at', `, 'withdrawn', :at`),
  },
  {
    constraint: 'ck_objection_answered',
    rule: 'an answered objection was answered at some instant',
    breach: objection(', state', `, 'rejected'`),
  },
  {
    constraint: 'ck_objection_score',
    rule: 'an accepted objection has a score',
    breach: objection(', state, answered_at', `, 'accepted', :at`),
  },
  {
    constraint: 'uq_objection_open',
    rule: 'a criterion has one open objection',
    given: [objection(), `update objection set state = 'rejected', answered_at = now()`, objection()],
    breach: objection(),
  },
  {
    constraint: 'ck_ranking_state',
    rule: 'a ranking is provisional or fixed',
    breach: `insert into ranking (cycle_id, state, digest, nominations, computed_at) values (:cycle, 'rough', 'd', '{}', :at)`,
  },
  {
    constraint: 'ck_ranking_fixed',
    rule: 'a fixed ranking was fixed at some instant',
    breach: `insert into ranking (cycle_id, state, digest, nominations, computed_at) values (:cycle, 'fixed', 'd', '{}', :at)`,
  },
  {
    constraint: 'pk_ranking_place',
    rule: 'a unit has one place',
    given: [
      `insert into ranking (cycle_id, state, digest, nominations, computed_at) values (:cycle, 'provisional', 'd', '{}', :at)`,
      `insert into ranking_place (cycle_id, unit, position, eligible, explanation) values (:cycle, 'A', 1, true, '{}')`,
    ],
    breach: `insert into ranking_place (cycle_id, unit, position, eligible, explanation) values (:cycle, 'A', 2, true, '{}')`,
  },
];

import type { Breach } from './breach';

const award = (columns: string, values: string): string =>
  `insert into award (cycle_id, award, unit, nominated_at${columns}) values (:cycle, 'flag', 'A', :at${values})`;

export const ISSUANCE: Breach[] = [
  {
    constraint: 'ck_decision_kind',
    rule: 'a decision awards, revokes or recognises',
    breach: `update decision set kind = 'advice' where id = :decision`,
  },
  {
    constraint: 'uq_decision_number',
    rule: 'a body uses a number of decisions once a year',
    breach: `insert into decision (body_id, number, year, date, kind, era, account_id)
      values (:body, '1/QĐ', 2023, '2023-12-21', 'award', 'B', :account)`,
  },
  {
    constraint: 'uq_nomination_unit_once',
    rule: 'a unit is nominated for one award',
    breach: `insert into nomination (cycle_id, award, unit, body_id, at, account_id)
      values (:cycle, 'certificate', 'A', :body, :at, :account)`,
  },
  {
    constraint: 'pk_nomination',
    rule: 'a unit is nominated for an award once',
    breach: `insert into nomination (cycle_id, award, unit, body_id, at, account_id)
      values (:cycle, 'flag', 'A', :body, :at, :account)`,
  },
  {
    constraint: 'pk_number_series',
    rule: 'a body has one series of numbers a year',
    given: [`insert into number_series (body_id, series, year) values (:body, '', 2023)`],
    breach: `insert into number_series (body_id, series, year) values (:body, '', 2023)`,
  },
  {
    constraint: 'ck_certificate_number',
    rule: 'certificates are numbered from one',
    breach: `update certificate set number = 0 where id = :certificate`,
  },
  {
    constraint: 'ck_certificate_state',
    rule: 'a certificate is reserved, issued or void',
    breach: `update certificate set state = 'lost' where id = :certificate`,
  },
  {
    constraint: 'ck_certificate_void',
    rule: 'a void number says why',
    breach: `update certificate set state = 'void' where id = :certificate`,
  },
  {
    constraint: 'ck_certificate_issued',
    rule: 'an issued certificate has its document and its place in the register',
    breach: `update certificate set state = 'issued', registered_at = now() where id = :certificate`,
  },
  {
    constraint: 'uq_certificate_number',
    rule: 'a number of certificates is used once, a void one included',
    given: [`update certificate set state = 'void', void_reason = 'r' where id = :certificate`],
    breach: `insert into certificate (body_id, year, number, cycle_id, award, unit) values (:body, 2023, 1, :cycle, 'flag', 'A')`,
  },
  {
    constraint: 'uq_certificate_live',
    rule: 'an award has one certificate that counts',
    given: [
      `update certificate set state = 'void', void_reason = 'r' where id = :certificate`,
      `insert into certificate (body_id, year, number, cycle_id, award, unit) values (:body, 2023, 2, :cycle, 'flag', 'A')`,
    ],
    breach: `insert into certificate (body_id, year, number, cycle_id, award, unit) values (:body, 2023, 3, :cycle, 'flag', 'A')`,
  },
  {
    constraint: 'fk_certificate_nomination',
    rule: 'a certificate is for a nomination',
    breach: `insert into certificate (body_id, year, number, cycle_id, award, unit) values (:body, 2023, 2, :cycle, 'flag', 'B')`,
  },
  {
    constraint: 'pk_award',
    rule: 'a unit has an award once',
    given: [award('', '')],
    breach: award('', ''),
  },
  {
    constraint: 'fk_award_nomination',
    rule: 'an award is for a nomination',
    breach: `insert into award (cycle_id, award, unit, nominated_at) values (:cycle, 'flag', 'B', :at)`,
  },
  {
    constraint: 'ck_award_state',
    rule: 'an award is pending, issued, refused or revoked',
    breach: award(', state', `, 'promised'`),
  },
  {
    constraint: 'ck_award_issued',
    rule: 'an issued award has its decision and its certificate',
    breach: award(', state, decision_id', `, 'issued', :decision`),
  },
  {
    constraint: 'ck_award_refused',
    rule: 'a refused award says why',
    breach: award(', state', `, 'refused'`),
  },
  {
    constraint: 'ck_award_revoked',
    rule: 'a revoked award has the decision that revoked it',
    breach: award(', state, decision_id, certificate_id', `, 'revoked', :decision, :certificate`),
  },
  {
    constraint: 'pk_officer',
    rule: 'a unit holds an office once',
    given: [`insert into officer (cycle_id, office, unit, state) values (:cycle, 'head', 'A', 'elected')`],
    breach: `insert into officer (cycle_id, office, unit, state) values (:cycle, 'head', 'A', 'elected')`,
  },
  {
    constraint: 'ck_officer_state',
    rule: 'an officer is elected or recognised',
    breach: `insert into officer (cycle_id, office, unit, state) values (:cycle, 'head', 'A', 'acting')`,
  },
  {
    constraint: 'ck_officer_recognised',
    rule: 'an officer is recognised by a decision',
    breach: `insert into officer (cycle_id, office, unit, state) values (:cycle, 'head', 'A', 'recognised')`,
  },
];

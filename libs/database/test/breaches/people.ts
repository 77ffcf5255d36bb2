import type { Breach } from './breach';

const NAME = `'{"vi": "x", "en": "x"}'`;
const grant = (columns: string, values: string): string =>
  `insert into role_grant (account_id, ${columns}) values (:account, ${values})`;

export const PEOPLE: Breach[] = [
  {
    constraint: 'uq_body_code',
    rule: 'a body has a code of its own',
    given: [`insert into body (code, name) values ('X', ${NAME})`],
    breach: `insert into body (code, name) values ('X', ${NAME})`,
  },
  {
    constraint: 'uq_bloc_code',
    rule: 'a bloc has a code of its own',
    given: [`insert into bloc (code, name, timezone, standing_body_id) values ('X', ${NAME}, 'UTC', :body)`],
    breach: `insert into bloc (code, name, timezone, standing_body_id) values ('X', ${NAME}, 'UTC', :body)`,
  },
  {
    constraint: 'uq_unit_code',
    rule: 'a unit has a code of its own in its bloc',
    breach: `insert into unit (bloc_id, code, name) values (:bloc, 'A', ${NAME})`,
  },
  {
    constraint: 'pk_workday',
    rule: 'a bloc says one thing about a day',
    given: [`insert into workday (bloc_id, date, kind, name) values (:bloc, '2026-11-24', 'off', ${NAME})`],
    breach: `insert into workday (bloc_id, date, kind, name) values (:bloc, '2026-11-24', 'working', ${NAME})`,
  },
  {
    constraint: 'ck_workday_date',
    rule: 'a day of the table is a date',
    breach: `insert into workday (bloc_id, date, kind, name) values (:bloc, 'Tết', 'off', ${NAME})`,
  },
  {
    constraint: 'ck_workday_kind',
    rule: 'a day of the table is off or worked',
    breach: `insert into workday (bloc_id, date, kind, name) values (:bloc, '2026-11-24', 'half', ${NAME})`,
  },
  {
    constraint: 'pk_yearly_start',
    rule: 'a bloc has one day on which its year starts by itself',
    given: [
      `insert into yearly_start (bloc_id, opens, days_before, account_id, at) values (:bloc, '02-06T08:00', 14, :account, :at)`,
    ],
    breach: `insert into yearly_start (bloc_id, opens, days_before, account_id, at) values (:bloc, '03-06T08:00', 7, :account, :at)`,
  },
  {
    constraint: 'ck_yearly_start_opens',
    rule: 'a year opens at a month, day and time',
    breach: `insert into yearly_start (bloc_id, opens, days_before, account_id, at) values (:bloc, '2024-02-06', 14, :account, :at)`,
  },
  {
    constraint: 'ck_yearly_start_days',
    rule: 'a year is drafted at most ninety days before it opens',
    breach: `insert into yearly_start (bloc_id, opens, days_before, account_id, at) values (:bloc, '02-06T08:00', 91, :account, :at)`,
  },
  {
    constraint: 'uq_account_email',
    rule: 'an e-mail address belongs to one account, in capitals or not',
    given: [`insert into account (email, name) values ('x@example.vn', 'x')`],
    breach: `insert into account (email, name) values ('X@Example.vn', 'x')`,
  },
  {
    constraint: 'ck_account_language',
    rule: 'the program speaks Vietnamese and English',
    breach: `update account set language = 'fr' where id = :account`,
  },
  {
    constraint: 'ck_account_state',
    rule: 'an account is invited, active or disabled',
    breach: `update account set state = 'gone' where id = :account`,
  },
  {
    constraint: 'uq_session_token',
    rule: 'a token opens one session',
    given: [`insert into session (account_id, token_hash, csrf_token, expires_at) values (:account, 't', 'c', now())`],
    breach: `insert into session (account_id, token_hash, csrf_token, expires_at) values (:other, 't', 'c', now())`,
  },
  {
    constraint: 'uq_link_token',
    rule: 'a token opens one link',
    given: [`insert into link (account_id, purpose, token_hash, expires_at) values (:account, 'reset', 't', now())`],
    breach: `insert into link (account_id, purpose, token_hash, expires_at) values (:other, 'reset', 't', now())`,
  },
  {
    constraint: 'ck_link_purpose',
    rule: 'a link invites or resets a password',
    breach: `insert into link (account_id, purpose, token_hash, expires_at) values (:account, 'gift', 't', now())`,
  },
  {
    constraint: 'uq_api_token_hash',
    rule: 'a token is one program’s',
    given: [
      `insert into api_token (account_id, name, token_hash, scopes, expires_at) values (:account, 'n', 't', '{}', now())`,
    ],
    breach: `insert into api_token (account_id, name, token_hash, scopes, expires_at) values (:other, 'n', 't', '{}', now())`,
  },
  {
    constraint: 'ck_role_grant_role',
    rule: 'a role is one that the policy knows',
    breach: grant('role, body_id', `'chief', :body`),
  },
  {
    constraint: 'ck_role_grant_scope',
    rule: 'a leader leads a unit, not a bloc',
    breach: grant('role, bloc_id', `'unitLeader', :bloc`),
  },
  {
    constraint: 'ck_role_grant_scope',
    rule: 'a standing body stands over a bloc',
    breach: grant('role', `'standingBody'`),
  },
  {
    constraint: 'ck_role_grant_scope',
    rule: 'an administrator belongs to no bloc',
    breach: grant('role, bloc_id', `'administrator', :bloc`),
  },
  {
    constraint: 'ck_role_grant_scope',
    rule: 'a signer signs for an issuing body',
    breach: grant('role, unit_id', `'signer', :unitA`),
  },
  {
    constraint: 'ck_role_grant_year',
    rule: 'a head is head for a year',
    breach: grant('role, bloc_id', `'head', :bloc`),
  },
  {
    constraint: 'ck_role_grant_period',
    rule: 'a role ends after it begins',
    breach: grant('role, bloc_id, valid_from, valid_to', `'auditor', :bloc, '2023-02-01', '2023-01-01'`),
  },
  {
    constraint: 'ex_role_grant_one_leader',
    rule: 'a unit has one leader at a time',
    given: [
      grant('role, unit_id, valid_from, valid_to', `'unitLeader', :unitA, '2023-01-01', '2023-06-01'`),
      // the next leader begins when the one before ends, another unit and a rehearsal have leaders of their own
      grant('role, unit_id, valid_from', `'unitLeader', :unitA, '2023-06-01'`),
      grant('role, unit_id, valid_from', `'unitLeader', :unitB, '2023-03-01'`),
      grant('role, unit_id, cycle_id, valid_from', `'unitLeader', :unitA, :cycle, '2023-03-01'`),
      grant('role, unit_id, valid_from', `'unitOfficer', :unitA, '2023-03-01'`),
    ],
    breach: `insert into role_grant (account_id, role, unit_id, valid_from, valid_to)
      values (:other, 'unitLeader', :unitA, '2023-05-31', '2023-06-01')`,
  },
];

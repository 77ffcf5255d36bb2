import type { Breach } from './breach';

const cycle = (id: string, year: number, rest = ''): string =>
  `insert into cycle (id, bloc_id, year, rule_set_id${rest ? ', rehearsal, business_time' : ''})
   values ('${id}', :bloc, ${year}, :ruleSet${rest})`;

export const CYCLE: Breach[] = [
  {
    constraint: 'ck_rule_set_frozen',
    rule: 'a frozen rule set has its text and its digest',
    breach: `insert into rule_set (bloc_id, year, bloc_source, rules_source, frozen_at) values (:bloc, 2023, '', '', now())`,
  },
  {
    constraint: 'uq_cycle_real',
    rule: 'a bloc has one real cycle a year',
    given: [
      cycle('real', 2030),
      // rehearsals, other years and a cycle in the place of a cancelled one are free
      cycle('rehearsal-1', 2030, ', true, :at'),
      cycle('rehearsal-2', 2030, ', true, :at'),
      cycle('later', 2031),
      `update cycle set state = 'cancelled' where id = 'real'`,
      cycle('real-again', 2030),
    ],
    breach: cycle('real-twice', 2030),
  },
  {
    constraint: 'ck_cycle_state',
    rule: 'a cycle is a draft, running, closed or cancelled',
    breach: `update cycle set state = 'paused' where id = :cycle`,
  },
  {
    constraint: 'ck_cycle_begins',
    rule: 'a rehearsal does not begin by itself',
    breach: `update cycle set begins = 'byItself' where id = :cycle`,
  },
  {
    constraint: 'ck_cycle_clock',
    rule: 'a real year has the clock of the world',
    breach: `insert into cycle (id, bloc_id, year, rule_set_id, business_time) values ('x', :bloc, 2040, :ruleSet, :at)`,
  },
  {
    constraint: 'ck_cycle_clock',
    rule: 'a rehearsal has a clock',
    breach: `update cycle set business_time = null where id = :cycle`,
  },
  {
    constraint: 'pk_cycle_member',
    rule: 'a unit is a member once',
    breach: `insert into cycle_member (cycle_id, unit, unit_id, name, position) values (:cycle, 'A', :unitA, '{}', 9)`,
  },
  {
    constraint: 'uq_cycle_member_unit',
    rule: 'a unit is a member under one code',
    breach: `insert into cycle_member (cycle_id, unit, unit_id, name, position) values (:cycle, 'AA', :unitA, '{}', 9)`,
  },
  {
    constraint: 'uq_cycle_member_position',
    rule: 'each member has a position of its own',
    breach: `update cycle_member set position = 2 where cycle_id = :cycle and unit = 'A'`,
  },
  {
    constraint: 'pk_stage',
    rule: 'a cycle has a stage once',
    breach: `insert into stage (cycle_id, name, position) values (:cycle, 'submission', 9)`,
  },
  {
    constraint: 'ck_stage_name',
    rule: 'a stage is one of the seven',
    breach: `insert into stage (cycle_id, name, position) values (:cycle, 'party', 9)`,
  },
  {
    constraint: 'ck_stage_state',
    rule: 'a stage is pending, open or closed',
    breach: `update stage set state = 'ajar' where cycle_id = :cycle`,
  },
  {
    constraint: 'ck_stage_times',
    rule: 'a stage does not close before it opens',
    breach: `update stage set closes_at = opens_at - interval '1 second' where cycle_id = :cycle`,
  },
  {
    constraint: 'ck_stage_opened',
    rule: 'an open stage was opened at some instant',
    breach: `update stage set opened_at = null where cycle_id = :cycle`,
  },
  {
    constraint: 'ck_stage_closed',
    rule: 'a closed stage was closed at some instant',
    breach: `update stage set state = 'closed' where cycle_id = :cycle`,
  },
  {
    constraint: 'ck_extension_reason',
    rule: 'an extension has a reason',
    breach: `insert into extension (cycle_id, stage, until, reason, account_id, at)
      values (:cycle, 'submission', '2023-12-01', '  ', :account, :at)`,
  },
  {
    constraint: 'ck_extension_later',
    rule: 'an extension goes beyond the deadline it moves',
    breach: `insert into extension (cycle_id, stage, previous, until, reason, account_id, at)
      values (:cycle, 'submission', '2023-12-01', '2023-12-01', 'flood', :account, :at)`,
  },
  {
    constraint: 'fk_extension_unit',
    rule: 'an extension is for a member',
    breach: `insert into extension (cycle_id, stage, unit, until, reason, account_id, at)
      values (:cycle, 'submission', 'Z', '2023-12-01', 'flood', :account, :at)`,
  },
  {
    constraint: 'pk_deadline',
    rule: 'a unit has one deadline of its own in a stage',
    given: [`insert into deadline (cycle_id, stage, unit, due_at) values (:cycle, 'submission', 'A', :at)`],
    breach: `insert into deadline (cycle_id, stage, unit, due_at) values (:cycle, 'submission', 'A', now())`,
  },
];

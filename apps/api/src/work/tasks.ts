import { HAS_CONFLICT, HAS_SCORES } from '../review/reviewer-facts';

/**
 * What the year asks of whom, as SQL: one select for each act, all of one shape, which `WORK` puts together.
 *
 * `mine` has a row for each role that the caller holds in a running or drafted cycle (`cycle`, `role`, `unit`, `body`);
 * `own` the deadline of each unit in each stage, extension included, and the stage's where `unit` is null.
 */
export interface Task {
  act: string;
  stage: string | null;
  /** The roles whose duty it is. */
  roles: readonly string[];
  /** What `mine y` is joined with, and on what condition it is a task. */
  joins?: string;
  where?: string;
  /** What it is about: a unit, a contest, an award. */
  subject?: string;
  /** How many of them. */
  count?: string;
  deadline?: string;
  /** When it begins, where it is an appointment: then it has no deadline. */
  startsAt?: string;
  /** True where others have to act first. */
  waits?: string;
}

const LEADER = ['unitLeader'] as const;
const UNIT = ['unitLeader', 'unitOfficer'] as const;
const COORDINATORS = ['head', 'deputy'] as const;
const STANDING_BODY = ['standingBody'] as const;

const stageOpen = (name: string): string =>
  `join stage st on st.cycle_id = y.cycle and st.name = '${name}' and st.state = 'open'`;
/** Open for the unit: with all others, or by a later deadline of its own once it is closed for them. */
const stageOpenForUnit = (name: string): string =>
  `join stage st on st.cycle_id = y.cycle and st.name = '${name}' and (st.state = 'open'
    or (st.state = 'closed' and own.due > st.closes_at and own.due >= y.at))`;
const NOT_RANKED = `not exists (select 1 from ranking k where k.cycle_id = y.cycle and k.state = 'fixed')`;
const OWN_DOSSIER = 'join submission s on s.cycle_id = y.cycle and s.unit = y.unit';
const OPEN_ROUND = `join round r on r.cycle_id = y.cycle and r.state = 'open'
  join contest c on c.cycle_id = r.cycle_id and c.code = r.contest`;
const POLL = `join conference c on c.cycle_id = y.cycle and c.state = 'poll'`;
/** The poll's deadline ends the answers alone: until a date is fixed dates can be offered and fixed. */
const POLL_BEGUN = `${POLL} join stage st on st.cycle_id = y.cycle and st.name = 'conference' and st.state <> 'pending'`;
const OFFERED = 'exists (select 1 from conference_date d where d.cycle_id = y.cycle)';
const AHEAD = 'coalesce(y.at <= own.due, true)';
/** The members of the newest committee who do not stand in the round; fewer than two may not count it. */
const ACTING_COMMITTEE = `cross join lateral (
    select array(select m from unnest(k.members) m where m <> all(r.nominees)) as members
    from tally_committee k where k.cycle_id = r.cycle_id order by k.at desc, k.recorded_at desc limit 1) acting`;
const IN_COMMITTEE = `c.mode = 'paper' and y.unit = any(acting.members) and cardinality(acting.members) > 1`;
/** A reviewer who has declared a conflict of interest is not waited for. */
const SCORED = `not exists (select 1 from review_assignment a
  where a.cycle_id = s.cycle_id and a.unit = s.unit and a.approved_revision is null and not ${HAS_CONFLICT})`;
/** A dossier has none or, by a conflict, too few, and no scores, with which it has to keep those it has. */
const LACKS_REVIEWERS = `(select coalesce(bool_or(${HAS_CONFLICT}), true) and not coalesce(bool_or(${HAS_SCORES}), false)
  from review_assignment a where a.cycle_id = s.cycle_id and a.unit = s.unit)`;
const dossiersIn = (condition: string): string =>
  `${stageOpen('review')} cross join lateral (select count(*)::integer as n from submission s
      where s.cycle_id = y.cycle and s.state = 'submitted' and ${condition}) open`;

export const TASKS: readonly Task[] = [
  { act: 'startYear', stage: null, roles: [...STANDING_BODY, ...COORDINATORS] },
  {
    act: 'register',
    stage: 'registration',
    roles: LEADER,
    joins: stageOpenForUnit('registration'),
    where: `${NOT_RANKED} and not exists (
      select 1 from registration r where r.cycle_id = y.cycle and r.unit = y.unit)`,
  },
  {
    act: 'signPact',
    stage: 'registration',
    roles: LEADER,
    joins: `${stageOpenForUnit('registration')} join registration r on r.cycle_id = y.cycle and r.unit = y.unit`,
    where: `${NOT_RANKED} and not exists (select 1 from pact p where p.cycle_id = y.cycle and p.unit = y.unit)`,
  },
  {
    act: 'submit',
    stage: 'submission',
    roles: UNIT,
    joins: `${OWN_DOSSIER} and s.state = 'draft'
      join stage st on st.cycle_id = y.cycle and st.name = 'submission' and st.state <> 'pending'`,
  },
  {
    act: 'revise',
    stage: 'submission',
    roles: UNIT,
    joins: `${OWN_DOSSIER} and s.state = 'returned'`,
    deadline: 's.revision_due_at',
  },
  { act: 'submitted', stage: 'review', roles: UNIT, joins: `${OWN_DOSSIER} and s.state = 'submitted'`, waits: 'true' },
  {
    act: 'review',
    stage: 'review',
    roles: UNIT,
    joins: `${stageOpen('review')} cross join lateral (
        select count(*)::integer as n from review_assignment a join submission s using (cycle_id, unit)
         where a.cycle_id = y.cycle and a.reviewer = y.unit and a.approved_revision is null
           and s.state = 'submitted' and not ${HAS_CONFLICT}) open`,
    where: `open.n > 0`,
    count: 'open.n',
  },
  {
    act: 'offerDates',
    stage: 'conference',
    roles: COORDINATORS,
    joins: POLL_BEGUN,
    where: `not ${OFFERED}`,
  },
  {
    act: 'answerDates',
    stage: 'conference',
    roles: [...UNIT, ...STANDING_BODY],
    joins: `${POLL} ${stageOpenForUnit('conference')}`,
    where: `${OFFERED} and not exists (select 1 from date_answer a
      where a.cycle_id = y.cycle and a.answered_by = coalesce(y.unit, 'standingBody'))`,
  },
  {
    act: 'fixDate',
    stage: 'conference',
    roles: COORDINATORS,
    joins: `${POLL_BEGUN} cross join lateral (
        select count(*)::integer as n from cycle_member m where m.cycle_id = y.cycle and not exists (
          select 1 from date_answer a where a.cycle_id = y.cycle and a.answered_by = m.unit)) silent`,
    where: OFFERED,
    count: 'silent.n',
    waits: `silent.n > 0 and ${AHEAD}`,
  },
  {
    act: 'assign',
    stage: 'review',
    roles: STANDING_BODY,
    joins: dossiersIn(LACKS_REVIEWERS),
    where: `open.n > 0`,
    count: 'open.n',
  },
  {
    act: 'verify',
    stage: 'review',
    roles: STANDING_BODY,
    joins: dossiersIn(`not ${LACKS_REVIEWERS} and ${SCORED}`),
    where: `open.n > 0`,
    count: 'open.n',
  },
  {
    act: 'reviewsRun',
    stage: 'review',
    roles: STANDING_BODY,
    joins: dossiersIn(`not ${LACKS_REVIEWERS} and not ${SCORED}`),
    where: `open.n > 0`,
    count: 'open.n',
    waits: AHEAD,
  },
  {
    act: 'answerObjections',
    stage: 'ranking',
    roles: STANDING_BODY,
    joins: `cross join lateral (select count(*)::integer as n from objection o
      where o.cycle_id = y.cycle and o.state = 'open') open`,
    where: `open.n > 0`,
    count: 'open.n',
  },
  {
    act: 'objected',
    stage: 'ranking',
    roles: LEADER,
    joins: `cross join lateral (select count(*)::integer as n from objection o
      where o.cycle_id = y.cycle and o.unit = y.unit and o.state = 'open') open`,
    where: `open.n > 0`,
    count: 'open.n',
    waits: 'true',
  },
  {
    act: 'holdConference',
    stage: 'voting',
    roles: COORDINATORS,
    joins: `join conference c on c.cycle_id = y.cycle and c.state = 'fixed'`,
    startsAt: 'c.starts_at',
    waits: 'c.starts_at > y.at',
  },
  {
    act: 'vote',
    stage: 'voting',
    roles: LEADER,
    joins: `${OPEN_ROUND} and c.mode = 'secret'
      join roll l on l.round_id = r.id and l.unit = y.unit and not l.voted`,
    subject: 'c.code',
    deadline: 'r.due_at',
  },
  {
    act: 'recordTally',
    stage: 'voting',
    roles: UNIT,
    joins: `${OPEN_ROUND} ${ACTING_COMMITTEE}`,
    where: `${IN_COMMITTEE} and not exists (select 1 from tally t where t.round_id = r.id)`,
    subject: 'c.code',
  },
  {
    act: 'confirmTally',
    stage: 'voting',
    roles: UNIT,
    joins: `${OPEN_ROUND} ${ACTING_COMMITTEE}
      join tally t on t.round_id = r.id and t.confirmed_by is null and t.entered_unit <> y.unit`,
    where: IN_COMMITTEE,
    subject: 'c.code',
  },
  {
    act: 'settle',
    stage: 'voting',
    roles: STANDING_BODY,
    joins: `join contest c on c.cycle_id = y.cycle and c.status = 'deadlock'`,
    subject: 'c.code',
  },
  {
    act: 'writeMinutes',
    stage: 'voting',
    roles: COORDINATORS,
    joins: `join conference c on c.cycle_id = y.cycle and c.state = 'held' and c.minutes_file_id is null`,
  },
  {
    act: 'nominate',
    stage: 'issuance',
    roles: STANDING_BODY,
    joins: stageOpen('issuance'),
    where: `exists (select 1 from contest c
      where c.cycle_id = y.cycle and c.kind = 'approval' and cardinality(c.winners) > 0 and not exists (
        select 1 from nomination n where n.cycle_id = y.cycle and n.award = c.award))`,
  },
  {
    act: 'recognise',
    stage: 'issuance',
    roles: STANDING_BODY,
    joins: `${stageOpen('issuance')} cross join lateral (select count(*)::integer as n from officer o
      where o.cycle_id = y.cycle and o.state = 'elected') open`,
    where: `open.n > 0`,
    count: 'open.n',
  },
  {
    act: 'decide',
    stage: 'issuance',
    roles: ['signer'],
    joins: `cross join lateral (select count(*)::integer as n from award a
        join nomination n using (cycle_id, award, unit)
       where a.cycle_id = y.cycle and a.state = 'pending' and n.body_id = y.body) open`,
    where: `open.n > 0`,
    count: 'open.n',
  },
];

export const ACTS = TASKS.map(({ act }) => act);

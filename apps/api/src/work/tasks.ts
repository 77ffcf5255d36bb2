/**
 * What the year asks of whom, as SQL: one select for each act, all of one shape, put together to one statement.
 *
 * `mine` has a row for each role that the caller holds in a running or drafted cycle (`cycle`, `role`, `unit`, `body`);
 * `own` the deadline of each unit in each stage, extension included, and the stage's where `unit` is null.
 */
interface Task {
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
  /** True where others have to act first. */
  waits?: string;
}

const LEADER = ['unitLeader'] as const;
const UNIT = ['unitLeader', 'unitOfficer'] as const;
const COORDINATORS = ['head', 'deputy'] as const;
const STANDING_BODY = ['standingBody'] as const;

const stageOpen = (name: string): string =>
  `join stage st on st.cycle_id = y.cycle and st.name = '${name}' and st.state = 'open'`;
const OWN_DOSSIER = 'join submission s on s.cycle_id = y.cycle and s.unit = y.unit';
const OPEN_ROUND = `join round r on r.cycle_id = y.cycle and r.state = 'open'
  join contest c on c.cycle_id = r.cycle_id and c.code = r.contest`;
const POLL = `${stageOpen('conference')} join conference c on c.cycle_id = y.cycle and c.state = 'poll'`;
const OFFERED = 'exists (select 1 from conference_date d where d.cycle_id = y.cycle)';
const IN_COMMITTEE = `c.mode = 'paper' and y.unit = any(r.committee)`;
const SCORED = `not exists (select 1 from review_assignment a
  where a.cycle_id = s.cycle_id and a.unit = s.unit and a.approved_revision is null)`;
const ASSIGNED = 'exists (select 1 from review_assignment a where a.cycle_id = s.cycle_id and a.unit = s.unit)';

export const TASKS: readonly Task[] = [
  { act: 'startYear', stage: null, roles: [...STANDING_BODY, ...COORDINATORS] },
  {
    act: 'register',
    stage: 'registration',
    roles: LEADER,
    joins: stageOpen('registration'),
    where: `not exists (
      select 1 from registration r where r.cycle_id = y.cycle and r.unit = y.unit)`,
  },
  {
    act: 'signPact',
    stage: 'registration',
    roles: LEADER,
    joins: `${stageOpen('registration')} join registration r on r.cycle_id = y.cycle and r.unit = y.unit`,
    where: `not exists (select 1 from pact p where p.cycle_id = y.cycle and p.unit = y.unit)`,
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
           and s.state = 'submitted') open`,
    where: `open.n > 0`,
    count: 'open.n',
  },
  {
    act: 'offerDates',
    stage: 'conference',
    roles: COORDINATORS,
    joins: POLL,
    where: `not ${OFFERED}`,
  },
  {
    act: 'answerDates',
    stage: 'conference',
    roles: [...UNIT, ...STANDING_BODY],
    joins: POLL,
    where: `${OFFERED} and not exists (select 1 from date_answer a
      where a.cycle_id = y.cycle and a.answered_by = coalesce(y.unit, 'standingBody'))`,
  },
  {
    act: 'fixDate',
    stage: 'conference',
    roles: COORDINATORS,
    joins: `${POLL} cross join lateral (
        select count(*)::integer as n from cycle_member m where m.cycle_id = y.cycle and not exists (
          select 1 from date_answer a where a.cycle_id = y.cycle and a.answered_by = m.unit)) silent`,
    where: `${OFFERED}`,
    count: 'silent.n',
    waits: 'silent.n > 0',
  },
  {
    act: 'assign',
    stage: 'review',
    roles: STANDING_BODY,
    joins: `${stageOpen('review')} cross join lateral (select count(*)::integer as n from submission s
      where s.cycle_id = y.cycle and s.state = 'submitted' and not ${ASSIGNED}) open`,
    where: `open.n > 0`,
    count: 'open.n',
  },
  {
    act: 'verify',
    stage: 'review',
    roles: STANDING_BODY,
    joins: `${stageOpen('review')} cross join lateral (select count(*)::integer as n from submission s
      where s.cycle_id = y.cycle and s.state = 'submitted' and ${ASSIGNED} and ${SCORED}) open`,
    where: `open.n > 0`,
    count: 'open.n',
  },
  {
    act: 'reviewsRun',
    stage: 'review',
    roles: STANDING_BODY,
    joins: `${stageOpen('review')} cross join lateral (select count(*)::integer as n from submission s
      where s.cycle_id = y.cycle and s.state = 'submitted' and ${ASSIGNED} and not ${SCORED}) open`,
    where: `open.n > 0`,
    count: 'open.n',
    waits: 'true',
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
    deadline: 'c.starts_at',
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
    joins: `${OPEN_ROUND} and ${IN_COMMITTEE}`,
    where: `not exists (select 1 from tally t where t.round_id = r.id)`,
    subject: 'c.code',
  },
  {
    act: 'confirmTally',
    stage: 'voting',
    roles: UNIT,
    joins: `${OPEN_ROUND} and ${IN_COMMITTEE}
      join tally t on t.round_id = r.id and t.confirmed_by is null and t.entered_unit <> y.unit`,
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

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

const OWN_DEADLINE = (stage: string): string =>
  `left join own on own.cycle = y.cycle and own.stage = '${stage}' and own.unit is not distinct from y.unit`;

function asSelect(task: Task): string {
  const { act, stage, roles, joins = '', where = 'true', subject = 'null', count = 'null', waits = 'false' } = task;
  const byStage = stage !== null && task.deadline === undefined;
  return `select '${act}' as act, ${stage === null ? 'null' : `'${stage}'`} as stage, y.cycle, y.unit,
      ${subject}::text as subject, ${count}::integer as count,
      ${byStage ? 'own.due' : (task.deadline ?? 'null')}::timestamptz as deadline, ${waits} as waits
    from mine y ${byStage ? OWN_DEADLINE(stage) : ''} ${joins}
    where y.role in (${quoted(roles)}) and y.state = '${act === 'startYear' ? 'draft' : 'running'}' and ${where}`;
}

/**
 * Everything that the year asks of the caller, in one statement whatever the number of cycles and units.
 * `$1` the roles held, as JSON; `$2` the one cycle asked about, or null.
 */
export const WORK = `
  with held as (
    select * from jsonb_to_recordset($1) as h (role text, bloc uuid, cycle text, year integer, unit text, body uuid)
  ), mine as (
    select distinct c.id as cycle, c.state, coalesce(c.business_time, now()) as at, h.role, h.unit, h.body
    from cycle c join held h on coalesce(h.bloc, c.bloc_id) = c.bloc_id and coalesce(h.cycle, c.id) = c.id
      and coalesce(h.year, c.year) = c.year and (h.cycle is not null or not c.rehearsal)
    where c.state in ('draft', 'running') and ($2::text is null or c.id = $2)
  ), own as (
    select st.cycle_id as cycle, st.name as stage, who.unit, greatest(st.closes_at, d.due_at) as due
    from (select distinct cycle, unit from mine) who
      join stage st on st.cycle_id = who.cycle
      left join deadline d on d.cycle_id = st.cycle_id and d.stage = st.name and d.unit = who.unit
  ), task as (
    ${TASKS.map(asSelect).join('\n    union\n    ')}
  )
  select t.act, t.stage, t.cycle, t.unit, t.subject, t.count, t.deadline, t.waits,
    b.code as bloc, b.name as "blocName", b.timezone as zone, c.year, c.rehearsal,
    coalesce(c.business_time, now()) as at, m.name as "unitName"
  from task t join cycle c on c.id = t.cycle join bloc b on b.id = c.bloc_id
    left join cycle_member m on m.cycle_id = t.cycle and m.unit = t.unit
  order by t.waits, c.rehearsal, t.deadline nulls last, t.stage, t.act, t.cycle, t.unit, t.subject`;

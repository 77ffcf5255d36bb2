import { TASKS, type Task } from './tasks';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

const OWN_DEADLINE = (stage: string): string =>
  `left join own on own.cycle = y.cycle and own.stage = '${stage}' and own.unit is not distinct from y.unit`;

function asSelect(task: Task): string {
  const { act, stage, roles, joins = '', where = 'true', subject = 'null', count = 'null', waits = 'false' } = task;
  const { startsAt = 'null' } = task;
  const byStage = stage !== null && task.deadline === undefined && task.startsAt === undefined;
  return `select '${act}' as act, ${stage === null ? 'null' : `'${stage}'`} as stage, y.cycle, y.unit,
      ${subject}::text as subject, ${count}::integer as count,
      ${byStage ? 'own.due' : (task.deadline ?? 'null')}::timestamptz as deadline,
      ${startsAt}::timestamptz as "startsAt", ${waits} as waits
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
  select t.act, t.stage, t.cycle, t.unit, t.subject, t.count, t.deadline, t."startsAt", t.waits,
    b.code as bloc, b.name as "blocName", b.timezone as zone, c.year, c.rehearsal,
    coalesce(c.business_time, now()) as at, m.name as "unitName", named.contest
  from task t join cycle c on c.id = t.cycle join bloc b on b.id = c.bloc_id
    left join lateral (
      select json_build_object('kind', k.kind, 'office', k.office, 'award', (
          select a -> 'name' from rule_set r, jsonb_array_elements(r.canonical::jsonb -> 'rules' -> 'awards') a
           where r.id = c.rule_set_id and a ->> 'code' = k.award)) as contest
        from contest k where k.cycle_id = t.cycle and k.code = t.subject) named on true
    left join cycle_member m on m.cycle_id = t.cycle and m.unit = t.unit
  order by t.waits, c.rehearsal, coalesce(t.deadline, t."startsAt") nulls last, t.stage, t.act, t.cycle, t.unit, t.subject`;

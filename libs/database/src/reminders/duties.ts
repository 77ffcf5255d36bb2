import type { Instant } from '@thidua/contracts';
import type { StageName } from '@thidua/domain';
import type { Year } from '../years/years';

/** Where statements are run: a transaction, or a connection of the pool. */
export interface Queries {
  query<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
}

/** Somebody who has something to do in a stage, by when, and whether it is done. */
export interface Duty {
  stage: StageName;
  /** A unit's code, or `body:UBND-T`, `standingBody`, `head`. */
  unit: string;
  deadline: Instant;
  done: boolean;
  /** When that deadline was set, where it was moved, an early close included: nothing is reminded of as from before. */
  since?: Instant;
  /** The deadline is that of a revision, which no extension of the stage moves. */
  revision: boolean;
}

type Row = Omit<Duty, 'since'> & { since: Instant | null };

/** When a deadline of a stage was moved last, for all or for whom the SQL expression names. */
const movedFor = (who: string): string =>
  `(select max(e.at) from extension e where e.cycle_id = st.cycle_id and e.stage = st.name and (e.unit is null or e.unit = ${who}))`;

interface UnitDuty {
  /** An SQL condition on the member `m` and, where the unit has a dossier, its `s`. */
  done: string;
  /** A deadline that goes before the unit's own where it is not null, and when it was set. */
  due?: string;
  since?: string;
  revision?: string;
}

/** The duty of each unit of the bloc, with its own deadline, extension included. */
const unitDuties = ({ done, due, since, revision = 'false' }: UnitDuty): string => `
  select st.name, m.unit, ${done},
         coalesce(${due ?? 'null::timestamptz'}, greatest(st.closes_at, d.due_at)),
         coalesce(${since ?? 'null::timestamptz'}, ${movedFor('m.unit')}), ${revision}, m.position
    from cycle_member m
    join stage st on st.cycle_id = m.cycle_id
    left join deadline d on d.cycle_id = m.cycle_id and d.stage = st.name and d.unit = m.unit
    left join submission s on s.cycle_id = m.cycle_id and s.unit = m.unit`;

/** The duty of one who is no unit. */
const otherDuty = (who: string, done: string): string => `
  select st.name, '${who}', ${done}, st.closes_at, ${movedFor('null')}, false, 1000000 from stage st`;

/** Selects of `stage, unit, done, deadline, since, revision, position`. */
type Wanted = (year: Year) => string[];

/** Registered, and the pact signed where it is required. */
const registration: Wanted = (year) => [
  unitDuties({
    done: `exists (select 1 from registration r where r.cycle_id = m.cycle_id and r.unit = m.unit)
      and (${year.rules.registration.pact !== 'required'}
        or exists (select 1 from pact p where p.cycle_id = m.cycle_id and p.unit = m.unit))`,
  }),
];

/** A unit that has not registered has no dossier to hand in; one that was sent back has a deadline of its own. */
const submission: Wanted = () => [
  unitDuties({
    done: `(s.id is null or s.state in ('submitted', 'verified', 'lapsed', 'notVerified'))`,
    due: 's.revision_due_at',
    since: `case when s.state = 'returned' then s.returned_at end`,
    revision: 's.revision_due_at is not null',
  }),
];

/** Once dates are offered every unit answers; the head offers them and fixes one. */
const conference: Wanted = () => [
  unitDuties({
    done: `(not exists (select 1 from conference_date c where c.cycle_id = m.cycle_id)
      or exists (select 1 from conference c where c.cycle_id = m.cycle_id and c.state <> 'poll')
      or exists (select 1 from date_answer a where a.cycle_id = m.cycle_id and a.answered_by = m.unit))`,
  }),
  otherDuty('head', `exists (select 1 from conference c where c.cycle_id = st.cycle_id and c.state <> 'poll')`),
];

/**
 * A reviewing unit is done when it has approved every dossier assigned to it that waits for a review, those aside of which
 * it has declared a conflict of interest; the standing body when no dossier waits that a reviewer has approved.
 */
const review: Wanted = () => [
  `select st.name, a.reviewer,
          bool_and(a.approved_revision is not null or s.state <> 'submitted' or exists (
            select 1 from conflict_of_interest x
             where x.cycle_id = a.cycle_id and x.unit = a.reviewer and x.of_unit = a.unit)),
          greatest(st.closes_at, max(d.due_at)), ${movedFor('a.reviewer')}, false,
          min(m.position)
     from review_assignment a
     join submission s using (cycle_id, unit)
     join cycle_member m on m.cycle_id = a.cycle_id and m.unit = a.reviewer
     join stage st on st.cycle_id = a.cycle_id
     left join deadline d on d.cycle_id = a.cycle_id and d.stage = st.name and d.unit = a.reviewer`,
  otherDuty(
    'standingBody',
    `not exists (select 1 from submission s join review_assignment a using (cycle_id, unit)
      where s.cycle_id = st.cycle_id and s.state = 'submitted' and a.approved_revision is not null)`,
  ),
];

/** The standing body answers objections. */
const ranking: Wanted = () => [
  otherDuty(
    'standingBody',
    `not exists (select 1 from objection o where o.cycle_id = st.cycle_id and o.state = 'open')`,
  ),
];

/** The issuing bodies decide what is nominated; the standing body nominates and recognises the officers elected. */
const issuance: Wanted = () => [
  `select st.name, 'body:' || b.code, bool_and(a.state is not null and a.state <> 'pending'),
          st.closes_at, ${movedFor('null')}, false, 0
     from nomination n
     join body b on b.id = n.body_id
     left join award a using (cycle_id, award, unit)
     join stage st on st.cycle_id = n.cycle_id`,
  otherDuty(
    'standingBody',
    `not exists (select 1 from contest c where c.cycle_id = st.cycle_id and c.kind = 'approval' and cardinality(c.winners) > 0
        and not exists (select 1 from nomination n where n.cycle_id = st.cycle_id and n.award = c.award))
      and not exists (select 1 from officer o where o.cycle_id = st.cycle_id and o.state = 'elected')`,
  ),
];

/** Whoever is on the roll of a secret round that says until when it takes ballots. Other rounds have no deadline. */
const voting: Wanted = () => [
  `select st.name, l.unit, bool_and(l.voted), r.due_at, max(r.opened_at), false, min(m.position)
     from round r
     join contest c on c.cycle_id = r.cycle_id and c.code = r.contest and c.mode = 'secret'
     join roll l on l.round_id = r.id
     join cycle_member m on m.cycle_id = r.cycle_id and m.unit = l.unit
     join stage st on st.cycle_id = r.cycle_id and r.state = 'open' and r.due_at is not null`,
];

const WANTED: Record<StageName, Wanted> = {
  registration,
  submission,
  conference,
  review,
  ranking,
  voting,
  issuance,
};

const GROUPED: Partial<Record<StageName, string>> = {
  voting: 'group by st.name, l.unit, r.due_at',
  review: 'group by st.cycle_id, st.name, st.closes_at, a.reviewer',
  issuance: 'group by st.cycle_id, st.name, st.closes_at, b.code',
};

function statementOf(year: Year, stage: StageName): string[] {
  return WANTED[stage](year).map((select, index) => {
    const grouped = index === 0 ? (GROUPED[stage] ?? '') : '';
    const hasDeadline = stage === 'voting' ? 'true' : 'st.closes_at is not null';
    return `(${select} where st.cycle_id = $1 and st.name = '${stage}' and ${hasDeadline} ${grouped})`;
  });
}

/**
 * Who has what to do in these stages, and by when: one statement. In the order of the stages as they are named, of the
 * units as the bloc has them, the others last.
 */
export async function dutiesOf(queries: Queries, year: Year, stages: readonly StageName[]): Promise<Duty[]> {
  const statements = stages.flatMap((stage) => statementOf(year, stage));
  if (statements.length === 0) return [];
  const rows = await queries.query<Row>(
    `select duty.stage, duty.unit, duty.deadline, duty.done, duty.revision,
            greatest(duty.since, case when duty.deadline = st.closed_at then st.closed_at end) as since
       from (${statements.join(' union all ')}) duty (stage, unit, done, deadline, since, revision, position)
       join stage st on st.cycle_id = $1 and st.name = duty.stage
      order by array_position($2::text[], duty.stage), duty.position, duty.unit`,
    [year.id, stages],
  );
  return rows.map(({ since, ...duty }) => (since === null ? duty : { ...duty, since }));
}

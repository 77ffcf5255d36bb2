import type { Tx, Year } from '@thidua/database';
import type { StageName } from '@thidua/domain';
import type { Duty } from './stage-conduct';

interface Row extends Omit<Duty, 'since'> {
  since: string | null;
}

/** A deadline that goes before the stage's own where it is not null, as SQL: a revision's, say, and when it was set. */
interface OtherDeadline {
  due: string;
  since: string;
}

const NONE: OtherDeadline = { due: 'null::timestamptz', since: 'null::timestamptz' };

/**
 * The duty that each unit of the bloc has in a stage, with its own deadline, extension included.
 * @param done an SQL condition on the member `m` and, where the unit has a dossier, its `s`.
 */
export async function unitDuties(tx: Tx, year: Year, stage: StageName, done: string, other = NONE): Promise<Duty[]> {
  const rows = await tx.query<Row>(
    `select m.unit, ${done} as done, coalesce(${other.due}, greatest(st.closes_at, d.due_at)) as deadline,
            coalesce(${other.since}, (select max(e.at) from extension e
               where e.cycle_id = m.cycle_id and e.stage = st.name and (e.unit is null or e.unit = m.unit))) as since
       from cycle_member m
       join stage st on st.cycle_id = m.cycle_id and st.name = $2
       left join deadline d on d.cycle_id = m.cycle_id and d.stage = st.name and d.unit = m.unit
       left join submission s on s.cycle_id = m.cycle_id and s.unit = m.unit
      where m.cycle_id = $1 and st.closes_at is not null
      order by m.position`,
    [year.id, stage],
  );
  return rows.map(({ since, ...duty }) => (since === null ? duty : { ...duty, since }));
}

import type { Tx, Year } from '@thidua/database';
import type { StageName } from '@thidua/domain';
import type { Duty } from './stage-conduct';

/**
 * The duty that each unit of the bloc has in a stage, with its own deadline, extension included.
 * @param done an SQL condition on the member `m` and, where the unit has a dossier, its `s`.
 * @param own an SQL instant that goes before the stage's deadline where it is not null (a revision's, say).
 */
export function unitDuties(
  tx: Tx,
  year: Year,
  stage: StageName,
  done: string,
  own = 'null::timestamptz',
): Promise<Duty[]> {
  return tx.query<Duty>(
    `select m.unit, ${done} as done, coalesce(${own}, greatest(st.closes_at, d.due_at)) as deadline
       from cycle_member m
       join stage st on st.cycle_id = m.cycle_id and st.name = $2
       left join deadline d on d.cycle_id = m.cycle_id and d.stage = st.name and d.unit = m.unit
       left join submission s on s.cycle_id = m.cycle_id and s.unit = m.unit
      where m.cycle_id = $1 and st.closes_at is not null
      order by m.position`,
    [year.id, stage],
  );
}

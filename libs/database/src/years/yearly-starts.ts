import type { YearlyStart } from '@thidua/contracts';
import type { Queries } from '../reminders/duties';

/** The blocs whose year begins by itself, or that one bloc if it does. @param bloc its id */
export function yearlyStarts(store: Queries, bloc?: string): Promise<YearlyStart[]> {
  return store.query<YearlyStart>(
    `select b.code as bloc, b.timezone, y.opens, y.days_before as "daysBefore", y.paused, y.note
       from yearly_start y join bloc b on b.id = y.bloc_id
      where $1::uuid is null or b.id = $1 order by b.code`,
    [bloc ?? null],
  );
}

import { type Bilingual, type WorkdayKind, type Workdays, workdaysWith } from '@thidua/domain';
import type { Queries } from './duties';

/** A day of which a bloc says something of its own. */
export interface OwnWorkday {
  date: string;
  kind: WorkdayKind;
  name: Bilingual;
}

/** The working days of a bloc: the delivered table and what the bloc says instead. One statement. */
export async function workdaysOf(queries: Queries, blocId: string): Promise<Workdays> {
  return workdaysWith(
    await queries.query<OwnWorkday>(`select date, kind, name from workday where bloc_id = $1`, [blocId]),
  );
}

/** What a bloc says about the days of one year. */
export function ownWorkdays(queries: Queries, blocId: string, year: number): Promise<OwnWorkday[]> {
  return queries.query<OwnWorkday>(
    `select date, kind, name from workday where bloc_id = $1 and left(date, 4) = $2 order by date`,
    [blocId, String(year)],
  );
}

import type { YearRef } from '@thidua/contracts';
import type { Year } from '@thidua/database';

/** What a workflow of this year is started with; a rehearsal's begins at the clock's place. */
export function yearRefOf(year: Year): YearRef {
  const ref = { cycle: year.id, bloc: year.bloc.code, year: year.year };
  return year.businessTime === null ? ref : { ...ref, clock: year.businessTime };
}

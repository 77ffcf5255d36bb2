import { CALENDAR_STAGES, type ShiftRule, shiftLocal } from '@thidua/domain';
import { eraOn, eraTouches, isEra } from './era';
import { Revision } from './revision';

export interface NextYear {
  bloc: string;
  rules: string;
}

/** Moves the dates; returns the first and the last day and the day on which the new year is ranked. */
function moveCalendar(rules: Revision, rule: ShiftRule): { first: string; last: string; ranked: string } | undefined {
  const days: string[] = [];
  let ranked: string | undefined;
  for (const stage of CALENDAR_STAGES) {
    for (const end of ['opens', 'closes']) {
      const written = rules.read('calendar', stage, end);
      if (written === undefined) continue;
      const moved = shiftLocal(written, 1, rule);
      rules.write(moved, 'calendar', stage, end);
      days.push(moved.slice(0, 10));
      if (stage === 'ranking') ranked = moved.slice(0, 10);
    }
  }
  const sorted = days.sort();
  const [first, last] = [sorted.at(0), sorted.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last, ranked: ranked ?? last };
}

/**
 * The files for the year that follows: year and officers' year one later, the calendar moved to the same dates or the
 * same days of the week. Officers stay those of the copied year until somebody enters the elected ones. Where no day
 * of the new year lies under the old law, the era becomes the one in force and the rules count as unchecked again.
 * @param sources texts that {@link readBook} accepts.
 * @throws RangeError when a text is not readable or has a date that is none.
 */
export function nextYear(sources: { bloc: string; rules: string }, { rule }: { rule: ShiftRule }): NextYear {
  const bloc = new Revision(sources.bloc);
  const rules = new Revision(sources.rules);
  const year = Number(rules.read('year')) + 1;
  if (!Number.isInteger(year)) throw new RangeError('the rules name no year');
  rules.write(String(year), 'year');
  bloc.write(String(year), 'bloc', 'officers', 'year');
  const calendar = moveCalendar(rules, rule);
  const era = rules.read('era') ?? '';
  if (calendar && isEra(era) && !eraTouches(era, calendar.first, calendar.last)) {
    rules.write(eraOn(calendar.ranked), 'era');
    rules.write('false', 'verified');
  }
  return { bloc: bloc.toString(), rules: rules.toString() };
}

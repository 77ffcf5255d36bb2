import { CALENDAR_STAGES, type Calendar } from '@thidua/domain';
import { Revision } from './revision';

/**
 * The text of `rules.yaml` with other dates; every other character stays as it is. Whether the new dates can stand is
 * what {@link readBook} says of the result. An opening that the text does not fix stays unfixed.
 * @throws RangeError when the text is not readable
 */
export function rescheduled(rules: string, calendar: Calendar): string {
  const revision = new Revision(rules);
  for (const stage of CALENDAR_STAGES) {
    const { opens, closes } = calendar[stage];
    if (opens !== undefined) revision.write(opens, 'calendar', stage, 'opens');
    revision.write(closes, 'calendar', stage, 'closes');
  }
  return revision.toString();
}

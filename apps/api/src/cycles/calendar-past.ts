import type { Instant } from '@thidua/contracts';
import { type RuleSet, resolveCalendar } from '@thidua/domain';

/** Whether units could no longer register at `at`: a real year that began so late would close its first stage at once. */
export const isCalendarPast = ({ bloc, rules }: RuleSet, at: Instant): boolean =>
  resolveCalendar(rules.calendar, bloc.timezone).registration.closes < at;

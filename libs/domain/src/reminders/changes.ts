import type { Instant } from '../calendar';
import type { StageName } from '../rule-set';
import type { Reminder } from './reminders';
import type { ReminderKind } from './rule-plan';

/** A reminder of one who is not done: an escalation has one for each on its list. */
export interface UnitReminder {
  stage: StageName;
  unit: string;
  to: string;
  kind: ReminderKind;
  deadline: Instant;
  at: Instant;
}

/** What becomes of the plan when something is changed. */
export interface PlanChanges {
  /** Whose reminders change. */
  touched: string[];
  /** Planned before and not any more. */
  silenced: UnitReminder[];
  /** Planned before and after, at another instant. */
  moved: (UnitReminder & { previously: Instant })[];
  added: UnitReminder[];
}

/** The plan unit by unit. */
export function byUnit(reminders: readonly Reminder[]): UnitReminder[] {
  return reminders.flatMap(({ units, ...reminder }) => units.map((unit) => ({ ...reminder, unit })));
}

const same = (one: UnitReminder, other: UnitReminder): boolean =>
  one.stage === other.stage && one.unit === other.unit && one.kind === other.kind;

/** What changes between two plans. */
export function planChanges(before: readonly Reminder[], after: readonly Reminder[]): PlanChanges {
  const [old, fresh] = [byUnit(before), byUnit(after)];
  const silenced = old.filter((one) => !fresh.some((other) => same(one, other)));
  const added = fresh.filter((one) => !old.some((other) => same(one, other)));
  const moved = fresh.flatMap((one) => {
    const was = old.find((other) => same(one, other));
    return was && (was.at !== one.at || was.deadline !== one.deadline) ? [{ ...one, previously: was.at }] : [];
  });
  const touched = [...new Set([...silenced, ...moved, ...added].map(({ unit }) => unit))].sort();
  return { touched, silenced, moved, added };
}

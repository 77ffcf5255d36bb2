export { byUnit, type PlanChanges, planChanges, type UnitReminder } from './changes';
export { type ExtensionAsked, expectedIn, questionExtended, questionOfDraft, reminderRule } from './expected';
export {
  aboutOf,
  dueReminders,
  nextReminderAt,
  type Own,
  openReminders,
  plannedReminders,
  type Reminder,
  type ReminderQuestion,
  recipientOf,
  reminderKey,
  type StageReminders,
} from './reminders';
export type { ReminderKind, Superior, WorkingCalendar } from './rule-plan';

export {
  dueReminders,
  nextReminderAt,
  type Own,
  type Reminder,
  type ReminderKind,
  type ReminderQuestion,
  reminderKey,
} from './reminders';

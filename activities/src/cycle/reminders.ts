import type { Instant } from '@thidua/contracts';
import { type Duty, type NewNotice, notify, reminderQuestion, type Tx, type Year } from '@thidua/database';
import { aboutOf, acceptUntil, dueReminders, nextReminderAt, type Reminder, recipientOf } from '@thidua/domain';

/** What is due by now and to whom, and when something is due next. */
export interface DueReminders {
  due: Reminder[];
  /** Who has what to do in the stages that were opened. */
  duties: Duty[];
  next?: Instant;
}

/** Asks the rules for every stage that has been opened, from the units' own deadlines and who is not done. */
export async function remindersDue(tx: Tx, year: Year, through: Instant): Promise<DueReminders> {
  const { question, duties } = await reminderQuestion(tx, year);
  const due = dueReminders(question, through);
  const next = nextReminderAt(question, through);
  return { due, duties, ...(next !== undefined && { next }) };
}

/** Writes the notices. A row unique in (recipient, kind, stage, matter, deadline) makes this idempotent. */
export async function writeReminders(tx: Tx, year: Year, { due, duties }: DueReminders, at: Instant): Promise<void> {
  await notify(
    tx,
    due.map((reminder): NewNotice => {
      const { stage, units, deadline, at: dueAt } = reminder;
      const about = aboutOf(reminder);
      const subject = about === '' ? stage : `${stage}/${about}`;
      const common = {
        cycle: year.id,
        recipient: recipientOf(reminder.to),
        stage,
        about,
        subject,
        deadline,
        dueAt,
        at,
      };
      const { kind } = reminder;
      if (isEscalation(kind)) {
        return { ...common, kind, facts: { missing: units.map((code) => ({ code, since: deadline })) } };
      }
      if (isOverdue(kind)) {
        return {
          ...common,
          kind,
          facts: isTakenLate(duties, reminder) ? { acceptedUntil: acceptedUntil(year, deadline) } : {},
        };
      }
      return { ...common, kind, facts: {} };
    }),
  );
}

const isEscalation = (kind: Reminder['kind']): kind is `escalate:${'head' | 'standingBody'}` =>
  kind.startsWith('escalate:');
const isOverdue = (kind: Reminder['kind']): kind is `after:${string}` => kind.startsWith('after:');

/** A first dossier is still taken some days late; a revision is not. */
const isTakenLate = (duties: Duty[], { stage, units }: Reminder): boolean =>
  stage === 'submission' && duties.some((duty) => duty.stage === stage && duty.unit === units[0] && !duty.revision);

const acceptedUntil = (year: Year, deadline: Instant): Instant =>
  acceptUntil(deadline, year.rules.submission.late, year.bloc.timezone);

import type { Instant } from '@thidua/contracts';
import { notify, type Tx, type Year } from '@thidua/database';
import { dueReminders, nextReminderAt, type Reminder, type ReminderQuestion, type StageName } from '@thidua/domain';
import { earliest } from '../conduct';
import type { Conducts } from './stage-conduct';

interface OpenedStage {
  name: StageName;
  openedAt: Instant;
}

/** What the rules are asked about one stage. */
type StageQuestion = Omit<ReminderQuestion, 'asOf'> & { stage: StageName };

/** What is due by now and to whom, and when something is due next. */
export interface DueReminders {
  due: (Reminder & { stage: StageName })[];
  next?: Instant;
}

/** Asks the rules for every stage that has been opened, from the units' own deadlines and who is not done. */
export async function remindersDue(tx: Tx, year: Year, conducts: Conducts, through: Instant): Promise<DueReminders> {
  const questions = await questionsOf(tx, year, conducts);
  const due = questions.flatMap(({ stage, ...question }) =>
    dueReminders({ ...question, asOf: through }).map((reminder) => ({ ...reminder, stage })),
  );
  const next = earliest(...questions.map((question) => nextReminderAt({ ...question, asOf: through })));
  return next === undefined ? { due } : { due, next };
}

/** Writes the notices. A row unique in (recipient, kind, stage, unit, deadline) makes this idempotent. */
export async function writeReminders(tx: Tx, year: Year, { due }: DueReminders, at: Instant): Promise<void> {
  await notify(
    tx,
    due.map(({ stage, unit, kind, deadline, at: dueAt }) => ({
      cycle: year.id,
      recipient: recipientOf(kind, unit),
      kind,
      stage,
      about: unit,
      subject: `${stage}/${unit}`,
      deadline,
      dueAt,
      at,
    })),
  );
}

async function questionsOf(tx: Tx, year: Year, conducts: Conducts): Promise<StageQuestion[]> {
  const opened = await tx.query<OpenedStage>(
    `select name, opened_at as "openedAt" from stage where cycle_id = $1 and opened_at is not null order by position`,
    [year.id],
  );
  const notices = await tx.query<{ stage: StageName; key: string }>(
    `select stage, about || '|' || kind || '|' || to_char(deadline at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as key
       from notice where cycle_id = $1 and deadline is not null and (kind like 'before:%' or kind like 'after:%' or kind like 'escalate:%')`,
    [year.id],
  );
  const questions: StageQuestion[] = [];
  for (const { name, openedAt } of opened) {
    const own = await conducts[name].duties(tx, year);
    if (own.every((duty) => duty.done)) continue;
    questions.push({
      stage: name,
      rule: year.rules.reminders[name] ?? year.rules.reminders.default,
      zone: year.bloc.timezone,
      opened: openedAt,
      own,
      sent: new Set(notices.filter(({ stage }) => stage === name).map(({ key }) => key)),
    });
  }
  return questions;
}

/** A reminder goes to the unit itself, an escalation to whom its kind names. */
function recipientOf(kind: string, unit: string): string {
  const [what, whom = ''] = kind.split(':');
  if (what === 'escalate') return whom;
  return unit.includes(':') || unit === 'standingBody' ? unit : `unit:${unit}`;
}

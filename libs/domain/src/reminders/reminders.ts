import { type Instant, toLocalDate } from '../calendar';
import type { ReminderRule, StageName } from '../rule-set';
import { type ReminderKind, type Step, stepsOf, type WorkingCalendar } from './rule-plan';

/** What one unit or body still owes in a stage, and by when. */
export interface Own {
  /** A unit's code, `body:UBND-T`, `standingBody` or `head`. */
  unit: string;
  /** Its own deadline, extension included. */
  deadline: Instant;
  done: boolean;
  /** When this deadline was set, if it was moved: what would have fallen due before that is not sent any more. */
  since?: Instant;
  /** The deadline is that of a revision, which no extension of the stage moves. */
  revision?: boolean;
}

/** One stage of the year: by which rule, and who owes what in it. */
export interface StageReminders {
  stage: StageName;
  rule: ReminderRule;
  /** When the stage opened: nothing falls due before there is anything to do. */
  opened: Instant;
  own: readonly Own[];
}

export interface ReminderQuestion extends WorkingCalendar {
  stages: readonly StageReminders[];
  /** Keys of what was sent, as {@link reminderKey}. */
  sent: ReadonlySet<string>;
}

export interface Reminder {
  stage: StageName;
  kind: ReminderKind;
  /** Who is told: the one who owes it, and of an escalation `head` or `standingBody`. */
  to: string;
  /** Who is not done: one, and of an escalation all with this deadline. */
  units: string[];
  deadline: Instant;
  /** When it goes out. */
  at: Instant;
}

/** One of several reminders that may travel together, and the instant before which it must not go out. */
interface Open extends Reminder {
  after: Instant;
}

/**
 * What makes a reminder one: a moved deadline plans anew, one moved back and forth repeats nothing. An escalation goes
 * out once for a stage's deadline, with the list of that moment.
 */
export function reminderKey({ stage, kind, units, deadline }: Pick<Reminder, 'stage' | 'kind' | 'units' | 'deadline'>) {
  return `${stage}|${aboutOf({ kind, units })}|${kind}|${deadline}`;
}

/** What sets a reminder apart from others of its kind, stage and deadline: whom it is about; nothing for an escalation. */
export function aboutOf({ kind, units }: Pick<Reminder, 'kind' | 'units'>): string {
  return kind.startsWith('escalate:') ? '' : (units[0] ?? '');
}

/** Whose inbox a reminder goes to: the head, the standing body and issuing bodies by their names, a unit as `unit:PL`. */
export function recipientOf(to: string): string {
  return to.includes(':') || to === 'standingBody' || to === 'head' ? to : `unit:${to}`;
}

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);
const byInstant = (a: { at: Instant }, b: { at: Instant }): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** What a stage's rule plans for all who are not done, each with its own instant. */
function openOf({ stage, rule, opened, own }: StageReminders, calendar: WorkingCalendar): Open[] {
  const steps = new Map<Instant, Step[]>();
  const open = new Map<string, Open>();
  for (const { unit, deadline, done, since } of own) {
    if (done) continue;
    const plan = steps.get(deadline) ?? stepsOf(rule, deadline, calendar);
    steps.set(deadline, plan);
    const from = since === undefined ? opened : later(since, opened);
    for (const { kind, planned, at } of plan) {
      const [what, whom = ''] = kind.split(':');
      const to = what === 'escalate' ? whom : unit;
      if (planned <= from || at <= from || (what === 'escalate' && to === unit)) continue;
      const after = what === 'before' ? from : later(from, deadline);
      const reminder: Open = { stage, kind, to, units: [unit], deadline, at, after };
      const key = reminderKey(reminder);
      const same = open.get(key);
      if (!same) open.set(key, reminder);
      else if (what === 'escalate') {
        same.units.push(unit);
        same.after = later(same.after, after);
      }
    }
  }
  return [...open.values()];
}

/**
 * One who has several things to do by the same day hears of them at once: what is of one kind, to one recipient, for
 * deadlines of one day goes out with the first of them on the day on which it is due.
 */
function together(open: readonly Open[], zone: string): Reminder[] {
  const bundles = new Map<string, Open[]>();
  for (const reminder of open) {
    const { to, kind, deadline, at } = reminder;
    const key = `${to}|${kind}|${toLocalDate(deadline, zone)}|${toLocalDate(at, zone)}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(reminder);
    else bundles.set(key, [reminder]);
  }
  return [...bundles.values()].flatMap((bundle) => {
    const instants = bundle.map(({ at }) => at).sort();
    return bundle.map(({ after, ...reminder }) => ({
      ...reminder,
      at: instants.find((at) => at > after) ?? reminder.at,
    }));
  });
}

/** What the rules plan for all who are not done and has not been sent, in order of time, then of stages and of `own`. */
export function openReminders({ stages, sent, ...calendar }: ReminderQuestion): Reminder[] {
  const open = stages.flatMap((stage) => openOf(stage, calendar)).filter((one) => !sent.has(reminderKey(one)));
  return together(open, calendar.zone).sort(byInstant);
}

/** Nobody is told of three days that are gone: a "before" that was missed until its deadline is past is dropped. */
const stillOfUse = ({ kind, deadline }: Reminder, asOf: Instant): boolean =>
  !kind.startsWith('before:') || deadline >= asOf;

/** What is to be sent now: due (at or before `asOf`), to who is not done, never sent before. */
export function dueReminders(question: ReminderQuestion, asOf: Instant): Reminder[] {
  return openReminders(question).filter((reminder) => reminder.at <= asOf && stillOfUse(reminder, asOf));
}

/** When the next reminder falls due, strictly after `asOf`; undefined when nobody is left to remind. */
export function nextReminderAt(question: ReminderQuestion, asOf: Instant): Instant | undefined {
  return openReminders(question).find(({ at }) => at > asOf)?.at;
}

/** All that will be sent if nobody does anything from now on. */
export function plannedReminders(question: ReminderQuestion, asOf: Instant): Reminder[] {
  return openReminders(question).filter((reminder) => stillOfUse(reminder, asOf));
}

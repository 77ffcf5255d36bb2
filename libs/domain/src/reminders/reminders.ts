import { addDuration, type Instant, subtractDuration } from '../calendar';
import type { ReminderRule } from '../rule-set';

/** What one unit still owes in a stage, and by when. */
export interface Own {
  unit: string;
  /** The unit's own deadline, extension included. */
  deadline: Instant;
  done: boolean;
  doneAt?: Instant;
  /** When this deadline was set, if it was moved: what would have fallen due before that is not sent any more. */
  since?: Instant;
}

/** "before:P3D", "after:P1D", "escalate:head", "escalate:standingBody". */
export type ReminderKind = `before:${string}` | `after:${string}` | `escalate:${'head' | 'standingBody'}`;

export interface ReminderQuestion {
  rule: ReminderRule;
  /** The bloc's zone, in which days are counted. */
  zone: string;
  own: readonly Own[];
  asOf: Instant;
  /** Keys of what was sent, as {@link reminderKey}. */
  sent: ReadonlySet<string>;
  /** When the stage opened: nothing falls due before there is anything to do. */
  opened: Instant;
}

export interface Reminder {
  unit: string;
  kind: ReminderKind;
  /** When it falls due. */
  at: Instant;
  deadline: Instant;
}

/** What makes a reminder one: a moved deadline plans anew, one moved back and forth repeats nothing. */
export function reminderKey({ unit, kind, deadline }: Pick<Reminder, 'unit' | 'kind' | 'deadline'>): string {
  return `${unit}|${kind}|${deadline}`;
}

/**
 * Everything the rule plans for one deadline. The escalation climbs: who stands first in `escalateTo` hears of it
 * `escalateAfter` past the deadline, the next one as long again after that.
 */
function planOf(rule: ReminderRule, deadline: Instant, zone: string): { kind: ReminderKind; at: Instant }[] {
  const plan: { kind: ReminderKind; at: Instant }[] = [
    ...rule.before.map((d) => ({ kind: `before:${d}` as const, at: subtractDuration(deadline, d, zone) })),
    ...rule.after.map((d) => ({ kind: `after:${d}` as const, at: addDuration(deadline, d, zone) })),
  ];
  if (rule.escalateAfter !== undefined) {
    let at = deadline;
    for (const to of rule.escalateTo) {
      at = addDuration(at, rule.escalateAfter, zone);
      plan.push({ kind: `escalate:${to}`, at });
    }
  }
  return plan;
}

/** What the rule plans for all who are not done and has not been sent, in order of time, then of `own`. */
function open({ rule, zone, own, sent, opened }: Omit<ReminderQuestion, 'asOf'>): Reminder[] {
  const plans = new Map<Instant, { kind: ReminderKind; at: Instant }[]>();
  const reminders: Reminder[] = [];
  const seen = new Set(sent);
  for (const { unit, deadline, done, since } of own) {
    if (done) continue;
    const plan = plans.get(deadline) ?? planOf(rule, deadline, zone);
    plans.set(deadline, plan);
    const from = since !== undefined && since > opened ? since : opened;
    for (const { kind, at } of plan) {
      const reminder = { unit, kind, at, deadline };
      const key = reminderKey(reminder);
      if (at <= from || seen.has(key)) continue;
      seen.add(key);
      reminders.push(reminder);
    }
  }
  return reminders.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/**
 * What is to be sent now: due (at or before `asOf`), to units that are not done, never sent before. A "before" that was
 * missed until its deadline is past is dropped: nobody is told of three days that are gone.
 */
export function dueReminders(question: ReminderQuestion): Reminder[] {
  const { asOf } = question;
  return open(question).filter(
    ({ at, kind, deadline }) => at <= asOf && !(kind.startsWith('before:') && deadline < asOf),
  );
}

/** When the next reminder falls due, strictly after `asOf`; undefined when nobody is left to remind. */
export function nextReminderAt(question: ReminderQuestion): Instant | undefined {
  return open(question).find(({ at }) => at > question.asOf)?.at;
}

import { addDuration, type Instant, subtractDuration, type Workdays, workingTime } from '../calendar';
import type { ReminderRule } from '../rule-set';

export type Superior = ReminderRule['escalateTo'][number];

/** "before:P3D", "after:P1D", "escalate:head", "escalate:standingBody". */
export type ReminderKind = `before:${string}` | `after:${string}` | `escalate:${Superior}`;

/** One step of a rule for one deadline: of what kind, and when it goes out. */
export interface Step {
  kind: ReminderKind;
  /** As the rule counts it. */
  planned: Instant;
  /** The same in working time. */
  at: Instant;
}

export interface WorkingCalendar {
  /** The bloc's zone, in which days and hours are counted. */
  zone: string;
  workdays: Workdays;
}

/** Of steps that fall onto one instant by moving, the one nearest to the deadline: nobody gets two at once. */
function nearest(steps: Step[], isNearer: (one: Instant, other: Instant) => boolean): Step[] {
  const byInstant = new Map<Instant, Step>();
  for (const step of steps) {
    const other = byInstant.get(step.at);
    if (!other || isNearer(step.planned, other.planned)) byInstant.set(step.at, step);
  }
  return [...byInstant.values()];
}

/**
 * Everything a rule plans for one deadline, in working time. The escalation climbs: who stands first in `escalateTo`
 * hears of it `escalateAfter` past the deadline, the next one as long again after that.
 */
export function stepsOf(rule: ReminderRule, deadline: Instant, { zone, workdays }: WorkingCalendar): Step[] {
  const before = rule.before.map((duration): Step => {
    const planned = subtractDuration(deadline, duration, zone);
    return { kind: `before:${duration}`, planned, at: workingTime(planned, deadline, workdays, zone) };
  });
  const after = rule.after.map((duration): Step => {
    const planned = addDuration(deadline, duration, zone);
    return { kind: `after:${duration}`, planned, at: workingTime(planned, undefined, workdays, zone) };
  });
  const escalations: Step[] = [];
  if (rule.escalateAfter !== undefined) {
    let planned = deadline;
    for (const to of rule.escalateTo) {
      planned = addDuration(planned, rule.escalateAfter, zone);
      escalations.push({ kind: `escalate:${to}`, planned, at: workingTime(planned, undefined, workdays, zone) });
    }
  }
  return [
    ...nearest(before, (one, other) => one > other),
    ...nearest(after, (one, other) => one < other),
    ...escalations,
  ];
}

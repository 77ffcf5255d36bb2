import type { Instant } from '@thidua/contracts';
import { notify, type Tx, type Year } from '@thidua/database';
import { dueReminders, nextReminderAt, type ReminderRule, type StageName } from '@thidua/domain';
import type { Timing } from '../conduct';
import type { Conducts, Duty } from './stage-conduct';

interface OpenedStage {
  name: StageName;
  openedAt: Instant;
}

interface Plan {
  stage: StageName;
  rule: ReminderRule;
  opened: Instant;
  duties: Duty[];
  sent: Set<string>;
}

/**
 * Sends what is due by now to just those who have not done their part, and answers when the next one is due. A row
 * unique in (recipient, kind, stage, unit, deadline) makes sending idempotent; a moved deadline plans anew by itself.
 */
export async function remind(
  tx: Tx,
  year: Year,
  conducts: Conducts,
  { at, through }: Timing,
): Promise<Instant | undefined> {
  const plans = await plansOf(tx, year, conducts);
  let next: Instant | undefined;
  for (const { stage, rule, opened, duties, sent } of plans) {
    const question = { rule, zone: year.bloc.timezone, own: duties, opened, sent };
    for (const due of dueReminders({ ...question, asOf: through })) {
      await notify(tx, [
        {
          cycle: year.id,
          recipient: recipientOf(due.kind, due.unit),
          kind: due.kind,
          stage,
          about: due.unit,
          subject: `${stage}/${due.unit}`,
          deadline: due.deadline,
          dueAt: due.at,
          at,
        },
      ]);
      sent.add(`${due.unit}|${due.kind}|${due.deadline}`);
    }
    const later = nextReminderAt({ ...question, asOf: through });
    if (later !== undefined && (next === undefined || later < next)) next = later;
  }
  return next;
}

async function plansOf(tx: Tx, year: Year, conducts: Conducts): Promise<Plan[]> {
  const opened = await tx.query<OpenedStage>(
    `select name, opened_at as "openedAt" from stage where cycle_id = $1 and opened_at is not null order by position`,
    [year.id],
  );
  const notices = await tx.query<{ stage: StageName; key: string }>(
    `select stage, about || '|' || kind || '|' || to_char(deadline at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as key
       from notice where cycle_id = $1 and deadline is not null and (kind like 'before:%' or kind like 'after:%' or kind like 'escalate:%')`,
    [year.id],
  );
  const plans: Plan[] = [];
  for (const { name, openedAt } of opened) {
    const duties = await conducts[name].duties(tx, year);
    if (duties.every((duty) => duty.done)) continue;
    plans.push({
      stage: name,
      rule: year.rules.reminders[name] ?? year.rules.reminders.default,
      opened: openedAt,
      duties,
      sent: new Set(notices.filter(({ stage }) => stage === name).map(({ key }) => key)),
    });
  }
  return plans;
}

/** A reminder goes to the unit itself, an escalation to whom its kind names. */
function recipientOf(kind: string, unit: string): string {
  const [what, whom = ''] = kind.split(':');
  if (what === 'escalate') return whom;
  return unit.includes(':') || unit === 'standingBody' ? unit : `unit:${unit}`;
}

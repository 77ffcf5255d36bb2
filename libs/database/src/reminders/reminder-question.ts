import type { Instant } from '@thidua/contracts';
import {
  expectedIn,
  type Own,
  type ReminderQuestion,
  reminderRule,
  type StageName,
  type StageReminders,
} from '@thidua/domain';
import type { Year } from '../years/years';
import { type Duty, dutiesOf, type Queries } from './duties';
import { workdaysOf } from './workdays';

interface StageRow {
  stage: StageName;
  opensAt: Instant | null;
  closesAt: Instant | null;
  openedAt: Instant | null;
  deadlines: Record<string, Instant> | null;
}

/** A reminder that was sent. */
export interface SentReminder {
  stage: StageName;
  kind: string;
  recipient: string;
  /** Who was not done, unit by unit. */
  units: string[];
  deadline: Instant;
  at: Instant;
}

export interface GatheredReminders {
  question: ReminderQuestion;
  /** Who has what to do in the stages that were opened. */
  duties: Duty[];
  sent: SentReminder[];
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

const PLANNED_KINDS = `(kind like 'before:%' or kind like 'after:%' or kind like 'escalate:%')`;

/**
 * All that the rules need to know of a year to say who is to be reminded: four statements, whatever the number of units.
 * @param ahead stages that are not open yet too, with everybody expected to owe something in them
 */
export async function reminderQuestion(queries: Queries, year: Year, ahead = false): Promise<GatheredReminders> {
  const stages = await queries.query<StageRow>(
    `select name as stage, opens_at as "opensAt", closes_at as "closesAt", opened_at as "openedAt",
            (select json_object_agg(d.unit, to_char(d.due_at at time zone 'UTC', ${INSTANT}))
               from deadline d where d.cycle_id = stage.cycle_id and d.stage = stage.name) as deadlines
       from stage where cycle_id = $1 and ($2 or opened_at is not null) order by position`,
    [year.id, ahead],
  );
  const opened = stages.filter(({ openedAt }) => openedAt !== null).map(({ stage }) => stage);
  const duties = await dutiesOf(queries, year, opened);
  const sent = await queries.query<SentReminder & { about: string }>(
    `select stage, kind, recipient, about, deadline, due_at as at,
            case when kind like 'escalate:%' and about = '' then array(select one ->> 'code' from jsonb_array_elements(facts -> 'missing') one)
                 else array[about] end as units
       from notice where cycle_id = $1 and deadline is not null and ${PLANNED_KINDS}
      order by due_at, recipient`,
    [year.id],
  );
  const workdays = await workdaysOf(queries, year.blocId);
  const question: ReminderQuestion = {
    zone: year.bloc.timezone,
    workdays,
    stages: stages.map((row) => remindersOf(row, year, duties)),
    sent: new Set(sent.map(({ stage, about, kind, deadline }) => `${stage}|${about}|${kind}|${deadline}`)),
  };
  return { question, duties, sent: sent.map(({ about: _about, ...row }) => row) };
}

function remindersOf(row: StageRow, year: Year, duties: readonly Duty[]): StageReminders {
  const { stage, opensAt, openedAt } = row;
  const own = openedAt === null ? expected(row, year) : duties.filter((duty) => duty.stage === stage);
  return { stage, rule: reminderRule(year.rules, stage), opened: openedAt ?? opensAt ?? '', own };
}

/** A stage that is still to come: nobody has done anything in it. */
function expected({ stage, closesAt, deadlines }: StageRow, year: Year): Own[] {
  if (closesAt === null) return [];
  const units = year.members.map(({ unit }) => unit);
  return expectedIn(stage, units, year.rules).map((unit): Own => {
    const granted = deadlines?.[unit];
    return { unit, deadline: granted !== undefined && granted > closesAt ? granted : closesAt, done: false };
  });
}

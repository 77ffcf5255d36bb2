import { Injectable } from '@nestjs/common';
import { type Instant, Refusal } from '@thidua/contracts';
import {
  Facts,
  type GatheredReminders,
  reminderQuestion,
  type SentReminder,
  workdaysOf,
  type Year,
  Years,
} from '@thidua/database';
import {
  byUnit,
  type ExtensionAsked,
  planChanges,
  plannedReminders,
  questionExtended,
  questionOfDraft,
  type Reminder,
  type ReminderQuestion,
  recipientOf,
  reminderKey,
} from '@thidua/domain';
import { asOf } from '../cycles/as-of';
import { checkRuleSet } from '../rules/rule-book';
import type { PlannedReminderDto, ReminderPlanDto, StageRemindersDto, UnitRemindersDto } from './reminders.dto';

/** What was, and what will be, said to whom and when: the same plan by which the year reminds. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly facts: Facts,
    private readonly years: Years,
  ) {}

  /** @throws Refusal UNIT_UNKNOWN when nobody of that name has anything to do this year */
  async ofUnit(year: Year, unit: string): Promise<UnitRemindersDto> {
    const { question, sent } = await this.gather(year);
    const at = asOf(year);
    const planned = plannedReminders(question, at).filter(({ units }) => units.includes(unit));
    const stages = question.stages.flatMap(({ stage, own }): StageRemindersDto[] => {
      const duty = own.find((one) => one.unit === unit);
      if (!duty) return [];
      const { deadline, done } = duty;
      const gone = sent.filter((one) => one.stage === stage && one.units.includes(unit));
      const open = planned.filter((one) => one.stage === stage);
      const next = open.find(({ kind }) => !isEscalation(kind));
      const escalations = [
        ...gone
          .filter(({ kind }) => isEscalation(kind))
          .map(({ kind, at: on }) => ({ to: whomOf(kind), at: on, sent: true })),
        ...open
          .filter(({ kind }) => isEscalation(kind))
          .map(({ kind, at: on }) => ({ to: whomOf(kind), at: on, sent: false })),
      ];
      return [
        {
          stage,
          deadline,
          done,
          sent: gone.filter(({ kind }) => !isEscalation(kind)).map(({ kind, at: on }) => ({ kind, at: on })),
          next: next ? { kind: next.kind, at: next.at } : null,
          escalations,
        },
      ];
    });
    if (stages.length === 0) throw new Refusal('UNIT_UNKNOWN');
    return { unit, asOf: at, stages };
  }

  /** All of a year that runs: what was sent, what will be, and what would be if nobody had done anything. */
  async plan(year: Year, extension?: ExtensionAsked): Promise<ReminderPlanDto> {
    const { question, sent } = await this.gather(year);
    const at = asOf(year);
    const planned = plannedReminders(question, at);
    const rows = [
      ...sent.map((one): PlannedReminderDto => sentRow(one)),
      ...planned.map((one): PlannedReminderDto => ({ ...shown(one), state: 'planned' })),
      ...silenced(question, planned, at).map((one): PlannedReminderDto => ({ ...shown(one), state: 'silenced' })),
    ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    return { asOf: at, rows, changes: extension ? changes(question, planned, extension, at) : null };
  }

  /** What the rules of a draft will plan. @throws Refusal NOT_FOUND, RULES_INVALID */
  async planOfDraft(cycle: string): Promise<ReminderPlanDto> {
    const { workdays, ...texts } = await this.facts.commit(async (tx) => {
      const draft = await tx.one<{ blocId: string; bloc: string; rules: string }>(
        `select c.bloc_id as "blocId", r.bloc_source as bloc, r.rules_source as rules
           from cycle c join rule_set r on r.id = c.rule_set_id where c.id = $1`,
        [cycle],
      );
      return { bloc: draft.bloc, rules: draft.rules, workdays: await workdaysOf(tx, draft.blocId) };
    });
    const planned = plannedReminders(questionOfDraft(checkRuleSet(texts), workdays), '');
    return { asOf: null, rows: planned.map((one) => ({ ...shown(one), state: 'planned' as const })), changes: null };
  }

  read(cycle: string): Promise<Year> {
    return this.years.read(cycle);
  }

  /** A year that is over reminds nobody any more. */
  private async gather(year: Year): Promise<GatheredReminders> {
    const gathered = await this.facts.commit((tx) => reminderQuestion(tx, year, true));
    if (year.state === 'running') return gathered;
    return { ...gathered, question: { ...gathered.question, stages: gathered.question.stages.map(allDone) } };
  }
}

const isEscalation = (kind: string): boolean => kind.startsWith('escalate:');
const whomOf = (kind: string): string => kind.slice('escalate:'.length);

type StageQuestion = ReminderQuestion['stages'][number];
const allDone = (stage: StageQuestion): StageQuestion => ({
  ...stage,
  own: stage.own.map((one) => ({ ...one, done: true })),
});

const shown = ({ stage, kind, to, units, deadline, at }: Reminder) => ({
  stage,
  kind,
  to: recipientOf(to),
  units,
  deadline,
  at,
});

const sentRow = ({ stage, kind, recipient, units, deadline, at }: SentReminder): PlannedReminderDto => ({
  stage,
  kind,
  to: recipient,
  units,
  deadline,
  at,
  state: 'sent',
});

/** What would still go out to those who are done. */
function silenced(question: ReminderQuestion, planned: Reminder[], at: Instant): Reminder[] {
  const undone = (stage: StageQuestion): StageQuestion => ({
    ...stage,
    own: stage.own.map((one) => ({ ...one, done: false })),
  });
  const open = new Map(planned.map((one) => [reminderKey(one), one.units]));
  return plannedReminders({ ...question, stages: question.stages.map(undone) }, at).flatMap((one) => {
    const units = one.units.filter((unit) => !open.get(reminderKey(one))?.includes(unit));
    return units.length > 0 && one.at > at ? [{ ...one, units }] : [];
  });
}

function changes(question: ReminderQuestion, planned: Reminder[], extension: ExtensionAsked, at: Instant) {
  const { touched, ...rest } = planChanges(planned, plannedReminders(questionExtended(question, extension, at), at));
  const row = <T extends ReturnType<typeof byUnit>[number]>({ unit, to, ...reminder }: T) => ({
    ...reminder,
    to: recipientOf(to),
    units: [unit],
  });
  return {
    touched,
    silenced: rest.silenced.map(row),
    moved: rest.moved.map(row),
    added: rest.added.map(row),
  };
}

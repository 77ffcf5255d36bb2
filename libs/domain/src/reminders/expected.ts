import { type Instant, resolveCalendar, type Workdays } from '../calendar';
import { type RuleSet, type Rules, STAGES, type StageName } from '../rule-set';
import type { Own, ReminderQuestion } from './reminders';

/** The rule by which a stage reminds. */
export const reminderRule = (rules: Pick<Rules, 'reminders'>, stage: StageName) =>
  rules.reminders[stage] ?? rules.reminders.default;

/**
 * Everybody who may come to owe something in a stage, before it is known who does: the units; whoever reviews, verifies,
 * answers, fixes the date, decides. Which rounds of ballots will have a deadline is said when they are opened.
 */
export function expectedIn(stage: StageName, units: readonly string[], rules: Pick<Rules, 'awards'>): string[] {
  switch (stage) {
    case 'registration':
    case 'submission':
      return [...units];
    case 'conference':
      return [...units, 'head'];
    case 'review':
      return [...units, 'standingBody'];
    case 'ranking':
      return ['standingBody'];
    case 'voting':
      return [];
    case 'issuance':
      return [...new Set(rules.awards.map(({ issuedBy }) => `body:${issuedBy}`)), 'standingBody'];
  }
}

/** What a rule set that is still a draft will plan: every stage at its dates, with nobody done. */
export function questionOfDraft({ bloc, rules }: RuleSet, workdays: Workdays): ReminderQuestion {
  const calendar = resolveCalendar(rules.calendar, bloc.timezone);
  const units = bloc.units.map(({ code }) => code);
  const stages = STAGES.flatMap((stage) => {
    if (stage === 'voting') return [];
    const { opens = '', closes } = calendar[stage];
    const own = expectedIn(stage, units, rules).map((unit): Own => ({ unit, deadline: closes, done: false }));
    return [{ stage, rule: reminderRule(rules, stage), opened: opens, own }];
  });
  return { zone: bloc.timezone, workdays, stages, sent: new Set() };
}

/** An extension as it is asked about: for one unit, or for all whose own deadline lies before it. */
export interface ExtensionAsked {
  stage: StageName;
  unit?: string;
  until: Instant;
}

/** The question as it would stand once a deadline is moved at `asOf`. */
export function questionExtended(
  question: ReminderQuestion,
  extension: ExtensionAsked,
  asOf: Instant,
): ReminderQuestion {
  const { stage, unit, until } = extension;
  const moved = (own: Own): Own =>
    !own.revision && (unit === undefined || unit === own.unit) && own.deadline < until
      ? { ...own, deadline: until, since: asOf }
      : own;
  return {
    ...question,
    stages: question.stages.map((one) => (one.stage === stage ? { ...one, own: one.own.map(moved) } : one)),
  };
}

import { queryOptions } from '@tanstack/react-query';
import type { Calendar, RuleSet } from '@thidua/domain';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components, operations } from '../../api/schema';
import type { CommandKey } from '../../api/use-command';

export interface Texts {
  bloc: string;
  rules: string;
}

export type RuleProblem = operations['checkRules']['responses'][200]['content']['application/json']['problems'][number];
export type StartPlan = components['schemas']['StartPlanDto'];
export type PlannedUnit = components['schemas']['PlannedUnitDto'];
export type Holder = components['schemas']['HolderDto'];

const contentKey = (ruleSet: string) => ['rule-set', ruleSet] as const;

/** A rule set as data, frozen or not. */
export const contentQuery = (ruleSet: string) =>
  queryOptions({
    queryKey: contentKey(ruleSet),
    queryFn: async () =>
      (await answer(
        api.GET('/api/rule-sets/{ruleSet}/content', { params: { path: { ruleSet } } }),
      )) as unknown as RuleSet,
  });

/** What would happen if the draft were started now. */
export const startPlanQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'start-plan'],
    queryFn: () => answer(api.GET('/api/cycles/{cycle}/start-plan', { params: { path: { cycle } } })),
  });

export const checkTexts = async (texts: Texts): Promise<RuleProblem[]> =>
  (await answer(api.POST('/api/rule-checks', { body: texts }))).problems;

const draftOn = (ruleSet: string, key: CommandKey) =>
  answer(
    api.POST('/api/cycles', {
      params: { header: { 'Idempotency-Key': `${key['Idempotency-Key']}-draft` } },
      body: { ruleSet },
    }),
  );

/** A draft of the year after that of a rule set, over a copy with its dates moved. */
export const draftByCopy = async (
  { ruleSet, rule }: { ruleSet: string; rule: 'sameDate' | 'sameWeekday' },
  key: CommandKey,
) => {
  const copy = await answer(
    api.POST('/api/rule-sets/{ruleSet}/next-year', { params: { path: { ruleSet }, header: key }, body: { rule } }),
  );
  return draftOn(copy.id, key);
};

/** A draft of the year that the files describe. */
export const draftByImport = (bloc: string) => async (texts: Texts, key: CommandKey) => {
  const made = await answer(
    api.POST('/api/blocs/{bloc}/rule-sets', { params: { path: { bloc }, header: key }, body: texts }),
  );
  return draftOn(made.id, key);
};

export const reschedule = (ruleSet: string) => (calendar: Calendar) =>
  answer(api.PUT('/api/rule-sets/{ruleSet}/calendar', { params: { path: { ruleSet } }, body: calendar }));

export const startYear = (cycle: string) => (_: undefined, key: CommandKey) =>
  answer(api.POST('/api/cycles/{cycle}/start', { params: { path: { cycle }, header: key } }));

/** What is no longer true when the dates of a draft have moved. */
export const touchedByDates = (cycle: string, ruleSet: string) => [contentKey(ruleSet), keys.year(cycle)];

import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { Problem } from '../../api/problem';
import type { operations } from '../../api/schema';
import type { CommandKey } from '../../api/use-command';

/** What a year is played from. */
export interface YearTexts {
  bloc: string;
  rules: string;
  year?: string;
}

export type Opened = operations['rehearse']['responses'][200]['content']['application/json'];

/** The year that the program brings along; null where it brings none. */
export const sampleQuery = queryOptions({
  queryKey: ['rehearsals', 'sample'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<YearTexts | null> => {
    try {
      return await answer(api.GET('/api/rehearsals/sample'));
    } catch (error) {
      if (error instanceof Problem && error.code === 'NOT_FOUND') return null;
      throw error;
    }
  },
});

/** The texts of a rule set as they were written. */
export const textsOf = async (ruleSet: string): Promise<YearTexts> => {
  const { bloc, rules } = await answer(api.GET('/api/rule-sets/{ruleSet}', { params: { path: { ruleSet } } }));
  return { bloc, rules };
};

export const begin = (body: YearTexts, key: CommandKey): Promise<Opened> =>
  answer(api.POST('/api/rehearsals', { params: { header: key }, body }));

export const lead = (cycle: string) => (to: string) =>
  answer(api.POST('/api/rehearsals/{cycle}/clock', { params: { path: { cycle } }, body: { to } }));

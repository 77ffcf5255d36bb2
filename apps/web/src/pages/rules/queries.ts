import { queryOptions } from '@tanstack/react-query';
import type { RuleSet } from '@thidua/domain';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import { cycleQuery } from '../../api/queries';

/** The rules of a draft as they stand now; whoever edits the draft makes them anew. */
export const draftRulesQuery = (cycle: string) =>
  queryOptions({
    queryKey: [...keys.year(cycle), 'draft-rules'],
    queryFn: async ({ client }) => {
      const { ruleSet } = await client.ensureQueryData(cycleQuery(cycle));
      const content = api.GET('/api/rule-sets/{ruleSet}/content', { params: { path: { ruleSet } } });
      return (await answer(content)) as unknown as RuleSet;
    },
  });

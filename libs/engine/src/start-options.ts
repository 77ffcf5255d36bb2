import {
  defineSearchAttributeKey,
  type SearchAttributePair,
  SearchAttributeType,
  TypedSearchAttributes,
} from '@temporalio/common';
import { SEARCH_ATTRIBUTES, TASK_QUEUES, type ThingRef, WORKFLOWS } from '@thidua/contracts';

const BLOC = defineSearchAttributeKey(SEARCH_ATTRIBUTES.bloc, SearchAttributeType.KEYWORD);
const YEAR = defineSearchAttributeKey(SEARCH_ATTRIBUTES.year, SearchAttributeType.INT);
const UNIT = defineSearchAttributeKey(SEARCH_ATTRIBUTES.unit, SearchAttributeType.KEYWORD);
const REHEARSAL = defineSearchAttributeKey(SEARCH_ATTRIBUTES.rehearsal, SearchAttributeType.BOOL);

function attributesOf(ref: ThingRef): TypedSearchAttributes {
  const pairs: SearchAttributePair[] = [
    { key: BLOC, value: ref.bloc },
    { key: YEAR, value: ref.year },
    { key: REHEARSAL, value: ref.clock !== undefined },
  ];
  if (ref.unit !== undefined) pairs.push({ key: UNIT, value: ref.unit });
  return new TypedSearchAttributes(pairs);
}

/**
 * How a workflow of the year is started, by whomever: by its id, beside none of the same id. A thing of the year lives
 * once; only an award's issuance, which is over when it was issued, is begun again to be revoked.
 */
export function startOptions<R extends ThingRef>(workflow: string, workflowId: string, ref: R) {
  const again = workflow === WORKFLOWS.issuance;
  return {
    workflowId,
    taskQueue: TASK_QUEUES.year,
    args: [ref] as [R],
    workflowIdReusePolicy: again ? ('ALLOW_DUPLICATE' as const) : ('REJECT_DUPLICATE' as const),
    workflowIdConflictPolicy: 'USE_EXISTING' as const,
    typedSearchAttributes: attributesOf(ref),
  };
}

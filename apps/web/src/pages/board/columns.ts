import type { Criterion, Scoring } from '@thidua/domain';
import { criteriaOf } from './lines';

/** What stands beside the name of a unit. */
export type Column = { kind: 'state' } | { kind: 'total' } | { kind: 'criterion'; criterion: Criterion };

const WIDTH = { state: 160, total: 132, criterion: 112 } as const;

export const columnsOf = (scoring: Scoring): Column[] => [
  { kind: 'state' },
  { kind: 'total' },
  ...criteriaOf(scoring).map((criterion): Column => ({ kind: 'criterion', criterion })),
];

/** In pixels. */
export const widthOf = (column: Column | undefined): number => WIDTH[column?.kind ?? 'criterion'];

/** Of the criterion; nothing for the columns before. */
export const codeOf = (column: Column | undefined): string | undefined =>
  column?.kind === 'criterion' ? column.criterion.code : undefined;

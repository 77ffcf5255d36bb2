import type { Instant } from '@thidua/contracts';
import { Column, type ColumnOptions, type ValueTransformer } from 'typeorm';

/** TypeORM makes dates of instants on their way in and out; the program keeps them as ISO strings. */
const isoString: ValueTransformer = {
  to: (at: Instant | null | undefined) => at,
  from: (at: Date | null | undefined) => (at instanceof Date ? at.toISOString() : at),
};

/** Options of a column that holds an instant: `timestamptz`, an ISO string in UTC with milliseconds in code. */
export const instant = { type: 'timestamptz', transformer: isoString } as const satisfies ColumnOptions;

export const InstantColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ ...instant, ...options });

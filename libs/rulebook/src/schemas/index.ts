import { BLOC_SCHEMA } from './bloc.schema';
import { RULES_SCHEMA } from './rules.schema';
import type { Schema } from './schema';
import { YEAR_SCHEMA } from './year.schema';

/** The published schemas by the name of the file they are written to. */
export const SCHEMAS = { bloc: BLOC_SCHEMA, rules: RULES_SCHEMA, year: YEAR_SCHEMA } as const satisfies Record<
  string,
  Schema
>;

export { BLOC_SCHEMA, RULES_SCHEMA, YEAR_SCHEMA };

import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type SchemaObject = Exclude<Schemas[string], { $ref: string }>;

/** The schema that an example has, for answers that have no class of their own. */
export function schemaOf(example: unknown): SchemaObject {
  if (example === null) return { type: 'null' as SchemaObject['type'] } as SchemaObject;
  if (Array.isArray(example)) return { type: 'array', items: example.length > 0 ? schemaOf(example[0]) : {} };
  switch (typeof example) {
    case 'string':
      return { type: 'string' };
    case 'number':
      return { type: Number.isInteger(example) ? 'integer' : 'number' };
    case 'boolean':
      return { type: 'boolean' };
    default: {
      const entries = Object.entries(example as Record<string, unknown>);
      return { type: 'object', properties: Object.fromEntries(entries.map(([key, value]) => [key, schemaOf(value)])) };
    }
  }
}

import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type SchemaObject = Exclude<Schemas[string], { $ref: string }>;

/** A place in an example of which more is to be said than the value shows. */
class Place {
  constructor(
    readonly value: unknown,
    readonly complete: (schema: SchemaObject) => SchemaObject,
  ) {}
}

/** A value that may be null; the example shows it where it is not. */
export const orNull = (value: unknown): unknown =>
  new Place(value, (schema) => ({ anyOf: [schema, { type: 'null' as SchemaObject['type'] } as SchemaObject] }));

/** One of these words; the example shows `value`. */
export const wordOf = (words: readonly string[], value = words[0]): unknown =>
  new Place(value, (schema) => ({ ...schema, enum: [...words] }));

/** Values by codes: the keys of the example are not those of every answer. */
export const byCode = (example: Record<string, unknown>): unknown =>
  new Place(example, () => ({ type: 'object', additionalProperties: schemaOf(Object.values(example)[0] ?? '') }));

/** The schema that an example has, for answers that have no class of their own. Every key it shows is always there. */
export function schemaOf(example: unknown): SchemaObject {
  if (example instanceof Place) return example.complete(schemaOf(example.value));
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
      const properties = Object.fromEntries(entries.map(([key, value]) => [key, schemaOf(value)]));
      return { type: 'object', properties, required: Object.keys(properties) };
    }
  }
}

/** The example as it is shown. */
export function shownOf(example: unknown): unknown {
  if (example instanceof Place) return shownOf(example.value);
  if (Array.isArray(example)) return example.map(shownOf);
  if (example === null || typeof example !== 'object') return example;
  return Object.fromEntries(Object.entries(example).map(([key, value]) => [key, shownOf(value)]));
}

import type { OpenAPIObject } from '@nestjs/swagger';

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const BY_TYPE: Record<string, unknown> = { string: 'văn bản', integer: 1, number: 1, boolean: true, null: null };

/** Makes an example of a schema out of the examples of its fields. */
function exampleOf(schema: unknown, schemas: Json, depth = 0): unknown {
  if (!isJson(schema) || depth > 6) return {};
  if ('example' in schema) return schema.example;
  if (typeof schema.$ref === 'string')
    return exampleOf(schemas[schema.$ref.split('/').at(-1) ?? ''], schemas, depth + 1);
  const [first] = (schema.allOf ?? schema.oneOf ?? schema.anyOf ?? []) as unknown[];
  if (first !== undefined) return exampleOf(first, schemas, depth + 1);
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'array') return [exampleOf(schema.items, schemas, depth + 1)];
  if (isJson(schema.properties)) {
    const fields = Object.entries(schema.properties);
    return Object.fromEntries(fields.map(([name, field]) => [name, exampleOf(field, schemas, depth + 1)]));
  }
  return typeof type === 'string' ? (BY_TYPE[type] ?? {}) : {};
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of a document with its path and method. */
export function operationsOf(document: OpenAPIObject) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}

function addTo(holder: unknown, schemas: Json): void {
  if (!isJson(holder) || !isJson(holder.content)) return;
  for (const media of Object.values(holder.content)) {
    if (isJson(media) && !('example' in media) && !('examples' in media))
      media.example = exampleOf(media.schema, schemas);
  }
}

/** Gives every request body and every answer of the document an example. */
export function addExamples(document: OpenAPIObject): void {
  const schemas = (document.components?.schemas ?? {}) as Json;
  for (const { operation } of operationsOf(document)) {
    addTo(operation.requestBody, schemas);
    for (const response of Object.values(operation.responses)) addTo(response, schemas);
  }
}

/** OpenAPI 3.1 says "or null" by a type, where 3.0 said `nullable`. */
export function nullByType(value: unknown): void {
  if (Array.isArray(value)) {
    for (const part of value) nullByType(part);
    return;
  }
  if (!isJson(value)) return;
  if (value.nullable === true && typeof value.type === 'string') {
    value.type = [value.type, 'null'];
    delete value.nullable;
  } else if (value.nullable === true && Array.isArray(value.allOf)) {
    value.anyOf = [...value.allOf, { type: 'null' }];
    delete value.allOf;
    delete value.nullable;
  }
  for (const part of Object.values(value)) nullByType(part);
}

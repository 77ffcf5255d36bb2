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

/** What stands in the examples of addresses. */
const PLACES: Record<string, string> = {
  cycle: '2023-k7m2xq',
  bloc: 'HNA-VH',
  unit: 'PL',
  who: 'PL',
  reviewer: 'KB',
  stage: 'submission',
  criterion: 'I.1',
  contest: 'flag',
  round: '1',
  award: 'CTD-T',
  office: 'head',
  code: 'UBND-T',
  token: 'uJ3v0mZkq1…',
};
const ANY_ID = '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d';

const placed = (path: string): string => path.replace(/\{(\w+)\}/g, (_, name: string) => PLACES[name] ?? ANY_ID);

function addToParameters(parameters: unknown): void {
  if (!Array.isArray(parameters)) return;
  for (const parameter of parameters) {
    if (isJson(parameter) && parameter.in === 'path') parameter.example ??= PLACES[String(parameter.name)] ?? ANY_ID;
  }
}

/** The problems shown for an operation happened at its own address. */
function placeProblems(response: unknown, instance: string): void {
  if (!isJson(response) || !isJson(response.content)) return;
  const problems = response.content['application/problem+json'];
  if (!isJson(problems) || !isJson(problems.examples)) return;
  for (const example of Object.values(problems.examples)) {
    if (isJson(example) && isJson(example.value)) example.value = { ...example.value, instance };
  }
}

/** Gives every request body, every answer and every part of an address an example. */
export function addExamples(document: OpenAPIObject): void {
  const schemas = (document.components?.schemas ?? {}) as Json;
  for (const { path, operation } of operationsOf(document)) {
    addToParameters(operation.parameters);
    addTo(operation.requestBody, schemas);
    for (const response of Object.values(operation.responses)) {
      placeProblems(response, placed(path));
      addTo(response, schemas);
    }
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

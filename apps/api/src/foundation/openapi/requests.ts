import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from './examples';

type Operation = ReturnType<typeof operationsOf>[number]['operation'];

/** Every place in an address is a parameter, also where the handler itself has no use for it. */
function declarePlaces(path: string, operation: Operation): void {
  const declared = operation.parameters ?? [];
  const isDeclared = (name: string) =>
    declared.some((parameter) => 'name' in parameter && parameter.in === 'path' && parameter.name === name);
  const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => !isDeclared(name));
  const added = places.map((name) => ({
    name,
    in: 'path' as const,
    required: true,
    schema: { type: 'string' as const },
  }));
  operation.parameters = [...added, ...declared];
}

/** Lets a client, the page of documents too, build each request: its whole address, and the token beside the cookie. */
export function completeRequests(document: OpenAPIObject, csrfScheme: string): void {
  for (const { path, method, operation } of operationsOf(document)) {
    declarePlaces(path, operation);
    if (method === 'get') continue;
    operation.security = operation.security?.map((way) => ('session' in way ? { ...way, [csrfScheme]: [] } : way));
  }
}

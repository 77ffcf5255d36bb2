/** The part of JSON Schema (draft 2020-12) that the three files need. */
export interface Schema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  type?: SchemaType | SchemaType[];
  const?: string | number;
  enum?: (string | number)[];
  pattern?: string;
  format?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  maxProperties?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  default?: unknown;
  discriminator?: { propertyName: string };
  oneOf?: Schema[];
}

export type SchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';

export function typesOf(schema: Schema): SchemaType[] {
  if (schema.type === undefined) return [];
  return Array.isArray(schema.type) ? schema.type : [schema.type];
}

/** The branch of a discriminated `oneOf` that a value with this tag belongs to. */
export function branchOf(schema: Schema, tag: unknown): Schema | undefined {
  const name = schema.discriminator?.propertyName;
  if (name === undefined) return undefined;
  return schema.oneOf?.find((branch) => branch.properties?.[name]?.const === tag);
}

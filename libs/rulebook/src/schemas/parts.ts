import type { Schema } from './schema';

export const CODE = '^[\\p{L}\\p{M}\\p{N}._-]{1,32}$';
export const SCORE = '^\\d{1,6}(\\.\\d{1,2})?$';
/** In an act a score may be what the rules refuse, so that the refusal can be played. */
export const PLAYED_SCORE = '^-?\\d{1,6}(\\.\\d{1,2})?$';
export const TIME = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})?$';
export const DATE = '^\\d{4}-\\d{2}-\\d{2}$';
export const DURATION = '^P(?=\\d|T\\d)(\\d{1,4}D)?(T(?=\\d)(\\d{1,5}H)?(\\d{1,6}M)?(\\d{1,7}S)?)?$';
export const FRACTION = '^(\\d{1,3}(\\.\\d{1,2})?%|\\d{1,4}/\\d{1,4})$';
export const RATE = '^\\d{1,9}(\\.\\d{1,9})?$';
export const CONTEST = '^(tie:)?[\\p{L}\\p{M}\\p{N}._-]{1,32}$';
export const LADDER_STEP = '^(group\\.[\\p{L}\\p{M}\\p{N}._-]{1,32}|fewestMinus|vote|standingBody)$';
export const NOT_BLANK = '\\S';

export const LIMITS = {
  units: 200,
  bodies: 50,
  groups: 50,
  criteria: 200,
  minus: 100,
  indicators: 100,
  awards: 50,
  contests: 50,
  reminders: 20,
  text: 500,
  acts: 20_000,
} as const;

// Text is read as it is written, so a bare 412 or 2.10 where text is expected is text. Editors are told the same.
export const text = (description: string, maxLength: number = LIMITS.text): Schema => ({
  type: ['string', 'number', 'boolean'],
  pattern: NOT_BLANK,
  maxLength,
  description,
});

export const code = (description: string): Schema => ({ type: ['string', 'number'], pattern: CODE, description });

export const score = (description: string): Schema => ({ type: ['number', 'string'], pattern: SCORE, description });

export const time = (description: string): Schema => ({
  type: 'string',
  pattern: TIME,
  format: 'local-time',
  description,
});

export const date = (description: string): Schema => ({
  type: 'string',
  pattern: DATE,
  format: 'local-date',
  description,
});

export const duration = (description: string): Schema => ({
  type: 'string',
  pattern: DURATION,
  format: 'span',
  description,
});

export const integer = (description: string, minimum: number, maximum: number): Schema => ({
  type: 'integer',
  minimum,
  maximum,
  description,
});

export const choice = (description: string, ...values: string[]): Schema => ({
  type: 'string',
  enum: values,
  description,
});

export const list = (description: string, items: Schema, maxItems: number, minItems = 0): Schema => ({
  type: 'array',
  items,
  minItems,
  maxItems,
  description,
});

/** A mapping with these keys and no others; a key that ends in "?" may be left out. */
export function map(description: string, keys: Record<string, Schema>): Schema {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const [key, schema] of Object.entries(keys)) {
    const optional = key.endsWith('?');
    properties[optional ? key.slice(0, -1) : key] = schema;
    if (!optional) required.push(key);
  }
  return { type: 'object', description, properties, required, additionalProperties: false };
}

/** A mapping from codes. */
export const byCode = (description: string, value: Schema, maxProperties: number): Schema => ({
  type: 'object',
  description,
  propertyNames: { type: 'string', pattern: CODE },
  additionalProperties: value,
  maxProperties,
});

export const bilingual = (description: string): Schema =>
  map(description, {
    vi: text('Tiếng Việt. / In Vietnamese; this is the one that counts.'),
    en: text('Tiếng Anh. / In English.'),
  });

export const format: Schema = {
  type: 'integer',
  const: 1,
  description: 'Phiên bản định dạng tệp. / Version of the file format.',
};

export const fileSchema = (name: string, title: string, schema: Schema): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:thidua:schema:${name}`,
  title,
  ...schema,
});

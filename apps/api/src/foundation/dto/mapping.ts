import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import type { FieldCode, FieldProblem } from '@thidua/contracts';
import { ValidateBy } from 'class-validator';
import { Optional } from './fields';
import { isPlain, isVisible } from './plain-text';
import { escaped, says } from './says';

interface MappingOptions {
  /** Whether a value of the map is right. */
  value: (value: unknown) => boolean;
  /** The values' schema. */
  schema: Record<string, unknown>;
  example: Record<string, unknown>;
  most?: number;
  optional?: boolean;
  description?: string;
  /** What to say of a value that is wrong; ENTRY, with the example, where nothing is said. */
  says?: { code: FieldCode; values?: Record<string, string | number> };
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LONGEST_KEY = 64;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const isKey = (key: string): boolean => key.length > 0 && key.length <= LONGEST_KEY && !FORBIDDEN_KEYS.has(key);

/** An object used as a map from codes to values of one kind: `{ "I.1": "7.50" }`. */
export const Mapping = (options: MappingOptions) => {
  const { value: isRight, schema, example, most = 500, optional, description } = options;
  const [right] = Object.values(example);
  const { code, values = {} } = options.says ?? { code: 'ENTRY', values: { example: JSON.stringify(right) } };
  const said = says(code, values).context;
  const isMap = (map: unknown): map is Record<string, unknown> =>
    isPlainObject(map) && Object.keys(map).length <= most && Object.keys(map).every(isKey);
  const wrongIn = (map: unknown): FieldProblem[] =>
    isMap(map)
      ? Object.entries(map).flatMap(([key, value]) => (isRight(value) ? [] : [{ path: `/${escaped(key)}`, ...said }]))
      : [];
  return applyDecorators(
    ApiProperty({
      type: 'object',
      additionalProperties: schema,
      example,
      required: !optional,
      ...(description && { description }),
    } as unknown as ApiPropertyOptions),
    ...(optional ? [Optional()] : []),
    ValidateBy(
      { name: 'isMapping', validator: { validate: (map) => isMap(map) && wrongIn(map).length === 0 } },
      says('BY_CODE', { max: most }, wrongIn),
    ),
  );
};

/** One below zero is a score too, and out of range: that is the rules' to say. */
const SCORE = /^-?\d{1,6}(\.\d{1,2})?$/;

/** A score as it may be sent: decimal text or a JSON number, two places at most. */
export const isScore = (value: unknown): boolean =>
  typeof value === 'string' ? SCORE.test(value) : typeof value === 'number' && SCORE.test(String(value));

/** Scores by criterion, as decimal text or numbers with two places at most. */
export const Scores = (options: { optional?: boolean; description?: string } = {}) =>
  Mapping({
    ...options,
    value: isScore,
    says: { code: 'SCORE' },
    schema: { oneOf: [{ type: 'string', pattern: SCORE.source }, { type: 'number' }] },
    example: { 'I.1': '7.50', 'II.2': '7.00' },
  });

const isTextUpTo = (max: number) => (value: unknown) =>
  typeof value === 'string' && isVisible(value) && isPlain(value, 'lines') && value.length <= max;

/** Texts by code: a reason for each score, say. */
export const TextsByCode = (options: { optional?: boolean; description?: string; max?: number } = {}) =>
  Mapping({
    ...options,
    value: isTextUpTo(options.max ?? 2000),
    says: { code: 'TEXT_OF_CODE', values: { max: options.max ?? 2000 } },
    schema: { type: 'string', maxLength: options.max ?? 2000 },
    example: { 'I.1': 'Có báo cáo và hình ảnh kèm theo.' },
  });

/** Counts by code. */
export const CountsByCode = (
  options: { optional?: boolean; description?: string; example?: Record<string, number>; max?: number } = {},
) =>
  Mapping({
    example: { 'M.1': 1 },
    ...options,
    says: { code: 'COUNT', values: { max: options.max ?? 1_000_000 } },
    value: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= (options.max ?? 1_000_000),
    schema: { type: 'integer', minimum: 0 },
  });

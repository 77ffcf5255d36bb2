import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { buildMessage, ValidateBy } from 'class-validator';
import { Optional } from './fields';

interface MappingOptions {
  /** Whether a value of the map is right. */
  value: (value: unknown) => boolean;
  /** The values' schema. */
  schema: Record<string, unknown>;
  example: Record<string, unknown>;
  most?: number;
  optional?: boolean;
  description?: string;
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LONGEST_KEY = 64;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** An object used as a map from codes to values of one kind: `{ "I.1": "7.50" }`. */
export const Mapping = ({ value: isRight, schema, example, most = 500, optional, description }: MappingOptions) => {
  const check = (map: unknown): boolean =>
    isPlainObject(map) &&
    Object.keys(map).length <= most &&
    Object.entries(map).every(
      ([key, value]) => key.length > 0 && key.length <= LONGEST_KEY && !FORBIDDEN_KEYS.has(key) && isRight(value),
    );
  return applyDecorators(
    ApiProperty({
      type: 'object',
      additionalProperties: schema,
      example,
      required: !optional,
      ...(description && { description }),
    } as unknown as ApiPropertyOptions),
    ...(optional ? [Optional()] : []),
    ValidateBy({
      name: 'isMapping',
      validator: {
        validate: check,
        defaultMessage: buildMessage((each) => `${each}$property must map codes to values`),
      },
    }),
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
    schema: { oneOf: [{ type: 'string', pattern: SCORE.source }, { type: 'number' }] },
    example: { 'I.1': '7.50', 'II.2': '7.00' },
  });

const isTextUpTo = (max: number) => (value: unknown) =>
  typeof value === 'string' && value.trim().length > 0 && value.length <= max;

/** Texts by code: a reason for each score, say. */
export const TextsByCode = (options: { optional?: boolean; description?: string; max?: number } = {}) =>
  Mapping({
    ...options,
    value: isTextUpTo(options.max ?? 2000),
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
    value: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= (options.max ?? 1_000_000),
    schema: { type: 'integer', minimum: 0 },
  });

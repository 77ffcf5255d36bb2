import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/**
 * Fields of what comes in: each says its check and its place in the documents at once, and each is bounded. Codes of
 * problems are the names of the checks (`isString`, `maxLength`, …).
 */
interface FieldOptions {
  optional?: boolean;
  description?: string;
  example?: unknown;
}

type Shape = Partial<ApiPropertyOptions>;

/** What may be left out. Null is not left out: nothing behind this expects it. */
export const Optional = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

function field({ optional, description, example }: FieldOptions, shape: Shape, ...checks: PropertyDecorator[]) {
  const documented = {
    ...shape,
    required: !optional,
    ...(description && { description }),
    ...(example !== undefined && { example }),
  };
  return applyDecorators(ApiProperty(documented as ApiPropertyOptions), ...(optional ? [Optional()] : []), ...checks);
}

/** Codes of units, awards, contests, criteria: no spaces, 64 characters at most. */
export const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,63}$/u;
/** A local time of the bloc's zone to the minute, or an instant in UTC. */
export const WHEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/;
export const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
export const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const Text = (options: FieldOptions & { min?: number; max?: number; pattern?: RegExp } = {}) => {
  const { min = 1, max = 500, pattern } = options;
  return field(
    options,
    { type: String, minLength: min, maxLength: max, ...(pattern && { pattern: pattern.source }) },
    IsString(),
    MinLength(min),
    MaxLength(max),
    ...(pattern ? [Matches(pattern)] : []),
  );
};

export const Code = (options: FieldOptions = {}) => Text({ example: 'PL', ...options, max: 64, pattern: CODE });

const isDate = IsISO8601({ strict: true });

/** A local time of the bloc's zone (`2023-11-07T17:00`) or an instant (`2023-11-07T10:00:00.000Z`). */
export const When = (options: FieldOptions = {}) =>
  applyDecorators(Text({ example: '2023-11-07T17:00', ...options, min: 16, max: 29, pattern: WHEN }), isDate);

/** Also in UTC a year of four digits: one of five is written to the store and cannot be read from it. */
const isInYears = ValidateBy({
  name: 'isInYears',
  validator: {
    validate: (value) => /^\d/.test(inUtc(value)),
    defaultMessage: () => '$property must lie in the years up to 9999',
  },
});

function inUtc(value: unknown): string {
  const at = new Date(String(value));
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
}

/** An instant, with its zone. */
export const Moment = (options: FieldOptions = {}) =>
  applyDecorators(
    Text({ example: '2023-11-07T10:00:00.000Z', ...options, max: 29, pattern: MOMENT }),
    isDate,
    isInYears,
  );

export const Day = (options: FieldOptions = {}) =>
  applyDecorators(Text({ example: '2023-12-12', ...options, max: 10, pattern: DAY }), isDate);

export const Uuid = (options: FieldOptions = {}) =>
  field({ example: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d', ...options }, { type: String, format: 'uuid' }, IsUUID());

/** A whole number. In a query it comes as text: say `query`. */
export const Whole = (options: FieldOptions & { min?: number; max?: number; query?: boolean } = {}) => {
  const { min = 0, max = 2_147_483_647, query } = options;
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    ...(query ? [Type(() => Number)] : []),
    IsInt(),
    Min(min),
    Max(max),
  );
};

export const Flag = (options: FieldOptions = {}) =>
  field({ example: true, ...options }, { type: Boolean }, IsBoolean());

export const Choice = (values: readonly string[], options: FieldOptions = {}) =>
  field({ example: values[0], ...options }, { type: String, enum: [...values] }, IsString(), IsIn([...values]));

interface ListOptions extends FieldOptions {
  least?: number;
  most?: number;
  unique?: boolean;
}

const listChecks = ({ least = 0, most = 500, unique }: ListOptions): PropertyDecorator[] => [
  IsArray(),
  ArrayMinSize(least),
  ArrayMaxSize(most),
  ...(unique ? [ArrayUnique()] : []),
];

export const Texts = (options: ListOptions & { max?: number; pattern?: RegExp } = {}) => {
  const { max = 500, pattern, least = 0, most = 500 } = options;
  return field(
    options,
    { type: [String], minItems: least, maxItems: most },
    ...listChecks(options),
    IsString({ each: true }),
    MinLength(1, { each: true }),
    MaxLength(max, { each: true }),
    ...(pattern ? [Matches(pattern, { each: true })] : []),
  );
};

export const Codes = (options: ListOptions = {}) =>
  Texts({ example: ['PL', 'DT'], unique: true, ...options, max: 64, pattern: CODE });

type Constructor = new () => object;

// the documents resolve a class given late only where the arrow is written as a property `type`
const late = (type: () => Constructor): Shape => ({ type: () => type() });

export const Nested = (type: () => Constructor, options: FieldOptions = {}) =>
  field(options, late(type), IsObject(), ValidateNested(), Type(type));

export const ListOf = (type: () => Constructor, options: ListOptions = {}) =>
  field(
    options,
    { ...late(type), isArray: true } as Shape,
    ...listChecks(options),
    ValidateNested({ each: true }),
    Type(type),
  );

import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import type { FieldCode } from '@thidua/contracts';
import { Transform, Type } from 'class-transformer';
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
  isISO8601,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { isPlain, isVisible } from './plain-text';
import { says } from './says';

/**
 * Fields of what comes in: each says its check, the code of what is wrong where the check fails, and its place in the
 * documents at once, and each is bounded. Checks stand in the order in which one would mend them.
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

const EMAIL = /^[^\s@<>]+@[^\s@<>]+$/;

interface TextOptions extends FieldOptions {
  max?: number;
  pattern?: RegExp;
  /** What to say of text that is not of the pattern; FORM, with the example, where nothing is said. */
  says?: FieldCode;
  /** Of several lines, or as it comes: a password, a file. A single line where nothing is said. */
  form?: 'lines' | 'raw';
}

/** Text is not blank where it has to be there, and holds nothing that is not seen. */
function textChecks({ form = 'line' }: { form?: 'line' | 'lines' | 'raw' }, min: number, each = false) {
  if (form === 'raw') return [];
  const check = (name: string, validate: (value: unknown) => boolean, code: FieldCode) =>
    ValidateBy({ name, validator: { validate } }, { each, ...says(code) });
  return [
    ...(min > 0 ? [check('isVisible', isVisible, 'EMPTY')] : []),
    check('isPlain', (value) => isPlain(value, form), 'CONTROLS'),
  ];
}

const tooShort = (min: number) => (min === 1 ? says('EMPTY') : says('TOO_SHORT', { min }));
const notOfPattern = ({ says: code, example }: TextOptions) =>
  code ? says(code) : says('FORM', { example: String(example) });

export const Text = (options: TextOptions & { min?: number } = {}) => {
  const { min = 1, max = 500, pattern } = options;
  return field(
    options,
    { type: String, minLength: min, maxLength: max, ...(pattern && { pattern: pattern.source }) },
    IsString(says('TEXT')),
    MinLength(min, tooShort(min)),
    MaxLength(max, says('TOO_LONG', { max })),
    ...textChecks(options, min),
    ...(pattern ? [Matches(pattern, notOfPattern(options))] : []),
  );
};

export const Code = (options: FieldOptions = {}) =>
  Text({ example: 'PL', ...options, max: 64, pattern: CODE, says: 'KEY' });

export const Email = (options: FieldOptions = {}) =>
  Text({ example: 'truong.pl@thidua.local', ...options, max: 254, pattern: EMAIL, says: 'EMAIL' });

interface WrittenTime {
  least: number;
  most: number;
  pattern: RegExp;
}

/** Time as text: however it is wrong, what to mend is how it is written. */
const time = (code: FieldCode, { least, most, pattern }: WrittenTime, options: FieldOptions) =>
  field(
    options,
    { type: String, minLength: least, maxLength: most, pattern: pattern.source },
    IsString(says(code)),
    MinLength(least, says(code)),
    MaxLength(most, says(code)),
    Matches(pattern, says(code)),
    IsISO8601({ strict: true }, says(code)),
  );

/** A local time of the bloc's zone (`2023-11-07T17:00`) or an instant (`2023-11-07T10:00:00.000Z`). */
export const When = (options: FieldOptions = {}) =>
  time('TIME', { least: 16, most: 29, pattern: WHEN }, { example: '2023-11-07T17:00', ...options });

/** Also in UTC a year of four digits that the store has: it knows none before the first. */
const isInYears = ValidateBy(
  { name: 'isInYears', validator: { validate: (value) => /^(?!0000)\d/.test(String(value)) } },
  says('INSTANT'),
);

/** In UTC, since the store knows no zones as far away as may be written; what is no time stays as it is. */
const inUtc = (value: unknown): unknown =>
  typeof value === 'string' && MOMENT.test(value) && isISO8601(value, { strict: true })
    ? new Date(value).toISOString()
    : value;

/** An instant, with its zone. It is read as the same instant in UTC. */
export const Moment = (options: FieldOptions = {}) =>
  applyDecorators(
    Transform(({ value }) => inUtc(value)),
    time('INSTANT', { least: 17, most: 29, pattern: MOMENT }, { example: '2023-11-07T10:00:00.000Z', ...options }),
    isInYears,
  );

export const Day = (options: FieldOptions = {}) =>
  time('DATE', { least: 10, most: 10, pattern: DAY }, { example: '2023-12-12', ...options });

export const Uuid = (options: FieldOptions = {}) =>
  field(
    { example: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d', ...options },
    { type: String, format: 'uuid' },
    IsUUID('all', says('ID')),
  );

/** A whole number. In a query it comes as text: say `query`. */
export const Whole = (options: FieldOptions & { min?: number; max?: number; query?: boolean } = {}) => {
  const { min = 0, max = 2_147_483_647, query } = options;
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    ...(query ? [Type(() => Number)] : []),
    IsInt(says('WHOLE')),
    Min(min, says('TOO_SMALL', { min })),
    Max(max, says('TOO_LARGE', { max })),
  );
};

export const Flag = (options: FieldOptions = {}) =>
  field({ example: true, ...options }, { type: Boolean }, IsBoolean(says('FLAG')));

const isOneOf = (values: readonly string[], each = false) =>
  IsIn([...values], { each, ...says('ONE_OF', { values: values.join(', ') }) });

export const Choice = (values: readonly string[], options: FieldOptions = {}) =>
  field({ example: values[0], ...options }, { type: String, enum: [...values] }, isOneOf(values));

interface ListOptions extends FieldOptions {
  least?: number;
  most?: number;
  unique?: boolean;
}

const listChecks = ({ least = 0, most = 500, unique }: ListOptions): PropertyDecorator[] => [
  IsArray(says('LIST')),
  ArrayMinSize(least, says('LIST_TOO_SHORT', { min: least })),
  ArrayMaxSize(most, says('LIST_TOO_LONG', { max: most })),
  ...(unique ? [ArrayUnique(says('DUPLICATES'))] : []),
];

export const Texts = (options: ListOptions & TextOptions = {}) => {
  const { max = 500, pattern, least = 0, most = 500 } = options;
  return field(
    options,
    { type: [String], minItems: least, maxItems: most },
    ...listChecks(options),
    IsString({ each: true, ...says('TEXT') }),
    MinLength(1, { each: true, ...says('EMPTY') }),
    MaxLength(max, { each: true, ...says('TOO_LONG', { max }) }),
    ...textChecks(options, 1, true),
    ...(pattern ? [Matches(pattern, { each: true, ...notOfPattern(options) })] : []),
  );
};

export const Codes = (options: ListOptions = {}) =>
  Texts({ example: ['PL', 'DT'], unique: true, ...options, max: 64, pattern: CODE, says: 'KEY' });

/** A list whose entries are each one of the values. */
export const Choices = (values: readonly string[], options: ListOptions = {}) => {
  const { least = 0, most = 500 } = options;
  return field(
    options,
    { type: [String], enum: [...values], isArray: true, minItems: least, maxItems: most } as Shape,
    ...listChecks(options),
    isOneOf(values, true),
  );
};

type Constructor = new () => object;

// the documents resolve a class given late only where the arrow is written as a property `type`
const late = (type: () => Constructor): Shape => ({ type: () => type() });

export const Nested = (type: () => Constructor, options: FieldOptions = {}) =>
  field(options, late(type), IsObject(says('OBJECT')), ValidateNested(says('OBJECT')), Type(type));

export const ListOf = (type: () => Constructor, options: ListOptions = {}) =>
  field(
    options,
    { ...late(type), isArray: true } as Shape,
    ...listChecks(options),
    ValidateNested({ each: true, ...says('OBJECT') }),
    Type(type),
  );

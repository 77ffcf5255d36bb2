import { type Bilingual, isLocalTime, parseDuration, toInstant } from '@thidua/domain';
import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import type { SentenceValues } from './problem';
import { BLOC_SCHEMA, RULES_SCHEMA, YEAR_SCHEMA } from './schemas';
import * as parts from './schemas/parts';
import { type Schema, type SchemaType, typesOf } from './schemas/schema';
import type { ProblemCode } from './sentences';
import { below, type Sheet } from './sheet';
import { suggest } from './suggest';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 366;
/** So many departures are told at once; with more the file is another kind of file. */
const MOST_DEPARTURES = 200;

const isTime = (text: string): boolean => {
  const zone = /(Z|[+-]\d{2}:\d{2})$/.exec(text)?.[0] ?? '';
  if (!isLocalTime(text.slice(0, text.length - zone.length))) return false;
  try {
    toInstant(text, 'UTC');
    return true;
  } catch {
    return false;
  }
};

const isSpan = (text: string): boolean => {
  const span = parseDuration(text);
  return span !== undefined && span.days * DAY_MS + span.ms <= LONGEST_DAYS * DAY_MS;
};

function validators(): Record<'bloc' | 'rules' | 'year', ValidateFunction> {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    discriminator: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    formats: { 'local-time': isTime, 'local-date': (text: string) => isLocalTime(`${text}T00:00`), span: isSpan },
  });
  return { bloc: ajv.compile(BLOC_SCHEMA), rules: ajv.compile(RULES_SCHEMA), year: ajv.compile(YEAR_SCHEMA) };
}

let compiled: ReturnType<typeof validators> | undefined;

const CODE_OF_PATTERN: Record<string, ProblemCode> = {
  [parts.NOT_BLANK]: 'TEXT_EMPTY',
  [parts.CODE]: 'CODE_INVALID',
  [parts.SCORE]: 'SCORE_INVALID',
  [parts.PLAYED_SCORE]: 'SCORE_INVALID',
  [parts.TIME]: 'TIME_INVALID',
  [parts.DATE]: 'DATE_INVALID',
  [parts.DURATION]: 'DURATION_INVALID',
  [parts.FRACTION]: 'FRACTION_INVALID',
  [parts.RATE]: 'RATE_INVALID',
  [parts.CONTEST]: 'CONTEST_INVALID',
  [parts.LADDER_STEP]: 'LADDER_STEP_UNKNOWN',
};

const TYPE_WORDS: Record<SchemaType, Bilingual> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'một số', en: 'a number' },
  integer: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  object: { vi: 'các khóa kèm giá trị', en: 'keys with values' },
  array: { vi: 'một danh sách', en: 'a list' },
};

function expectedOf(schema: Schema): Bilingual {
  const types = typesOf(schema);
  const isScore = schema.pattern === parts.SCORE || schema.pattern === parts.PLAYED_SCORE;
  const shown = types.includes('string') ? types.filter((type) => type === 'array' || type === 'object') : types;
  const words = shown.map((type) => TYPE_WORDS[type]);
  if (types.includes('string'))
    words.unshift(isScore ? { vi: 'điểm (một số)', en: 'a score (a number)' } : TYPE_WORDS.string);
  return { vi: words.map(({ vi }) => vi).join(' hoặc '), en: words.map(({ en }) => en).join(' or ') };
}

const COMPARISONS: Record<string, Bilingual> = {
  '>=': { vi: 'từ', en: 'at least' },
  '<=': { vi: 'không quá', en: 'at most' },
  '>': { vi: 'lớn hơn', en: 'more than' },
  '<': { vi: 'nhỏ hơn', en: 'less than' },
};

const listed = (values: readonly (string | number)[]): string => values.join(', ');

interface Finding {
  path: string;
  code: ProblemCode;
  values?: SentenceValues;
  at?: 'key' | 'value';
  meant?: string;
}

/** One error of the validator in the words of the rule book; undefined where another error says the same. */
function translate(sheet: Sheet, error: ErrorObject): Finding | undefined {
  const { instancePath: path, keyword, params, data } = error;
  const schema: Schema = error.parentSchema ?? {};
  const value = typeof data === 'object' ? '' : String(data);
  const shape = (code: ProblemCode, values?: SentenceValues, meant?: string): Finding => ({
    path,
    code,
    values: { value, ...values },
    meant,
  });
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const absent = (name: string) => sheet.at(below(path, name)) === undefined;
      const missing = (schema.required ?? []).filter(absent);
      const known = Object.keys(schema.properties ?? {}).filter(absent);
      const meant = suggest(key, missing) ?? suggest(key, known);
      return { path: below(path, key), code: 'UNKNOWN_KEY', values: { key }, at: 'key', meant };
    }
    case 'required': {
      const key = String(params.missingProperty);
      return { path: below(path, key), code: 'MISSING_KEY', values: { key } };
    }
    case 'propertyNames': {
      const key = String(params.propertyName);
      return { path: below(path, key), code: 'CODE_INVALID', values: { value: key }, at: 'key' };
    }
    case 'discriminator': {
      const tag = String(params.tag);
      // Without the tag there is nothing to say that `required` does not say.
      if (sheet.at(below(path, tag)) === undefined) return undefined;
      const known = (schema.oneOf ?? []).map((branch) => String(branch.properties?.[tag]?.const));
      const written = String(params.tagValue);
      const values = { value: written, allowed: listed(known) };
      const code = tag === 'do' ? 'ACT_UNKNOWN' : 'NOT_ALLOWED';
      return { path: below(path, tag), code, values, meant: suggest(written, known) };
    }
    case 'type':
      return shape('WRONG_TYPE', { expected: expectedOf(schema) });
    case 'enum':
      return shape(
        'NOT_ALLOWED',
        { allowed: listed(schema.enum ?? []) },
        suggest(value, (schema.enum ?? []).map(String)),
      );
    case 'const':
      return shape('FORMAT_UNKNOWN', { allowed: String(schema.const) });
    case 'pattern':
    case 'format':
      return shape(CODE_OF_PATTERN[schema.pattern ?? ''] ?? 'NOT_ALLOWED', { allowed: schema.description ?? '' });
    case 'maxLength':
      return shape('TEXT_TOO_LONG', { limit: params.limit });
    case 'minItems':
      return shape('LIST_TOO_SHORT', { limit: params.limit });
    case 'maxItems':
    case 'maxProperties':
      return shape('LIST_TOO_LONG', { limit: params.limit });
    case 'minimum':
    case 'maximum':
      return shape('OUT_OF_RANGE', {
        limit: params.limit,
        comparison: COMPARISONS[params.comparison] ?? params.comparison,
      });
    case 'uniqueItems':
      return { path: below(path, Math.max(params.i, params.j)), code: 'NOT_UNIQUE' };
    case 'oneOf':
      return shape('THRESHOLD_FORM');
    default:
      throw new Error(`no words for the schema keyword ${keyword}`);
  }
}

/** Whether an error only says which branch of an alternative failed; the alternative itself has its own error. */
const isEcho = ({ keyword, schemaPath, parentSchema, propertyName }: ErrorObject): boolean =>
  (keyword === 'required' && /\/oneOf\/\d+\/required$/.test(schemaPath) && parentSchema?.properties === undefined) ||
  propertyName !== undefined;

/** Checks a file against its schema and notes its departures from it, {@link MOST_DEPARTURES} at most. */
export function checkShape(sheet: Sheet, name: 'bloc' | 'rules' | 'year'): void {
  if (!sheet.readable) return;
  compiled ??= validators();
  const validate = compiled[name];
  if (validate(sheet.tree)) return;
  for (const error of validate.errors?.slice(0, MOST_DEPARTURES) ?? []) {
    const finding = isEcho(error) ? undefined : translate(sheet, error);
    if (finding) sheet.reportShape(finding.path, finding.code, finding.values, finding.at, finding.meant);
  }
}

import 'reflect-metadata';
import { FIELD_ERRORS, type FieldCode, Refusal, sentence } from '@thidua/contracts';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync } from 'class-validator';
import { AppModule } from '../../app.module';
import { LocalModule } from '../../local/local.module';
import { problemOf } from '../problems/problem';
import { problemsIn, validationOptions } from '../validation';
import * as fields from './fields';
import * as mappings from './mapping';

class Inner {
  @fields.Text({ max: 3 }) name!: string;
}

/** Each kind of field, with what may be sent there wrongly, and the code and place that this has. */
const KINDS: Record<string, { decorate: PropertyDecorator; wrong: [sent: unknown, code: FieldCode, at?: string][] }> = {
  Text: {
    decorate: fields.Text({ min: 2, max: 5, pattern: /^\d+$/, example: '123' }),
    wrong: [
      [undefined, 'MISSING'],
      [null, 'TEXT'],
      [7, 'TEXT'],
      ['1', 'TOO_SHORT'],
      ['123456', 'TOO_LONG'],
      ['abc', 'FORM'],
      ['   ', 'EMPTY'],
      ['1\t2', 'CONTROLS'],
      ['1\u202e2', 'CONTROLS'],
    ],
  },
  Code: {
    decorate: fields.Code(),
    wrong: [
      ['', 'EMPTY'],
      ['có dấu cách', 'KEY'],
      ['x'.repeat(65), 'TOO_LONG'],
    ],
  },
  Email: { decorate: fields.Email(), wrong: [['truong.pl', 'EMAIL']] },
  When: {
    decorate: fields.When(),
    wrong: [
      ['7/11/2023 17:00', 'TIME'],
      ['2023-02-30T10:00', 'TIME'],
      [5, 'TIME'],
    ],
  },
  Moment: {
    decorate: fields.Moment(),
    wrong: [
      ['2023-11-07T17:00', 'INSTANT'],
      ['9999-12-31T23:59-12:00', 'INSTANT'],
      ['0001-01-01T00:00+14:00', 'INSTANT'],
      ['2023-02-30T10:00Z', 'INSTANT'],
    ],
  },
  Day: {
    decorate: fields.Day(),
    wrong: [
      ['8/12/2023', 'DATE'],
      ['2023-02-30', 'DATE'],
      ['2023-12-08T00:00', 'DATE'],
    ],
  },
  Uuid: { decorate: fields.Uuid(), wrong: [['PL', 'ID']] },
  Whole: {
    decorate: fields.Whole({ min: 1, max: 9 }),
    wrong: [
      ['7', 'WHOLE'],
      [1.5, 'WHOLE'],
      [0, 'TOO_SMALL'],
      [10, 'TOO_LARGE'],
    ],
  },
  Flag: { decorate: fields.Flag(), wrong: [['có', 'FLAG']] },
  Choice: {
    decorate: fields.Choice(['vi', 'en']),
    wrong: [
      ['fr', 'ONE_OF'],
      [1, 'ONE_OF'],
    ],
  },
  Choices: {
    decorate: fields.Choices(['can', 'cannot'], { least: 1 }),
    wrong: [
      [['maybe'], 'ONE_OF'],
      ['can', 'LIST'],
    ],
  },
  Texts: {
    decorate: fields.Texts({ least: 1, most: 2, unique: true, max: 3 }),
    wrong: [
      ['a', 'LIST'],
      [[], 'LIST_TOO_SHORT'],
      [['a', 'b', 'c'], 'LIST_TOO_LONG'],
      [['a', 'a'], 'DUPLICATES'],
      [[7], 'TEXT'],
      [[''], 'EMPTY'],
      [[' '], 'EMPTY'],
      [['a\n'], 'CONTROLS'],
      [['long'], 'TOO_LONG'],
    ],
  },
  Codes: { decorate: fields.Codes(), wrong: [[['có dấu cách'], 'KEY']] },
  Nested: {
    decorate: fields.Nested(() => Inner),
    wrong: [
      ['text', 'OBJECT'],
      [{}, 'MISSING', '/name'],
      [{ name: 'ab', more: 1 }, 'UNKNOWN_FIELD', '/more'],
    ],
  },
  ListOf: {
    decorate: fields.ListOf(() => Inner),
    wrong: [
      [{}, 'LIST'],
      [[{ name: 'long' }], 'TOO_LONG', '/0/name'],
    ],
  },
  Mapping: {
    decorate: mappings.Mapping({ value: (value) => value === 1, schema: {}, example: { PL: 1 }, most: 1 }),
    wrong: [
      [[], 'BY_CODE'],
      [{ a: 1, b: 1 }, 'BY_CODE'],
      [{ 'a/b': 2 }, 'ENTRY', '/a~1b'],
    ],
  },
  Scores: {
    decorate: mappings.Scores(),
    wrong: [
      [{ 'I.1': '7,5' }, 'SCORE', '/I.1'],
      [{ 'I.1': 7.005 }, 'SCORE', '/I.1'],
    ],
  },
  TextsByCode: {
    decorate: mappings.TextsByCode(),
    wrong: [
      [{ 'I.1': ' ' }, 'TEXT_OF_CODE', '/I.1'],
      [{ 'I.1': 'a\u2066b' }, 'TEXT_OF_CODE', '/I.1'],
    ],
  },
  CountsByCode: { decorate: mappings.CountsByCode(), wrong: [[{ 'M.1': -1 }, 'COUNT', '/M.1']] },
};

/** Exports that decorate no field by themselves. */
const NO_KINDS = ['Optional', 'isScore'];

/** What somebody is told who sends one value for one field. */
function told(decorate: PropertyDecorator, sent: unknown, language: 'vi' | 'en') {
  class Sent {
    field: unknown;
  }
  decorate(Sent.prototype, 'field');
  const dto = plainToInstance(Sent, { ...(sent !== undefined && { field: sent }) });
  if (sent === undefined) delete dto.field;
  const found = problemsIn(validateSync(dto, validationOptions));
  const refusal = new Refusal('VALIDATION_FAILED', {}, found);
  return problemOf(refusal, { language, instance: '/api', requestId: 'r' }).fields ?? [];
}

/** Signs of a pattern, of a place left unfilled, or of the words of a checking library. */
const NOT_FOR_READERS = /[\\^$|*+]|\(\?|\[\^?[a-z]|\{\w+\}|—|regular expression|must match|property/i;
const isForReaders = (message: string): boolean => !NOT_FOR_READERS.test(message.replaceAll('+07:00', ''));
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

describe('a field that was filled in wrongly', () => {
  it('is shown here for every kind of field that a form may have', () => {
    const kinds = [...Object.keys(fields), ...Object.keys(mappings)].filter(
      (name) => typeof { ...fields, ...mappings }[name as 'Text'] === 'function' && !NO_KINDS.includes(name),
    );
    expect(Object.keys(KINDS).sort()).toEqual(kinds.sort());
  });

  const cases = Object.entries(KINDS).flatMap(([kind, { decorate, wrong }]) =>
    wrong.map(([sent, code, at = '']) => ({ kind, decorate, sent, code, at })),
  );

  it.each(cases)('answers one code and a sentence: $kind, $sent is $code', ({ decorate, sent, code, at }) => {
    const [vi, ...others] = told(decorate, sent, 'vi');
    const [en] = told(decorate, sent, 'en');
    expect(others).toEqual([]);
    expect([vi, en]).toMatchObject([
      { path: `/field${at}`, code },
      { path: `/field${at}`, code },
    ]);
    expect(vi?.message).toMatch(VIETNAMESE);
    expect(en?.message).not.toMatch(VIETNAMESE);
    for (const { message } of [vi, en].flatMap((one) => one ?? []))
      expect([message, isForReaders(message)]).toEqual([message, true]);
  });

  it('is not one of several lines where several are asked for, nor one with spaces in it', () => {
    expect(told(fields.Text({ form: 'lines' }), 'Một\n\tHai\r\nBa', 'vi')).toEqual([]);
    expect(told(fields.Text(), ' Nguyễn  Văn Mẫu ', 'vi')).toEqual([]);
    expect(told(fields.Text({ form: 'raw' }), '\t \u200e', 'vi')).toEqual([]);
    expect(told(fields.Text({ form: 'lines' }), 'Một\u0007', 'vi')).toMatchObject([{ code: 'CONTROLS' }]);
  });

  it('is no instant of a zone that the store does not know: it is read in UTC', () => {
    class Sent {
      at!: string;
    }
    fields.Moment()(Sent.prototype, 'at');
    const { at } = plainToInstance(Sent, { at: '2023-01-01T00:00+23:00' });
    expect(at).toBe('2022-12-31T01:00:00.000Z');
  });

  it('tells an official who writes 7,5 to write a point', () => {
    const [score] = told(mappings.Scores(), { 'I.1': '7,5' }, 'vi');
    expect(score?.message).toContain('không dùng dấu phẩy');
    expect(score?.message).toContain('7.50');
  });

  it('tells how long it may be, and what may be chosen', () => {
    expect(told(fields.Text({ max: 5 }), '123456', 'en')[0]?.message).toContain('5 characters');
    expect(told(fields.Choice(['vi', 'en']), 'fr', 'vi')[0]?.message).toContain('vi, en');
  });

  it('has its sentence in every form of the program', () => {
    expect([AppModule, LocalModule].map(nameOf)).toEqual(['AppModule', 'LocalModule']);
    const checks = storedChecks().filter(({ type }) => type !== 'conditionalValidation');
    expect(checks.length).toBeGreaterThan(100);
    const silent = checks.filter(({ context }) => !((context?.code ?? '') in FIELD_ERRORS));
    expect(silent.map(({ target, propertyName }) => `${nameOf(target)}.${propertyName}`)).toEqual([]);
  });
});

const nameOf = (target: unknown): string => (typeof target === 'function' ? target.name : String(target));

interface StoredCheck {
  type: string;
  target: unknown;
  propertyName: string;
  context?: { code: string };
}

/** Every check of every form that is loaded. */
function storedChecks(): StoredCheck[] {
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    validationMetadatas: Map<unknown, StoredCheck[]>;
  };
  return [...validationMetadatas.values()].flat();
}

describe('the sentences about fields', () => {
  it.each(Object.keys(FIELD_ERRORS) as FieldCode[])('%s is said in both languages, without patterns', (code) => {
    const values = { min: '1', max: '9', values: 'a, b', example: '7.50', bloc: 'HNA-VH' };
    const [vi, en] = [sentence(code, 'vi', values), sentence(code, 'en', values)];
    expect(vi).toMatch(VIETNAMESE);
    expect(en).not.toMatch(VIETNAMESE);
    expect([vi, en].filter((message) => !isForReaders(message))).toEqual([]);
  });
});

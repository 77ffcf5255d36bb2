import fc from 'fast-check';
import { canonicalJson } from './canonical-json';

describe('the text of which digests are made', () => {
  test.each([
    ['keys are sorted at every depth', { b: 1, a: { d: [3, 2], c: null } }, '{"a":{"c":null,"d":[3,2]},"b":1}'],
    ['lists keep their order', [2, 1], '[2,1]'],
    ['what is undefined is left out', { a: undefined, b: true }, '{"b":true}'],
    ['in a list it is null', [undefined], '[null]'],
    ['text of any alphabet stays as it is', { 'Đ"': 'ký\n' }, '{"Đ\\"":"ký\\n"}'],
    ['keys that look like numbers are sorted as text', { 10: 1, 9: 2 }, '{"10":1,"9":2}'],
  ])('%s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('a number that JSON cannot write is refused', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError);
  });

  test('equal values give equal text, and the text reads back as the value', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, field]) => [key, reversed(field)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

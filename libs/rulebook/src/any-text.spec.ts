import fc from 'fast-check';
import { HA_NAM } from '../test/sample';
import { readBook } from './read-book';
import { SENTENCES } from './sentences';

const WORDS = [
  '',
  '~',
  '-1',
  '[]',
  '{}',
  '[a, [b]]',
  '{ a: { b: 1 } }',
  '1e400',
  '"',
  '- x',
  '__proto__',
  'true',
  '0.1.2',
];

/** A file in which some lines are gone and some values are something else. */
const spoilt = (text: string) => {
  const lines = text.split('\n');
  const spoil = fc.record({
    line: fc.nat(lines.length - 1),
    word: fc.option(fc.constantFrom(...WORDS), { nil: undefined }),
  });
  return fc.array(spoil, { minLength: 1, maxLength: 4 }).map((changes) => {
    const copy = [...lines];
    for (const { line, word } of changes) {
      copy[line] = word === undefined ? '' : (copy[line] ?? '').replace(/: [^{}[\],]+/, () => `: ${word}`);
    }
    return copy.join('\n');
  });
};

describe('whatever is written', () => {
  it('is read, or told with a place in the text and in two languages', () => {
    fc.assert(
      fc.property(spoilt(HA_NAM.bloc), spoilt(HA_NAM.rules), (bloc, rules) => {
        const book = readBook({ bloc, rules });
        for (const { file, line, column, code, message } of book.problems) {
          const written = (file === 'bloc.yaml' ? bloc : rules).split('\n')[line - 1];
          expect(written).toBeDefined();
          expect(column).toBeLessThanOrEqual((written ?? '').length + 1);
          expect(SENTENCES).toHaveProperty(code);
          expect(`${message.vi} ${message.en}`).not.toMatch(/\{\w+\}|undefined|\[object/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

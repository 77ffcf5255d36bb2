import fc from 'fast-check';
import { isMap, isSeq, parseDocument, visit } from 'yaml';
import { changed, HA_NAM, valid } from '../test/sample';
import { freeze } from './freeze';

/** The text with the keys of every mapping in another order, without its comments. */
function reordered(text: string, random: () => number): string {
  const document = parseDocument(text);
  document.commentBefore = null;
  visit(document, {
    Node(_, node) {
      node.comment = null;
      node.commentBefore = null;
    },
    // A text that goes on after a comma would lose its second half to another key.
    Map(_, map) {
      if (map.items.every(({ value }) => value !== null)) map.items.sort(() => random() - 0.5);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: random() < 0.5 });
}

describe('freezing a rule set', () => {
  const frozen = freeze(valid(HA_NAM));

  it('gives the SHA-256 of its canonical text', () => {
    expect(frozen.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(frozen.canonical.startsWith('{"bloc":{"coSupervisors":[{"code":"STTTT"')).toBe(true);
  });

  it('does not depend on the order of keys, on comments or layout', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
        const random = () => stream.next().value ?? 0;
        const book = valid({ bloc: reordered(HA_NAM.bloc, random), rules: reordered(HA_NAM.rules, random) });
        expect(freeze(book)).toEqual(frozen);
      }),
      { numRuns: 10 },
    );
  });

  it('does not depend on how a score is written, and does on what it is', () => {
    expect(freeze(valid(changed(['rules', 'max: 15,', 'max: 15.00,'])))).toEqual(frozen);
    expect(freeze(valid(changed(['rules', 'max: 15,', 'max: 15.01,']))).digest).not.toBe(frozen.digest);
  });

  it('depends on the order of the units, which decides between equals', () => {
    const document = parseDocument(HA_NAM.bloc);
    const units = document.getIn(['bloc', 'units']);
    if (!isSeq(units) || !isMap(units.items[0])) throw new Error('no units');
    units.items.reverse();
    expect(freeze(valid({ ...HA_NAM, bloc: document.toString() })).digest).not.toBe(frozen.digest);
  });

  it('loses nothing of it', () => {
    const { bloc, rules } = valid(HA_NAM);
    expect(JSON.parse(frozen.canonical)).toEqual({ bloc, rules });
  });
});

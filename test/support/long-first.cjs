const Sequencer = require('@jest/test-sequencer').default;

/** Suites that keep the machine busy, and such as wait a good part of their time; the longest of each first. */
const BUSY = ['test/browser/whole-year', 'test/browser/', 'test/reference/'];
const WAITING = [
  'test/e2e/sample-years',
  'test/house/start',
  'test/chaos/',
  'test/workflow/',
  'test/e2e/',
  'test/replay/',
];

/**
 * Long suites first, so that none is left alone at the end, and by turns one that is busy and one that waits. Jest knows
 * them by what they took before; on a fresh machine it goes by the size of the file, which says little of a suite that
 * plays whole years.
 */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const left = super.sort(tests);
    const taken = (parts) =>
      parts.flatMap((part) => takeFrom(left, ({ path }) => path.replaceAll('\\', '/').includes(part)));
    const [busy, waiting] = [taken(BUSY), taken(WAITING)];
    const turns = Array.from({ length: Math.max(busy.length, waiting.length) }, (_, turn) => [
      busy[turn],
      waiting[turn],
    ]);
    return [...turns.flat().filter(Boolean), ...left];
  }
};

/** Those of a list that are wanted; they are no longer in it. */
function takeFrom(list, wanted) {
  const taken = list.filter(wanted);
  for (const one of taken) list.splice(list.indexOf(one), 1);
  return taken;
}

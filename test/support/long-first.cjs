const Sequencer = require('@jest/test-sequencer').default;

/**
 * The longest suites first, so that none is left alone at the end. Jest knows them by what they took before; on a fresh
 * machine it goes by the size of the file, which says little of a suite that plays whole years.
 */
const LONG = [
  'test/browser/whole-year',
  'test/e2e/sample-years',
  'test/house/start',
  'test/browser/',
  'test/chaos/',
  'test/reference/',
  'test/e2e/',
  'test/workflow/',
];

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONG.findIndex((part) => path.replaceAll('\\', '/').includes(part));
      return place === -1 ? LONG.length : place;
    };
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};

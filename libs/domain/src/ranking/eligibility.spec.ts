import { ineligibleBecause } from '.';

const fine = { registered: true, pact: true, submitted: true, verified: true };
const listed = ['notRegistered', 'noSubmission'] as const;

describe('why a unit may not be nominated', () => {
  test.each([
    ['nothing in the way', fine, listed, []],
    ['no pact, where the rules do not say so', { ...fine, pact: false }, listed, []],
    ['no pact, where they do', { ...fine, pact: false }, [...listed, 'noPact'], ['noPact']],
    ['nothing handed in', { ...fine, submitted: false, verified: false }, listed, ['noSubmission']],
    [
      'never registered',
      { registered: false, pact: false, submitted: false, verified: false },
      listed,
      ['notRegistered', 'noSubmission'],
    ],
    ['handed in, never verified', { ...fine, verified: false }, listed, ['notVerified']],
    [
      'there is nothing to rank, whatever the rules list',
      { ...fine, submitted: false, verified: false },
      [],
      ['noSubmission'],
    ],
  ] as const)('%s', (_, year, rules, reasons) => {
    expect(ineligibleBecause(rules, year)).toEqual(reasons);
  });
});

import { nextStep } from './next-step';
import type { Registration } from './queries';

const ROW: Registration = {
  unit: 'PL',
  titles: null,
  targets: null,
  registeredAt: null,
  pact: null,
  deadline: '2023-03-25T10:00:00.000Z',
  open: true,
};
const at = '2023-02-08T02:00:00.000Z';
const REGISTERED = { ...ROW, titles: [], registeredAt: at };
const SIGNED = { ...REGISTERED, pact: { signerName: 'A', signerRole: 'B', at } };

describe('what comes next for a unit', () => {
  it.each([
    ['register', ROW, 'open', true],
    ['registerWaits', ROW, 'open', false],
    ['sign', REGISTERED, 'open', true],
    ['signWaits', REGISTERED, 'open', false],
    ['signed', SIGNED, 'open', true],
    ['signed', { ...SIGNED, open: false }, 'closed', true],
    ['notYet', { ...ROW, open: false }, 'pending', true],
    ['closedUnregistered', { ...ROW, open: false }, 'closed', true],
    ['closedUnsigned', { ...REGISTERED, open: false }, 'closed', true],
    // a unit with a later deadline of its own goes on after the others
    ['register', ROW, 'closed', true],
  ] as const)('%s', (step, row, state, isLeader) => {
    expect(nextStep(row, { state }, isLeader)).toBe(step);
  });
});

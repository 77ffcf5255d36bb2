import {
  allowedIn,
  awardMachine,
  conferenceMachine,
  contestMachine,
  cycleMachine,
  endless,
  type Machine,
  next,
  type SubmissionEvent,
  type SubmissionState,
  stageMachine,
  submissionMachine,
  unreachable,
} from '.';

const machines: [string, Machine<string, string>][] = [
  ['cycle', cycleMachine],
  ['stage', stageMachine],
  ['submission', submissionMachine],
  ['conference', conferenceMachine],
  ['contest', contestMachine],
  ['award', awardMachine],
];

describe.each(machines)('the machine of a %s', (_, machine) => {
  test('reaches every state', () => {
    expect(unreachable(machine)).toEqual([]);
  });

  test('can end from every state', () => {
    expect(endless(machine)).toEqual([]);
  });

  test('knows every state of its table, and has one answer to every event', () => {
    const named = machine.transitions.flatMap(({ from, to }) => [from, to]);
    expect(machine.states).toEqual(expect.arrayContaining([machine.initial, ...machine.terminal, ...named]));
    const keys = machine.transitions.map(({ from, on }) => `${from} ${on}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(machine.states).size).toBe(machine.states.length);
  });
});

describe('a machine that is not sound', () => {
  const broken: Machine<'a' | 'b' | 'c' | 'd' | 'e', 'go' | 'turn'> = {
    states: ['a', 'b', 'c', 'd', 'e'],
    initial: 'a',
    terminal: ['b'],
    transitions: [
      { from: 'a', on: 'go', to: 'b' },
      { from: 'a', on: 'turn', to: 'c' },
      { from: 'd', on: 'turn', to: 'e' },
      { from: 'e', on: 'go', to: 'b' },
    ],
  };

  test('has states that nobody reaches, and states that never end', () => {
    expect(unreachable(broken)).toEqual(['d', 'e']);
    expect(endless(broken)).toEqual(['c']);
  });
});

describe('a dossier', () => {
  const after = (events: readonly SubmissionEvent[]) =>
    events.reduce<SubmissionState | undefined>(
      (state, event) => state && next(submissionMachine, state, event),
      'draft',
    );

  test.each([
    ['handed in', ['submit'], 'submitted'],
    ['handed in twice', ['submit', 'submit'], undefined],
    ['withdrawn and handed in again', ['submit', 'withdraw', 'submit'], 'submitted'],
    ['sent back and handed in again', ['submit', 'return', 'submit', 'verify'], 'verified'],
    ['sent back, and nothing came: the last revision stands', ['submit', 'return', 'expire'], 'submitted'],
    ['verified while it is sent back', ['submit', 'return', 'verify'], undefined],
    ['never handed in', ['lapse'], 'lapsed'],
    ['handed in, then lapsed', ['submit', 'lapse'], undefined],
    ['review closed without it', ['submit', 'reviewClosed'], 'notVerified'],
    ['changed after it was verified', ['submit', 'verify', 'return'], undefined],
  ] as const)('%s', (_, events, state) => {
    expect(after(events)).toBe(state);
  });
});

describe('what is allowed when', () => {
  test.each([
    ['a cycle is started once', allowedIn(cycleMachine, 'start'), ['draft']],
    ['a cycle is cancelled before or while it runs', allowedIn(cycleMachine, 'cancel'), ['draft', 'running']],
    ['a closed stage is not extended', allowedIn(stageMachine, 'extend'), ['pending', 'open']],
    ['a date is moved once it is fixed', allowedIn(conferenceMachine, 'moveDate'), ['fixed']],
    ['only a deadlock is settled', allowedIn(contestMachine, 'settle'), ['deadlock']],
    ['only an issued award is revoked', allowedIn(awardMachine, 'revoke'), ['issued']],
    ['only a pending one is refused', allowedIn(awardMachine, 'refuse'), ['pending']],
  ])('%s', (_, states, expected) => {
    expect(states).toEqual(expected);
  });
});

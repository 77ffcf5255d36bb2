import { objectionWindow } from './objection-window';

const CLOSES = '2023-11-13T10:00:00.000Z';
const OWN = '2023-11-14T10:00:00.000Z';
const year = (state: 'pending' | 'open' | 'closed', deadlines = {}) => ({
  stages: [{ name: 'ranking', state, closesAt: CLOSES }],
  units: [{ unit: 'PL', deadlines }],
});

describe('when a unit can object', () => {
  it.each([
    ['before the ranking is published', year('pending'), '2023-11-11T00:00:00.000Z', false, CLOSES],
    ['while it is provisional', year('open'), '2023-11-12T00:00:00.000Z', true, CLOSES],
    ['at the deadline itself', year('open'), CLOSES, true, CLOSES],
    ['past it, while others are still heard', year('open'), '2023-11-13T10:00:01.000Z', false, CLOSES],
    ['past it with a later deadline of its own', year('open', { ranking: OWN }), '2023-11-13T12:00:00.000Z', true, OWN],
    ['once it is fixed', year('closed'), '2023-11-13T12:00:00.000Z', false, CLOSES],
  ])('%s', (_, progress, at, isOpen, until) => {
    expect(objectionWindow(progress, 'PL', at)).toEqual({ isOpen, until });
  });
});

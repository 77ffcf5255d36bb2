import type { UnitProgress } from './queries';
import { standingOf } from './standing';

const UNIT: UnitProgress = {
  unit: 'PL',
  registered: true,
  pact: false,
  dossier: 'draft',
  deadlines: {},
  datesAnswered: false,
  reviews: { assigned: 2, approved: 2 },
};

describe('where a unit stands with a stage', () => {
  it.each([
    ['a pact that is not signed', 'registration', {}, 'missing'],
    ['registered and signed', 'registration', { pact: true }, 'done'],
    ['a draft', 'submission', {}, 'missing'],
    ['a dossier that came back', 'submission', { dossier: 'returned' }, 'missing'],
    ['a dossier that is in', 'submission', { dossier: 'submitted' }, 'done'],
    ['no dossier, since it did not register', 'submission', { dossier: null }, 'none'],
    ['dates that wait for an answer', 'conference', {}, 'missing'],
    ['all reviews approved', 'review', {}, 'done'],
    ['one review to go', 'review', { reviews: { assigned: 2, approved: 1 } }, 'missing'],
    ['nothing to review', 'review', { reviews: { assigned: 0, approved: 0 } }, 'none'],
    ['a stage that asks nothing of units', 'ranking', {}, 'none'],
  ] as const)('%s', (_, stage, change, standing) => {
    expect(standingOf(stage, { ...UNIT, ...change }, 'open')).toBe(standing);
  });

  it('nothing is asked before a stage is open', () => {
    expect(standingOf('registration', UNIT, 'pending')).toBe('none');
  });
});

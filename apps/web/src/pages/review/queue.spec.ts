import type { Assignment, DossierRow } from './queries';
import { meantOf, nextAfter, progressOf, queueOf, scoringPath } from './queue';

const DOSSIER: DossierRow = {
  unit: 'PL',
  state: 'submitted',
  revision: 1,
  lateDays: 0,
  firstSubmittedAt: null,
  submittedAt: null,
  deadline: null,
  returns: 0,
  returnReason: null,
  revisionDueAt: null,
  verifiedAt: null,
  selfTotal: '98.00',
  total: null,
  groups: null,
  bonus: null,
  minus: null,
  gapReason: null,
};

const of = (unit: string, change: Partial<Assignment> = {}): Assignment => ({
  unit,
  reviewer: 'DT',
  approved: false,
  conflict: false,
  scored: 0,
  ...change,
});
const dossier = (unit: string, state: DossierRow['state'] = 'submitted'): DossierRow => ({ ...DOSSIER, unit, state });

const ASSIGNMENTS = [
  of('PL', { approved: true, scored: 14 }),
  of('KB', { conflict: true }),
  of('TL', { scored: 3 }),
  of('BL'),
  of('LN'),
  { ...of('PL'), reviewer: 'LN', approved: null, conflict: null, scored: null },
];
const DOSSIERS = [dossier('PL'), dossier('KB'), dossier('TL'), dossier('BL', 'returned'), dossier('LN')];
const queue = queueOf(ASSIGNMENTS, DOSSIERS, ['DT']);

describe('the queue of a reviewer', () => {
  it('has what is to be done first, and nothing of other reviewers', () => {
    expect(queue.map(({ unit, state }) => `${unit} ${state}`)).toEqual([
      'TL todo',
      'LN todo',
      'BL notIn',
      'PL done',
      'KB conflict',
    ]);
  });

  it('counts what this reviewer has to do: not what a conflict takes away', () => {
    expect(progressOf(queue)).toEqual({ done: 1, all: 4 });
  });

  it('goes on to the next one to be done, and from the last to the first', () => {
    expect(nextAfter(queue, 'TL')?.unit).toBe('LN');
    expect(nextAfter(queue, 'LN')?.unit).toBe('TL');
    expect(nextAfter(queueOf([of('TL')], DOSSIERS, ['DT']), 'TL')).toBeUndefined();
  });

  it('lets a dossier that was verified without this reviewer go', () => {
    const [late] = queueOf([of('TL')], [dossier('TL', 'verified')], ['DT']);
    expect(late?.state).toBe('decided');
    expect(progressOf(late ? [late] : [])).toEqual({ done: 0, all: 0 });
  });

  it('waits for a dossier that was never handed in', () => {
    expect(queueOf([of('TL')], [], ['DT'])[0]?.state).toBe('notIn');
  });
});

describe('somebody whose two units review the same dossier', () => {
  const two = [of('TL', { approved: true }), { ...of('TL'), reviewer: 'LN' }];
  const mine = queueOf(two, DOSSIERS, ['DT', 'LN']);

  it('is led to the review of the unit that was chosen', () => {
    expect(mine.map((one) => scoringPath('c1', one))).toEqual([
      '/years/c1/review/TL?as=LN',
      '/years/c1/review/TL?as=DT',
    ]);
    expect(meantOf(mine, 'DT')?.reviewer).toBe('DT');
    expect(meantOf(mine, 'LN')?.reviewer).toBe('LN');
  });

  it('comes to the one that is still to be done where none was chosen', () => {
    expect(meantOf(mine, null)?.reviewer).toBe('LN');
    expect(meantOf(mine, 'PL')?.reviewer).toBe('LN');
    expect(meantOf([], null)).toBeUndefined();
  });
});

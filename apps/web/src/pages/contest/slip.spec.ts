import { choiceOf, EMPTY_SLIP, paperOf } from './slip';

describe('a ballot while it is filled in', () => {
  it('of an approval is complete with an answer on each nominee', () => {
    const approval = { kind: 'approval', nominees: ['PL', 'LN'], seats: 2 } as const;
    expect(choiceOf(EMPTY_SLIP, approval)).toBeNull();
    expect(choiceOf({ ...EMPTY_SLIP, answers: { PL: 'for' } }, approval)).toBeNull();
    expect(choiceOf({ ...EMPTY_SLIP, answers: { PL: 'for', LN: 'abstain' } }, approval)).toEqual({
      PL: 'for',
      LN: 'abstain',
    });
  });

  it('of an election has a name, and not more than there are seats', () => {
    const election = { kind: 'election', nominees: ['PL', 'LN', 'DT'], seats: 2 } as const;
    expect(choiceOf(EMPTY_SLIP, election)).toBeNull();
    expect(choiceOf({ answers: {}, ticked: [] }, election)).toBeNull();
    expect(choiceOf({ answers: {}, ticked: ['PL'] }, election)).toEqual(['PL']);
    expect(choiceOf({ answers: {}, ticked: ['PL', 'LN', 'DT'] }, election)).toBeNull();
  });

  it('for a single candidate may name nobody, once that was said', () => {
    const alone = { kind: 'election', nominees: ['PL'], seats: 1 } as const;
    expect(choiceOf(EMPTY_SLIP, alone)).toBeNull();
    expect(choiceOf({ answers: {}, ticked: [] }, alone)).toEqual([]);
  });

  it('lets everybody vote against who stands alone, also for several seats', () => {
    expect(paperOf('election', ['PL'], 2)).toBe('oneName');
    expect(paperOf('election', ['PL', 'LN'], 1)).toBe('oneName');
    expect(paperOf('election', ['PL', 'LN'], 2)).toBe('someNames');
    expect(paperOf('approval', ['PL'], 1)).toBe('answers');
  });
});

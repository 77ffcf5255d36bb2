import { Problem } from '../../api/problem';
import { type DraftAction, type DraftState, draftAt, draftReducer, unsent } from './draft-state';

const play = (state: DraftState, ...actions: DraftAction[]): DraftState => actions.reduce(draftReducer, state);
const START = draftAt(3, { 'self.I.1': '7,00', 'self.I.2': '14,00' });
const written = (name: string, text: string): DraftAction => ({ is: 'written', name, text });
const saysNo = (code: string): DraftAction => ({
  is: 'failed',
  problem: new Problem({ code, status: 409, detail: 'Đã đóng.' }),
});

describe('a draft between two editors', () => {
  it('takes over what only the other changed, and says what', () => {
    const state = play(START, written('self.I.1', '7,5'), {
      is: 'arrived',
      version: 4,
      saved: { 'self.I.1': '7,00', 'self.I.2': '15,00' },
    });
    expect(state.lines).toEqual({ 'self.I.1': '7,5', 'self.I.2': '15,00' });
    expect([state.taken, state.clashes, unsent(state)]).toEqual([['self.I.2'], [], ['self.I.1']]);
  });

  it('asks about what both changed, and keeps the writer’s until it is answered', () => {
    const both = play(START, written('self.I.1', '7,5'), {
      is: 'arrived',
      version: 4,
      saved: { 'self.I.1': '6,00', 'self.I.2': '14,00' },
    });
    expect(both.clashes).toEqual([{ name: 'self.I.1', mine: '7,5', theirs: '6,00' }]);
    expect(both.lines['self.I.1']).toBe('7,5');
    const settled = play(both, { is: 'settled', name: 'self.I.1', text: '6,00' });
    expect([settled.clashes, unsent(settled)]).toEqual([[], []]);
  });

  it('has nothing to ask where both wrote the same', () => {
    const state = play(START, written('self.I.1', '8'), { is: 'arrived', version: 4, saved: { 'self.I.1': '8,00' } });
    expect(state.clashes).toEqual([]);
  });

  it('is not thrown back by what is older than what it knows', () => {
    const state = play(START, { is: 'arrived', version: 3, saved: {} });
    expect(state).toBe(START);
  });
});

describe('a draft that cannot be sent', () => {
  it('keeps what was written while the server says no, and all the while it is away', () => {
    const refused = play(START, written('self.I.1', '7,5'), { is: 'sending' }, saysNo('STAGE_CLOSED'));
    expect([refused.sending, unsent(refused)]).toEqual([false, ['self.I.1']]);
    expect(play(refused, written('self.I.1', '7,6')).trouble).toBeNull();
    const away = play(START, written('self.I.1', '7,5'), { is: 'failed', problem: Problem.unreachable() });
    expect(play(away, written('self.I.2', '1')).trouble?.code).toBe('UNREACHABLE');
  });

  it('is found again on the next opening, beside what others did since', () => {
    const kept = { saved: { 'self.I.1': '6,00' }, lines: { 'self.I.1': '6,50', 'remark.I.1': 'Đủ hồ sơ' } };
    const state = play(draftAt(9, { 'self.I.1': '6,00', 'self.I.2': '1,00' }), { is: 'found', kept });
    expect(state.lines).toEqual({ 'self.I.1': '6,50', 'remark.I.1': 'Đủ hồ sơ', 'self.I.2': '1,00' });
    expect(unsent(state)).toEqual(['self.I.1', 'remark.I.1']);
  });

  it('goes on from what was typed while it was on its way', () => {
    const state = play(START, written('self.I.1', '7'), { is: 'sending' }, written('self.I.1', '7,25'), {
      is: 'sent',
      version: 4,
      saved: { 'self.I.1': '7,00', 'self.I.2': '14,00' },
      at: '2023-11-03T09:59:00.000Z',
    });
    expect([state.version, state.lines['self.I.1'], unsent(state)]).toEqual([4, '7,25', ['self.I.1']]);
  });

  it('is let go of only when the writer says so', () => {
    expect(unsent(play(START, written('self.I.1', '1'), { is: 'discarded' }))).toEqual([]);
  });
});

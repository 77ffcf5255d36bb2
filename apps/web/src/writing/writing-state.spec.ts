import { Problem } from '../api/problem';
import type { Plain } from './lines';
import { clashesOf, unsentOf, type WritingAction, type WritingState, writingAt, writingReducer } from './writing-state';

/** "7" and "7,00" are the same. */
const plain: Plain = (_, text = '') => text.trim().replace(/,0+$/, '');
const play = (state: WritingState, ...actions: WritingAction[]): WritingState =>
  actions.reduce((before, action) => writingReducer(plain, before, action), state);
const unsent = (state: WritingState): string[] => unsentOf(plain, state);
const START = writingAt(3, { 'self.I.1': '7,00', 'self.I.2': '14,00' });
const written = (name: string, text: string): WritingAction => ({ is: 'written', name, text });
const sending = (...texts: string[]): WritingAction => ({
  is: 'sending',
  due: Object.fromEntries(texts.map((text, index) => [`self.I.${index + 1}`, text])),
});
const AWAY: WritingAction = { is: 'failed', problem: Problem.unreachable() };
const saysNo = (code: string): WritingAction => ({
  is: 'failed',
  problem: new Problem({ code, status: 409, detail: 'Đã đóng.' }),
});

describe('a text between two writers', () => {
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
    expect(clashesOf(both)).toEqual([{ name: 'self.I.1', mine: '7,5', theirs: '6,00' }]);
    expect(both.lines['self.I.1']).toBe('7,5');
    const settled = play(both, { is: 'settled', name: 'self.I.1', text: '6,00' });
    expect([settled.clashes, unsent(settled)]).toEqual([[], []]);
  });

  it('still asks when the other goes on writing, and shows what each has now', () => {
    const both = play(
      START,
      written('self.I.1', '7,5'),
      { is: 'arrived', version: 4, saved: { 'self.I.1': '6,00', 'self.I.2': '14,00' } },
      written('self.I.1', '7,6'),
      { is: 'arrived', version: 5, saved: { 'self.I.1': '6,00', 'self.I.2': '15,00' } },
    );
    expect(clashesOf(both)).toEqual([{ name: 'self.I.1', mine: '7,6', theirs: '6,00' }]);
    const agreed = play(both, { is: 'arrived', version: 6, saved: { 'self.I.1': '7,6', 'self.I.2': '15,00' } });
    expect([agreed.clashes, unsent(agreed)]).toEqual([[], []]);
  });

  it('has nothing to ask where both wrote the same', () => {
    const state = play(START, written('self.I.1', '8'), { is: 'arrived', version: 4, saved: { 'self.I.1': '8,00' } });
    expect(state.clashes).toEqual([]);
  });

  it('is not thrown back by what is older than what it knows', () => {
    const state = play(START, { is: 'arrived', version: 3, saved: {} });
    expect(state).toBe(START);
  });

  it('goes on by itself where the other was quicker with another line', () => {
    const late = play(START, written('self.I.1', '7,5'), sending('7,5', '14,00'), {
      is: 'overtaken',
      version: 4,
      saved: { 'self.I.1': '7,00', 'self.I.2': '15,00' },
    });
    expect([late.version, late.sending, late.clashes]).toEqual([4, false, []]);
    expect([unsent(late), late.taken]).toEqual([['self.I.1'], ['self.I.2']]);
  });
});

describe('a text that cannot be sent', () => {
  it('keeps what was written while the server says no, and all the while it is away', () => {
    const refused = play(START, written('self.I.1', '7,5'), sending('7,5', '14,00'), saysNo('STAGE_CLOSED'));
    expect([refused.sending, unsent(refused)]).toEqual([false, ['self.I.1']]);
    expect(play(refused, written('self.I.1', '7,6')).trouble).toBeNull();
    const away = play(START, written('self.I.1', '7,5'), AWAY);
    expect(play(away, written('self.I.2', '1')).trouble?.code).toBe('UNREACHABLE');
  });

  it('is found again on the next opening, beside what others did since', () => {
    const kept = { saved: { 'self.I.1': '6,00' }, lines: { 'self.I.1': '6,50', 'remark.I.1': 'Đủ hồ sơ' } };
    const state = play(writingAt(9, { 'self.I.1': '6,00', 'self.I.2': '1,00' }), { is: 'found', kept });
    expect(state.lines).toEqual({ 'self.I.1': '6,50', 'remark.I.1': 'Đủ hồ sơ', 'self.I.2': '1,00' });
    expect(unsent(state)).toEqual(['self.I.1', 'remark.I.1']);
  });

  it('is found below what was typed before it was found', () => {
    const kept = { saved: {}, lines: { 'self.I.1': '6,50', 'remark.I.1': 'Đủ hồ sơ' } };
    const state = play(writingAt(9, {}), written('self.I.1', '8'), { is: 'found', kept });
    expect(state.lines).toEqual({ 'self.I.1': '8', 'remark.I.1': 'Đủ hồ sơ' });
  });

  it('goes on from what was typed while it was on its way', () => {
    const state = play(START, written('self.I.1', '7'), sending('7', '14,00'), written('self.I.1', '7,25'), {
      is: 'sent',
      version: 4,
      saved: { 'self.I.1': '7,00', 'self.I.2': '14,00' },
      at: '2023-11-03T09:59:00.000Z',
    });
    expect([state.version, state.lines['self.I.1'], unsent(state)]).toEqual([4, '7,25', ['self.I.1']]);
  });

  it('does not clash with itself where it was saved and only the answer was lost', () => {
    const lost = play(START, written('self.I.1', '8'), sending('8', '14,00'), AWAY, written('self.I.1', '8,5'));
    const saved = { 'self.I.1': '8,00', 'self.I.2': '14,00' };
    const again = play(lost, sending('8,5', '14,00'), { is: 'overtaken', version: 4, saved });
    expect([again.clashes, unsent(again)]).toEqual([[], ['self.I.1']]);
    const kept = { saved: lost.saved, lines: lost.lines, unanswered: lost.unanswered };
    expect(play(writingAt(4, saved), { is: 'found', kept }).clashes).toEqual([]);
  });

  it('is let go of only when the writer says so', () => {
    expect(unsent(play(START, written('self.I.1', '1'), { is: 'discarded' }))).toEqual([]);
  });
});

import type { Rules } from '@thidua/domain';
import { formOf, namedTargets, pledgeOf } from './pledge';

const RULES = {
  registration: { titles: ['CTD-T', 'BK-T'], pact: 'required' },
  scoring: {
    indicators: [
      { code: 'GDVH', name: { vi: 'Gia đình văn hóa', en: 'Cultural families' }, unit: 'household' },
      { code: 'KDCVH', name: { vi: 'Khu dân cư văn hóa', en: 'Cultural areas' }, unit: 'area' },
    ],
  },
} as unknown as Rules;

describe('a pledge in a form', () => {
  it('has the titles in the order of the rules and a place for each indicator', () => {
    const form = formOf({ titles: ['BK-T', 'CTD-T'], targets: { KDCVH: 78 } }, RULES);
    expect(form).toEqual({
      titles: ['CTD-T', 'BK-T'],
      targets: [
        { code: 'GDVH', text: '' },
        { code: 'KDCVH', text: '78' },
      ],
    });
  });

  it('is sent without what was left empty, and leaves targets that the form does not show', () => {
    const before = { GDVH: '90%', riêng: 'Mô hình mới' };
    const form = formOf({ titles: [], targets: before }, RULES);
    const edited = {
      ...form,
      targets: form.targets.map(({ code }) => ({ code, text: code === 'KDCVH' ? ' 80% ' : '' })),
    };
    expect(pledgeOf(edited, before)).toEqual({ titles: [], targets: { riêng: 'Mô hình mới', KDCVH: '80%' } });
  });

  it('is shown by the names of the rules, and by its own key where they have none', () => {
    const named = namedTargets({ riêng: 'Mô hình mới', GDVH: '95%' }, RULES);
    expect(named.map(({ name, text }) => `${name.vi}: ${text}`)).toEqual([
      'Gia đình văn hóa: 95%',
      'riêng: Mô hình mới',
    ]);
  });
});

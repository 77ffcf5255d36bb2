import type { Criterion, Scoring } from '@thidua/domain';

const criterion = (code: string, max: number, more: Partial<Criterion> = {}): Criterion => ({
  code,
  max,
  name: { vi: code, en: code },
  evidence: 'optional',
  indicators: [],
  ...more,
});

/** A small scoring table for specs. */
export const SCORING: Scoring = {
  groups: [
    {
      code: 'I',
      name: { vi: 'I', en: 'I' },
      criteria: [
        criterion('I.1', 800, { evidence: 'required' }),
        criterion('I.2', 1500, { evidence: 'required', indicators: ['GDVH'] }),
      ],
    },
  ],
  bonus: { max: 300, criteria: [criterion('B.1', 200)] },
  minus: { criteria: [{ code: 'M.2', name: { vi: 'M.2', en: 'M.2' }, each: 50, max: 200, per: 'day' }] },
  indicators: [{ code: 'GDVH', name: { vi: 'GDVH', en: 'GDVH' }, unit: 'household' }],
};

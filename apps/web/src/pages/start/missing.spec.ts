import { missingIn } from './missing';
import type { StartPlan } from './queries';

const SOMEBODY = [{ name: 'Trần Văn Mẫu', invited: false }];
const NAME = { vi: 'Phủ Lý', en: 'Phủ Lý' };
const PLAN: StartPlan = {
  cycle: '2024-k7m2xq',
  year: 2024,
  zone: 'Asia/Ho_Chi_Minh',
  refusal: null,
  stages: [],
  units: [{ unit: 'PL', name: NAME, isNew: false, leaders: SOMEBODY, officers: SOMEBODY }],
  standingBody: SOMEBODY,
  heads: SOMEBODY,
  deputies: SOMEBODY,
  bodies: [{ body: 'UBND-T', name: NAME, signers: SOMEBODY }],
};

describe('who is missing before a year starts', () => {
  it('is nobody where every part is held', () => {
    expect(missingIn(PLAN)).toEqual([]);
  });

  it('is told by office, by unit and by the body that signs', () => {
    const [unit] = PLAN.units;
    const units = unit
      ? [
          { ...unit, leaders: [] },
          { ...unit, unit: 'DT', officers: [] },
        ]
      : [];
    const bodies = PLAN.bodies.map((body) => ({ ...body, signers: [] }));
    expect(missingIn({ ...PLAN, heads: [], units, bodies })).toEqual([
      { what: 'head' },
      { what: 'leader', unit: 'PL' },
      { what: 'officer', unit: 'DT' },
      { what: 'signer', body: 'UBND-T' },
    ]);
  });
});

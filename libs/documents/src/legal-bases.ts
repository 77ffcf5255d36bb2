import type { Day } from './document';

/** The law by date, as a rule set names it. */
export type Era = 'A' | 'B' | 'C' | 'D';

interface LegalBasis {
  text: string;
  /** In force from this day; from the era's first day when absent. */
  from?: Day;
}

const LAW_2022 = { text: 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022' };
const DECREE_152 = {
  text: 'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
};
const CIRCULAR_15 = {
  text: 'Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp để tổ chức, hướng dẫn thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP',
  from: '2025-08-05',
};

/**
 * What a decision rests on in each era. The decrees on family and village titles of culture are left out: a bloc
 * counts those titles but no decision on a bloc's units grants them. No lawyer has checked this table.
 */
const BASES: Record<Era, readonly LegalBasis[]> = {
  A: [
    {
      text: 'Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013',
    },
    {
      text: 'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    },
  ],
  B: [
    LAW_2022,
    {
      text: 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    },
    { text: 'Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ trưởng Bộ Nội vụ', from: '2024-02-24' },
  ],
  C: [LAW_2022, DECREE_152, CIRCULAR_15],
  D: [LAW_2022, { text: 'Luật số 06/2026/QH16' }, DECREE_152, CIRCULAR_15],
};

/** The lines "Căn cứ …" of a decision of that day, without closing punctuation. */
export function legalBases(era: Era, date: Day): string[] {
  return BASES[era].filter(({ from }) => !from || from <= date).map(({ text }) => `Căn cứ ${text}`);
}

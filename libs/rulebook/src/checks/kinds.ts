import type { Bilingual } from '@thidua/domain';

/** What the codes of a folder name, in words. */
export const KINDS = {
  unit: { vi: 'đơn vị', en: 'unit' },
  body: { vi: 'cơ quan quyết định', en: 'issuing body' },
  award: { vi: 'danh hiệu', en: 'award' },
  title: { vi: 'danh hiệu đăng ký được', en: 'title that can be pledged' },
  criterion: { vi: 'tiêu chí', en: 'criterion' },
  minus: { vi: 'tiêu chí trừ', en: 'minus criterion' },
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  group: { vi: 'nhóm tiêu chí', en: 'group of criteria' },
  contest: { vi: 'cuộc bỏ phiếu', en: 'contest' },
  office: { vi: 'chức vụ được bầu', en: 'elected office' },
} as const satisfies Record<string, Bilingual>;

export type Kind = keyof typeof KINDS;

import type { Bilingual } from '../rule-set';
import type { WorkdayKind, Workdays } from './working-days';

/** One day of the table as people read it. */
export interface NamedWorkday {
  date: string;
  kind: WorkdayKind;
  name: Bilingual;
}

interface YearOfDays {
  /** Where the days off of that year were announced. */
  source: string;
  /** Whether the ministry's announcement for the year is what stands here; else the days the law alone gives. */
  announced: boolean;
  days: NamedWorkday[];
}

const NEW_YEAR: Bilingual = { vi: 'Tết Dương lịch', en: 'New Year' };
const TET: Bilingual = { vi: 'Tết Nguyên đán', en: 'Lunar New Year' };
const HUNG_KINGS: Bilingual = { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Commemoration Day' };
const VICTORY: Bilingual = { vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day' };
const LABOUR: Bilingual = { vi: 'Ngày Quốc tế Lao động 01/5', en: 'International Labour Day' };
const NATIONAL: Bilingual = { vi: 'Quốc khánh', en: 'National Day' };

const inLieu = ({ vi, en }: Bilingual): Bilingual => ({ vi: `Nghỉ bù ${vi}`, en: `${en}, day in lieu` });
const swapped = (off: string): Bilingual => ({ vi: `Làm bù cho ngày ${off}`, en: `Worked in exchange for ${off}` });
const exchanged = (worked: string): Bilingual => ({
  vi: `Nghỉ hoán đổi với ngày ${worked}`,
  en: `Off in exchange for ${worked}`,
});

const off = (name: Bilingual, ...dates: string[]): NamedWorkday[] => dates.map((date) => ({ date, kind: 'off', name }));
const working = (date: string, name: Bilingual): NamedWorkday => ({ date, kind: 'working', name });

/**
 * Days off and worked Saturdays of Vietnam's civil servants, 2023 to 2027, as the Labour Code (No. 45/2019/QH14,
 * articles 111 and 112) and the yearly announcements give them. Weekends are named only where they are part of a feast.
 *
 * 2027 was not announced when this was written: it has the days of the law, with Tết from its eve to the fourth day and
 * the days in lieu of the weekend it falls on, and the day after 2 September. 24 November (Ngày Văn hóa Việt Nam) is a
 * day off by the policy of Resolution 80-NQ/TW of 7 January 2026; article 112 did not name it when this was written, so
 * it is left to the standing body to enter.
 */
export const VIETNAM_WORKDAYS: Readonly<Record<number, YearOfDays>> = {
  2023: {
    source:
      'Thông báo của Bộ Lao động – Thương binh và Xã hội về nghỉ Tết Nguyên đán và Quốc khánh năm 2023, theo Văn bản 8056/VPCP-KGVX ngày 01/12/2022',
    announced: true,
    days: [
      ...off(NEW_YEAR, '2023-01-01'),
      ...off(inLieu(NEW_YEAR), '2023-01-02'),
      ...off(TET, '2023-01-20', '2023-01-21', '2023-01-22', '2023-01-23', '2023-01-24'),
      ...off(inLieu(TET), '2023-01-25', '2023-01-26'),
      ...off(HUNG_KINGS, '2023-04-29'),
      ...off(VICTORY, '2023-04-30'),
      ...off(LABOUR, '2023-05-01'),
      ...off(inLieu(HUNG_KINGS), '2023-05-02'),
      ...off(inLieu(VICTORY), '2023-05-03'),
      ...off(NATIONAL, '2023-09-01', '2023-09-02'),
      ...off(inLieu(NATIONAL), '2023-09-04'),
    ],
  },
  2024: {
    source:
      'Thông báo 5015/TB-LĐTBXH ngày 22/11/2023 về nghỉ Tết Nguyên đán và Quốc khánh năm 2024, và thông báo về hoán đổi ngày 29/4',
    announced: true,
    days: [
      ...off(NEW_YEAR, '2024-01-01'),
      ...off(TET, '2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'),
      ...off(inLieu(TET), '2024-02-13', '2024-02-14'),
      ...off(HUNG_KINGS, '2024-04-18'),
      ...off(exchanged('2024-05-04'), '2024-04-29'),
      ...off(VICTORY, '2024-04-30'),
      ...off(LABOUR, '2024-05-01'),
      working('2024-05-04', swapped('2024-04-29')),
      ...off(NATIONAL, '2024-09-02', '2024-09-03'),
    ],
  },
  2025: {
    source:
      'Thông báo của Bộ Lao động – Thương binh và Xã hội về nghỉ Tết Nguyên đán, 30/4, 01/5 và Quốc khánh năm 2025 (hoán đổi ngày 02/5)',
    announced: true,
    days: [
      ...off(NEW_YEAR, '2025-01-01'),
      ...off(TET, '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
      ...off(HUNG_KINGS, '2025-04-07'),
      working('2025-04-26', swapped('2025-05-02')),
      ...off(VICTORY, '2025-04-30'),
      ...off(LABOUR, '2025-05-01'),
      ...off(exchanged('2025-04-26'), '2025-05-02'),
      ...off(NATIONAL, '2025-09-01', '2025-09-02'),
    ],
  },
  2026: {
    source:
      'Thông báo của Bộ Nội vụ về nghỉ Tết Nguyên đán và Quốc khánh năm 2026 (hoán đổi ngày 31/8), và về hoán đổi ngày 02/01/2026',
    announced: true,
    days: [
      ...off(NEW_YEAR, '2026-01-01'),
      ...off(exchanged('2026-01-10'), '2026-01-02'),
      working('2026-01-10', swapped('2026-01-02')),
      ...off(TET, '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
      ...off(HUNG_KINGS, '2026-04-26'),
      ...off(inLieu(HUNG_KINGS), '2026-04-27'),
      ...off(VICTORY, '2026-04-30'),
      ...off(LABOUR, '2026-05-01'),
      working('2026-08-22', swapped('2026-08-31')),
      ...off(exchanged('2026-08-22'), '2026-08-31'),
      ...off(NATIONAL, '2026-09-01', '2026-09-02'),
    ],
  },
  2027: {
    source: 'Bộ luật Lao động số 45/2019/QH14, Điều 111 và Điều 112; chưa có thông báo của năm',
    announced: false,
    days: [
      ...off(NEW_YEAR, '2027-01-01'),
      ...off(TET, '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'),
      ...off(inLieu(TET), '2027-02-10', '2027-02-11'),
      ...off(HUNG_KINGS, '2027-04-16'),
      ...off(VICTORY, '2027-04-30'),
      ...off(LABOUR, '2027-05-01'),
      ...off(inLieu(LABOUR), '2027-05-03'),
      ...off(NATIONAL, '2027-09-02', '2027-09-03'),
    ],
  },
};

/** The delivered table, and what a bloc says about a date instead. */
export function workdaysWith(own: readonly { date: string; kind: WorkdayKind }[]): Workdays {
  const delivered = Object.values(VIETNAM_WORKDAYS).flatMap(({ days }) => days);
  return new Map([...delivered, ...own].map(({ date, kind }) => [date, kind]));
}

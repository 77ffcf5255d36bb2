import type { Bilingual, Ineligibility } from '../rule-set';
import { formatScore, type Hundredths } from '../score';
import type { Contender } from './contender';
import { figure, type Measure, type Ranked } from './ladder';

const REASONS: Record<Ineligibility, Bilingual> = {
  notRegistered: { vi: 'chưa đăng ký thi đua', en: 'not registered' },
  noPact: { vi: 'chưa ký giao ước', en: 'pact not signed' },
  noSubmission: { vi: 'không nộp hồ sơ', en: 'no dossier submitted' },
  notVerified: { vi: 'hồ sơ không được duyệt', en: 'dossier not verified' },
};

const vietnamese = (score: Hundredths): string => formatScore(score).replace('.', ',');

function measureNames(measure: Measure, ahead: boolean): Bilingual {
  if (measure.step === 'total') return { vi: 'tổng điểm', en: 'total' };
  if (measure.step === 'group') return { vi: `điểm nhóm ${measure.group}`, en: `group ${measure.group}` };
  return ahead
    ? { vi: 'điểm trừ ít hơn', en: 'fewer minus points' }
    : { vi: 'điểm trừ nhiều hơn', en: 'more minus points' };
}

function names(units: readonly { unit: string }[]): string {
  return units.map(({ unit }) => unit).join(', ');
}

/** "ahead of DT by group I: 55.50 to 55.00", or behind. */
function beside(ahead: boolean, one: Ranked, others: readonly Ranked[], measure: Measure): Bilingual {
  const [other = one] = others;
  const by = measureNames(measure, ahead);
  const [mine, theirs] = [figure(measure, one), figure(measure, other)];
  return {
    vi: `${ahead ? 'xếp trên' : 'xếp sau'} ${names(others)} ${ahead ? 'nhờ' : 'do'} ${by.vi}: ${vietnamese(mine)} so với ${vietnamese(theirs)}`,
    en: `${ahead ? 'ahead of' : 'behind'} ${names(others)} by ${by.en}: ${formatScore(mine)} to ${formatScore(theirs)}`,
  };
}

/** A neighbouring place: who holds it and what parts it from this one. */
export interface Neighbours {
  units: readonly Ranked[];
  measure: Measure;
}

function ineligible({ ineligibleBecause = [] }: Contender, lead: Bilingual): Bilingual {
  const reasons = ineligibleBecause.map((reason) => REASONS[reason]);
  if (reasons.length === 0) reasons.push({ vi: 'không đủ điều kiện', en: 'not eligible' });
  return {
    vi: `${lead.vi}: ${reasons.map(({ vi }) => vi).join(', ')}`,
    en: `${lead.en}: ${reasons.map(({ en }) => en).join(', ')}`,
  };
}

function sentence(clauses: readonly Bilingual[]): Bilingual {
  const vi = clauses.map((clause) => clause.vi).join('; ');
  return { vi: vi.charAt(0).toUpperCase() + vi.slice(1), en: clauses.map((clause) => clause.en).join('; ') };
}

/** Why a unit stands where it stands: by what it is behind the place above and ahead of the one below, and with whom. */
export function explainPlace(
  one: Ranked,
  { above, below, shared }: { above?: Neighbours; below?: Neighbours; shared: readonly Ranked[] },
): Bilingual {
  const clauses: Bilingual[] = [];
  if (above) clauses.push(beside(false, one, above.units, above.measure));
  else {
    clauses.push({
      vi: `xếp thứ nhất với tổng điểm ${vietnamese(one.total)}`,
      en: `first with a total of ${formatScore(one.total)}`,
    });
  }
  if (below) clauses.push(beside(true, one, below.units, below.measure));
  if (shared.length > 0) {
    clauses.push({
      vi: `cùng hạng với ${names(shared)}: mọi tiêu chí phụ đều bằng nhau`,
      en: `sharing the place with ${names(shared)}: equal in every computed step`,
    });
  }
  if (!one.eligible)
    clauses.push(ineligible(one, { vi: 'không được đề nghị khen thưởng', en: 'not open to nomination' }));
  return sentence(clauses);
}

/** Why a unit has no place. */
export function explainAbsence(one: Contender): Bilingual {
  return sentence([ineligible(one, { vi: 'không xếp hạng', en: 'not ranked' })]);
}

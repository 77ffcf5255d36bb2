import type { Year } from '@thidua/database';
import type { Bilingual } from '@thidua/domain';

export type Named = 'unit' | 'body' | 'award' | 'contest' | 'criterion' | 'office';

const OFFICES: Record<string, Bilingual> = {
  head: { vi: 'Trưởng khối', en: 'head of the bloc' },
  deputy: { vi: 'Phó khối', en: 'deputy head of the bloc' },
};

/** How the codes of a year are called where people read them; a code that nobody knows stands for itself. */
export function namesOf(year: Year): (kind: Named, code: string) => Bilingual {
  const { awards, scoring, voting } = year.rules;
  const { standingBody, coSupervisors, issuingBodies } = year.bloc;
  const bodies = [standingBody, ...coSupervisors, ...issuingBodies];
  const criteria = [...scoring.groups, scoring.bonus].flatMap((group) => group.criteria);
  const named = (all: readonly { code: string; name: Bilingual }[], code: string): Bilingual =>
    all.find((one) => one.code === code)?.name ?? { vi: code, en: code };
  const contest = (code: string): Bilingual => {
    const rule = voting.contests.find((one) => one.code === code);
    if (rule?.kind === 'election') {
      const office = OFFICES[rule.office] ?? { vi: rule.office, en: rule.office };
      return { vi: `Bầu ${office.vi} năm ${year.year + 1}`, en: `Election of the ${office.en} of ${year.year + 1}` };
    }
    const tie = code.startsWith('tie:');
    const award = named(awards, rule?.award ?? code.slice('tie:'.length));
    return tie
      ? { vi: `Phân định đồng hạng: ${award.vi}`, en: `Choice between tied units: ${award.en}` }
      : { vi: `Bình xét, suy tôn: ${award.vi}`, en: `Vote on: ${award.en}` };
  };
  return (kind, code) => {
    switch (kind) {
      case 'unit':
        return year.members.find(({ unit }) => unit === code)?.name ?? { vi: code, en: code };
      case 'body':
        return named(bodies, code);
      case 'award':
        return named(awards, code);
      case 'criterion':
        return named(criteria, code);
      case 'office':
        return OFFICES[code] ?? { vi: code, en: code };
      case 'contest':
        return contest(code);
    }
  };
}

import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { Contest } from './queries';

type Named = Pick<Contest, 'code' | 'kind' | 'award' | 'office'>;

const isOffice = (office: string): office is 'head' | 'deputy' => office === 'head' || office === 'deputy';

interface Facts {
  kind: Contest['kind'];
  /** In words. */
  award: string;
  office: string;
  year: number;
}

/** What is voted on, in words, by what names it. */
export function useContestWords(): (facts: Facts) => string {
  const { t } = useTranslation('voting');
  return ({ kind, award, office, year }) =>
    kind === 'election'
      ? t('name.election', { office: isOffice(office) ? t(`office.${office}`) : office, year: year + 1 })
      : t(`name.${kind}`, { award });
}

/** A contest of the year at hand in words: what is voted on. */
export function useContestName(): (contest: Named) => string {
  const inWords = useContestWords();
  const { said } = useFormat();
  const { rules, year } = useYear();
  return ({ kind, award, office, code }) => {
    const rule = rules?.awards.find((one) => one.code === award);
    return inWords({ kind, award: rule ? said(rule.name) : (award ?? code), office: office ?? code, year });
  };
}

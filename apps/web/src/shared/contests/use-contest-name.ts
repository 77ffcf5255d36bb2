import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { Contest } from './queries';

type Named = Pick<Contest, 'code' | 'kind' | 'award' | 'office'>;

const isOffice = (office: string | null): office is 'head' | 'deputy' => office === 'head' || office === 'deputy';

/** A contest in words: what is voted on. */
export function useContestName(): (contest: Named) => string {
  const { t } = useTranslation('voting');
  const { said } = useFormat();
  const { rules, year } = useYear();
  return ({ kind, award, office, code }) => {
    if (kind === 'election') {
      const name = isOffice(office) ? t(`office.${office}`) : (office ?? code);
      return t('name.election', { office: name, year: year + 1 });
    }
    const rule = rules?.awards.find((one) => one.code === award);
    return t(`name.${kind}`, { award: rule ? said(rule.name) : (award ?? code) });
  };
}

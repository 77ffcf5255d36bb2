import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

interface Names {
  award: (code: string) => string;
  body: (code: string) => string;
  unit: (code: string) => string;
  /** Head and deputy by their usual words and the year they were elected for, another office by its code. */
  office: (code: string) => string;
  /** What the numbers of a body's decisions end with: "QĐ-UBND". */
  documentCode: (body: string | undefined) => string;
}

/** What the codes of the year's awards are called. */
export function useNames(): Names {
  const { t } = useTranslation('awards');
  const { said } = useFormat();
  const { rules, book, nameOf, year } = useYear();
  const bodies = book ? [...book.issuingBodies, book.standingBody] : [];
  return {
    award: (code) => {
      const name = rules?.awards.find((award) => award.code === code)?.name;
      return name ? said(name) : code;
    },
    body: (code) => {
      const name = bodies.find((body) => body.code === code)?.name;
      return name ? said(name) : code;
    },
    unit: (code) => said(nameOf(code)),
    office: (code) => (code === 'head' || code === 'deputy' ? t(`office.${code}`, { year: year + 1 }) : code),
    documentCode: (body) => book?.issuingBodies.find(({ code }) => code === body)?.documentCode ?? t('decision.code'),
  };
}

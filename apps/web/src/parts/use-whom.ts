import { useTranslation } from 'react-i18next';
import { useFormat } from '../text/use-format';
import { useYear } from '../year/year-context';

/** Names whom a notice or a reminder is for: `unit:PL` or `PL`, `head`, `standingBody`, `body:UBND-T` or `UBND-T`. */
export function useWhom(): (recipient: string) => string {
  const { t } = useTranslation('shell');
  const { said } = useFormat();
  const { nameOf, book } = useYear();
  return (recipient) => {
    if (recipient === 'head' || recipient === 'deputy' || recipient === 'standingBody') return t(`role.${recipient}`);
    const code = recipient.replace(/^(unit|body):/, '');
    const body = recipient.startsWith('unit:') ? undefined : book?.issuingBodies.find((one) => one.code === code);
    return said(body?.name ?? nameOf(code));
  };
}

import { useTranslation } from 'react-i18next';
import { useWhom } from '../../parts/use-whom';
import { useFormat } from '../../text/use-format';
import { kindOf } from './plan';

/** Why somebody is reminded, in words: "3 days before the deadline", "report to the head". */
export function useKind(): (kind: string) => string {
  const { t } = useTranslation('reminders');
  const { span } = useFormat();
  const whom = useWhom();
  return (kind) => {
    const read = kindOf(kind);
    if (read.what === 'escalate') return t('kind.escalate', { whom: whom(read.whom) });
    return t(`kind.${read.what}`, { span: span(read.milliseconds) });
  };
}

import { useTranslation } from 'react-i18next';
import { useWhom } from '../../parts/use-whom';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { YearEvent } from './queries';
import { type Detail, detailsOf, eventTypeOf, isInstant, KIND_OF, stageOf } from './what-happened';

/** An event in words: what happened, and the details that a reader of the year knows what to do with. */
export function useTold(): (event: Pick<YearEvent, 'type' | 'payload'>) => { what: string; details: string[] } {
  const { t } = useTranslation(['audit', 'common']);
  const { moment, said } = useFormat();
  const { zone, rules } = useYear();
  const whom = useWhom();
  const shown = (detail: Detail, value: string): string => {
    const kind = KIND_OF[detail];
    const stage = kind === 'stage' ? stageOf(value) : undefined;
    if (stage) return t(`common:stage.${stage}`);
    if (kind === 'units') return whom(value);
    const award = kind === 'award' ? rules?.awards.find(({ code }) => code === value) : undefined;
    if (award) return said(award.name);
    return kind === 'instant' && isInstant(value) ? moment(value, zone) : value;
  };
  return ({ type, payload }) => {
    const known = eventTypeOf(type);
    return {
      what: known ? t(`audit:type.${known}`) : type,
      details: detailsOf(payload).map(({ detail, values }) =>
        t(`audit:detail.${detail}`, { value: values.map((value) => shown(detail, value)).join(', ') }),
      ),
    };
  };
}

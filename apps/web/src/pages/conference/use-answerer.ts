import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

/** Under this name the standing body answers the dates, beside the units. */
export const STANDING_BODY = 'standingBody';

/** Names who answers the dates: a unit by its code, or the standing body. */
export function useAnswerer(): (who: string) => string {
  const { t } = useTranslation('conference');
  const { said } = useFormat();
  const { nameOf } = useYear();
  return (who) => (who === STANDING_BODY ? t('standingBody') : said(nameOf(who)));
}

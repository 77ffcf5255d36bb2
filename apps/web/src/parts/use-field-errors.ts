import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';

/** The server's sentences that belong beside the fields of a form, by the name of the field: for `form.setErrors`. */
export function useFieldErrors(): (error: unknown) => Record<string, string> {
  const { t } = useTranslation('common');
  return (error) => {
    if (!(error instanceof Problem)) return {};
    const said = Object.entries(error.byField).map(
      ([name, { message }]) => [name, message ?? t('fieldWrong')] as const,
    );
    return Object.fromEntries(said);
  };
}

import type { Scoring } from '@thidua/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { type Field, partsOf } from './lines';

/** Codes in the order in which the page shows them: each criterion, then the indicators behind it. */
export const orderOf = ({ groups, bonus }: Scoring): string[] =>
  [...groups.flatMap(({ criteria }) => criteria), ...bonus.criteria].flatMap(({ code, indicators }) => [
    code,
    ...indicators,
  ]);

/** What lines of a dossier are called: criteria by their code, indicators by their name. */
export function useNames() {
  const { t } = useTranslation('dossier');
  const { said } = useFormat();
  const { rules } = useYear();
  return useMemo(() => {
    const indicators = new Map(rules?.scoring.indicators.map(({ code, name }) => [code, said(name)]));
    const called = (code: string): string => indicators.get(code) ?? code;
    const line = (field: Field, code: string): string => t(`line.${field}`, { code: called(code) });
    return { called, line, lineOf: (name: string) => line(partsOf(name).field, partsOf(name).code) };
  }, [t, said, rules]);
}

import type { Hundredths } from '@thidua/domain';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

/** What one can object to: the lines of a dossier, bonuses included, by code. */
export function useCriteria(): Map<string, { label: string; max: Hundredths }> {
  const { said } = useFormat();
  const { rules } = useYear();
  const { groups = [], bonus } = rules?.scoring ?? {};
  const all = [...groups.flatMap(({ criteria }) => criteria), ...(bonus?.criteria ?? [])];
  return new Map(all.map(({ code, name, max }) => [code, { label: `${code} ${said(name)}`, max }]));
}

import { useTranslation } from 'react-i18next';
import { useFieldErrors } from '../../parts/use-field-errors';
import { nameOf } from './lines';
import type { WrittenDraft } from './use-draft';

const CLAIM = /^indicators\.(.+)\.(of|met|stated)$/;

/** The server names fields by where they lie in the draft. */
function placeOf(sent: string): string {
  const claim = CLAIM.exec(sent);
  if (claim) return nameOf(claim[2] as 'of' | 'met' | 'stated', claim[1]);
  return sent === 'notes' ? nameOf('notes') : sent.replace(/^remarks\./, 'remark.');
}

/** What is wrong with each field, in a sentence: what can be seen here, and what the server has said. */
export function useFieldFaults({ faults, trouble }: WrittenDraft): Record<string, string> {
  const { t } = useTranslation('dossier');
  const fieldErrors = useFieldErrors();
  const said = Object.entries(fieldErrors(trouble)).map(([sent, text]) => [placeOf(sent), text] as const);
  const seen = Object.entries(faults).map(([name, fault]) => [name, t(`fault.${fault}`)] as const);
  return Object.fromEntries([...said, ...seen]);
}

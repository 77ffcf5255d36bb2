import type { Rules } from '@thidua/domain';
import { useCallback, useEffect, useRef } from 'react';
import { useSession } from '../../app/use-session';
import { useYear } from '../../app/year-context';
import { useFormat } from '../../text/use-format';
import { DossierEditor } from './dossier-editor';
import { NOTICE } from './dossier-notice';
import { DossierReading } from './dossier-reading';
import { focusOn } from './focus-on';
import { keptName } from './kept-draft';
import type { Dossier, DossierDraft } from './queries';
import { UnsentLines } from './unsent-lines';
import { useDraft } from './use-draft';
import type { EditWindow } from './window';

interface Props {
  dossier: Dossier;
  draft: DossierDraft;
  version: number;
  rules: Rules;
  window: EditWindow;
}

/** A unit's own dossier: written while that is allowed, read afterwards, with whatever could not be sent in time. */
export function OwnDossier({ dossier, draft, version, rules, window }: Props) {
  const { cycle, rehearsal, at } = useYear();
  const { account } = useSession();
  const { mark } = useFormat();
  const { unit } = dossier;
  const isOpen = window.is === 'open' || window.is === 'late';
  const now = useCallback(() => (rehearsal ? at : new Date().toISOString()), [rehearsal, at]);
  const written = useDraft({
    cycle,
    unit,
    scoring: rules.scoring,
    draft,
    version,
    mark,
    isOpen,
    keptAs: keptName(account, cycle, unit),
    now,
  });
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) focusOn(NOTICE);
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return <DossierEditor dossier={dossier} rules={rules} draft={written} lateDays={window.lateDays} />;
  return (
    <>
      <UnsentLines draft={written} />
      <DossierReading dossier={dossier} content={dossier.submitted ?? draft} rules={rules} />
    </>
  );
}

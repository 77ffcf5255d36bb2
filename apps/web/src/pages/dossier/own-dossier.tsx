import type { Rules } from '@thidua/domain';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { focusOn } from '../../parts/focus-on';
import type { Dossier, DossierDraft } from '../../shared/dossiers/queries';
import { UnsentLines } from '../../writing/unsent-lines';
import { DossierEditor } from './dossier-editor';
import { NOTICE } from './dossier-notice';
import { DossierReading } from './dossier-reading';
import { useDraft } from './use-draft';
import { useNames } from './use-names';
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
  const { t } = useTranslation('dossier');
  const { lineOf } = useNames();
  const isOpen = window.is === 'open' || window.is === 'late';
  const written = useDraft({ unit: dossier.unit, scoring: rules.scoring, draft, version, isOpen });
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) focusOn(NOTICE);
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return <DossierEditor dossier={dossier} rules={rules} draft={written} lateDays={window.lateDays} />;
  return (
    <>
      <UnsentLines writing={written} about={t('kept')} lineOf={lineOf} />
      <DossierReading dossier={dossier} content={dossier.submitted ?? draft} rules={rules} />
    </>
  );
}

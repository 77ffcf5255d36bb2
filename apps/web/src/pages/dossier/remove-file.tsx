import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { Dialog } from '../../parts/dialog';
import { DialogForm } from '../../parts/dialog-form';
import type { EvidenceFile } from '../../parts/evidence-files';
import { dossierQuery, removeEvidence } from '../../shared/dossiers/queries';
import { useYear } from '../../year/year-context';

interface Props {
  unit: string;
  /** Which is to go; nothing is asked for null. */
  file: EvidenceFile | null;
  onClose: () => void;
}

/** Takes a file out of the dossier, after naming it. */
export function RemoveFile({ unit, file, onClose }: Props) {
  const { t } = useTranslation(['dossier', 'common']);
  const { cycle } = useYear();
  const command = useCommand({
    act: removeEvidence(cycle, unit),
    touches: [dossierQuery(cycle, unit).queryKey],
    done: () => {
      notifications.show({ message: t('dossier:files.removed', { name: file?.name ?? '' }) });
      onClose();
    },
  });
  return (
    <Dialog opened={file !== null} onClose={onClose} title={t('dossier:files.removeTitle')}>
      {file && (
        <DialogForm
          submit={() => command.mutate(file.id)}
          pending={command.isPending}
          error={command.error}
          act={t('dossier:files.removeDo')}
          color="seal"
          onClose={onClose}
        >
          <Text style={{ overflowWrap: 'anywhere' }}>{t('dossier:files.removeWhat', { name: file.name })}</Text>
        </DialogForm>
      )}
    </Dialog>
  );
}

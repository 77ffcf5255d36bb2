import { Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { useYear } from '../../app/year-context';
import { Dialog } from '../../parts/dialog';
import { DialogActions } from '../../parts/dialog-actions';
import type { EvidenceFile } from '../../parts/evidence-files';
import { ProblemNote } from '../../parts/problem-note';
import { dossierQuery, removeEvidence } from './queries';

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
        <form
          onSubmit={(event) => {
            event.preventDefault();
            command.mutate(file.id);
          }}
        >
          <Stack gap="sm">
            <Text style={{ overflowWrap: 'anywhere' }}>{t('dossier:files.removeWhat', { name: file.name })}</Text>
            <ProblemNote error={command.error} />
            <DialogActions
              act={t('dossier:files.removeDo')}
              pending={command.isPending}
              color="seal"
              onClose={onClose}
            />
          </Stack>
        </form>
      )}
    </Dialog>
  );
}

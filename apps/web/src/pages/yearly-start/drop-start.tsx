import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { Dialog } from '../../parts/dialog';
import { DialogActions } from '../../parts/dialog-actions';
import { ProblemNote } from '../../parts/problem-note';
import { dropStart, startKey } from './queries';

interface Props {
  bloc: string;
  opened: boolean;
  onClose: () => void;
}

/** Lets no year begin by itself any more; what is drafted already stays. */
export function DropStart({ bloc, opened, onClose }: Props) {
  const { t } = useTranslation('yearlyStart');
  const command = useCommand({ act: dropStart(bloc), touches: [startKey(bloc)], done: onClose });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('drop.open')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          command.mutate(undefined);
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{t('drop.what')}</Text>
          <ProblemNote error={command.error} />
          <DialogActions act={t('drop.do')} color="seal" pending={command.isPending} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

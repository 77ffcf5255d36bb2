import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { Dialog } from '../../parts/dialog';
import { DialogForm } from '../../parts/dialog-form';
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
      <DialogForm
        submit={() => command.mutate(undefined)}
        pending={command.isPending}
        error={command.error}
        act={t('drop.do')}
        color="seal"
        onClose={onClose}
      >
        <Text size="sm">{t('drop.what')}</Text>
      </DialogForm>
    </Dialog>
  );
}

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { Dialog } from '../../parts/dialog';
import { DialogForm } from '../../parts/dialog-form';
import { type Account, disableAccount, PEOPLE } from '../../shared/people/queries';

interface Props {
  account: Account | null;
  onClose: () => void;
}

/** Locks somebody out at once, programs that act for them included. */
export function DisableAccount({ account, onClose }: Props) {
  const { t } = useTranslation('people');
  const command = useCommand({ act: disableAccount, touches: [PEOPLE], done: onClose });
  const close = (): void => {
    command.reset();
    onClose();
  };
  return (
    <Dialog opened={account !== null} onClose={close} title={t('disable.title')}>
      {account && (
        <DialogForm
          submit={() => command.mutate(account.id)}
          pending={command.isPending}
          error={command.error}
          act={t('disable.do')}
          color="seal"
          onClose={close}
        >
          <Text size="sm">{t('disable.what', { name: account.name, email: account.email })}</Text>
        </DialogForm>
      )}
    </Dialog>
  );
}

import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { Dialog } from '../../parts/dialog';
import { DialogForm } from '../../parts/dialog-form';
import { useHeldRole } from '../../session/use-held-role';
import { endGrant, type Grant, PEOPLE } from '../../shared/people/queries';

interface Props {
  grant: Grant | null;
  onClose: () => void;
}

/** Takes a role away at once; says from whom and which. */
export function EndRole({ grant, onClose }: Props) {
  const { t } = useTranslation('people');
  return (
    <Dialog opened={grant !== null} onClose={onClose} title={t('end.title')}>
      {grant && <EndForm grant={grant} onClose={onClose} />}
    </Dialog>
  );
}

function EndForm({ grant, onClose }: { grant: Grant; onClose: () => void }) {
  const { t } = useTranslation('people');
  const heldRole = useHeldRole();
  const { id, name } = grant;
  const role = heldRole(grant);
  const command = useCommand({
    act: () => endGrant(id),
    touches: [PEOPLE],
    done: () => {
      notifications.show({ message: t('end.done', { name }) });
      onClose();
    },
  });
  return (
    <DialogForm
      submit={() => command.mutate(undefined)}
      pending={command.isPending}
      error={command.error}
      act={t('end.do')}
      color="seal"
      onClose={onClose}
    >
      <Text size="sm">{t('end.what', { name, role })}</Text>
    </DialogForm>
  );
}

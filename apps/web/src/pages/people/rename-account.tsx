import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { type Account, PEOPLE, renameAccount } from '../../shared/people/queries';

interface Props {
  account: Account | null;
  onClose: () => void;
}

/** The name by which somebody stands in lists and is written to. */
export function RenameAccount({ account, onClose }: Props) {
  const { t } = useTranslation('people');
  return (
    <Dialog opened={account !== null} onClose={onClose} title={t('rename.title')}>
      {account && <NameForm account={account} onClose={onClose} />}
    </Dialog>
  );
}

function NameForm({ account: { id, name }, onClose }: { account: Account; onClose: () => void }) {
  const { t } = useTranslation('people');
  const form = useForm({
    initialValues: { name },
    validate: { name: (said) => (said.trim() === '' ? t('give.nameMissing') : null) },
  });
  const command = useCommand({ act: renameAccount, touches: [PEOPLE, keys.session], done: onClose });
  return (
    <CommandForm
      form={form}
      command={command}
      sent={(said) => ({ id, name: said.name.trim() })}
      act={t('naming.do')}
      onClose={onClose}
    >
      <TextInput
        label={t('give.name')}
        autoComplete="off"
        maxLength={200}
        data-autofocus
        {...form.getInputProps('name')}
      />
    </CommandForm>
  );
}

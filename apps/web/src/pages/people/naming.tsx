import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { Bilingual } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { type CommandKey, useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { PEOPLE } from '../../shared/people/queries';

interface Named {
  code: string;
  name: Bilingual;
  /** Code of the body that supervises a bloc. */
  standingBody: string;
}

export interface Naming {
  title: string;
  /** Set: it has a name already, and its code stays. */
  from?: { code: string; name: Bilingual };
  /** Bodies among which the one that supervises a new bloc is chosen; by code, with what they are called. */
  bodies?: { value: string; label: string }[];
  act: (named: Named, key: CommandKey) => Promise<unknown>;
}

/** Gives something new its code and its names, or something old other names. */
export function NamingDialog({ naming, onClose }: { naming: Naming | null; onClose: () => void }) {
  return (
    <Dialog opened={naming !== null} onClose={onClose} title={naming?.title}>
      {naming && <NamingForm naming={naming} onClose={onClose} />}
    </Dialog>
  );
}

function NamingForm({ naming: { from, bodies, act }, onClose }: { naming: Naming; onClose: () => void }) {
  const { t } = useTranslation('people');
  const missing = (said: string): string | null => (said.trim() === '' ? t('naming.missing') : null);
  const form = useForm({
    initialValues: {
      code: from?.code ?? '',
      name: from?.name ?? { vi: '', en: '' },
      standingBody: bodies?.[0]?.value ?? '',
    },
    validate: { code: missing, name: { vi: missing, en: missing } },
  });
  const command = useCommand({
    act,
    touches: [PEOPLE],
    done: () => {
      notifications.show({ message: t('naming.done') });
      onClose();
    },
  });
  return (
    <CommandForm form={form} command={command} sent={(values) => values} act={t('naming.do')} onClose={onClose}>
      {from === undefined && (
        <TextInput
          label={t('naming.code')}
          description={t('naming.codeAbout')}
          maxLength={64}
          data-autofocus
          {...form.getInputProps('code')}
        />
      )}
      <TextInput
        label={t('naming.vi')}
        maxLength={500}
        data-autofocus={from !== undefined || undefined}
        {...form.getInputProps('name.vi')}
      />
      <TextInput label={t('naming.en')} lang="en" maxLength={500} {...form.getInputProps('name.en')} />
      {bodies && (
        <Select
          label={t('naming.standingBody')}
          data={bodies}
          allowDeselect={false}
          searchable
          {...form.getInputProps('standingBody')}
        />
      )}
    </CommandForm>
  );
}

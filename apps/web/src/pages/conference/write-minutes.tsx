import { Group, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { Unsaved } from '../../parts/unsaved';
import { useYear } from '../../year/year-context';
import { writeMinutes } from './queries';

interface Props {
  replaces: boolean;
  /** The conclusion that stands there when nothing else is said. */
  suggested: string;
  opened: boolean;
  onClose: () => void;
}

/** Makes the paper: everything but its conclusion and who signs it is known. */
export function WriteMinutes({ opened, onClose, ...of }: Props) {
  const { t } = useTranslation('conference');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('minutes.write')} size="lg">
      <Form onClose={onClose} {...of} />
    </Dialog>
  );
}

function Form({ replaces, suggested, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('conference');
  const { cycle } = useYear();
  const form = useForm({
    initialValues: {
      conclusion: suggested,
      signatures: [
        { title: t('minutes.secretary'), name: '' },
        { title: t('minutes.chair'), name: '' },
      ],
    },
    validate: { signatures: { title: (title) => (title.trim() === '' ? t('minutes.titleMissing') : null) } },
  });
  const command = useCommand({
    act: writeMinutes(cycle),
    touches: [keys.year(cycle)],
    done: () => {
      notifications.show({ message: t('minutes.done') });
      onClose();
    },
  });
  return (
    <CommandForm
      form={form}
      command={command}
      sent={({ conclusion, signatures }) => ({
        ...(conclusion.trim() !== '' && { conclusion: conclusion.trim() }),
        signatures: signatures.map(({ title, name }) => ({
          title: title.trim(),
          ...(name.trim() !== '' && { name: name.trim() }),
        })),
      })}
      act={t('minutes.do')}
      onClose={onClose}
    >
      <Unsaved when={form.isDirty() && (command.isIdle || command.isError)} />
      <Textarea
        label={t('minutes.conclusion')}
        description={t('minutes.conclusionHelp')}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={4000}
        data-autofocus
        {...form.getInputProps('conclusion')}
      />
      <Text size="sm" fw={500}>
        {t('minutes.signatures')}
      </Text>
      {form.values.signatures.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: who signs where is nothing but a place
        <Group key={index} gap="xs" align="flex-start" grow preventGrowOverflow={false}>
          <TextInput
            label={t('minutes.signTitle', { number: index + 1 })}
            maxLength={100}
            miw="12rem"
            {...form.getInputProps(`signatures.${index}.title`)}
          />
          <TextInput
            label={t('minutes.signName', { number: index + 1 })}
            placeholder={t('minutes.nameHelp')}
            maxLength={100}
            miw="12rem"
            {...form.getInputProps(`signatures.${index}.name`)}
          />
        </Group>
      ))}
      {replaces && <Text size="sm">{t('minutes.replaces')}</Text>}
    </CommandForm>
  );
}
